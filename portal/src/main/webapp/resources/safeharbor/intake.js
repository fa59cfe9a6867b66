/* Each answer is sent as soon as it is given; what it changes comes back. Without this script the buttons save. */
(function () {
  "use strict";
  const wide = window.matchMedia("(min-width: 75rem)");

  function inForm(field) {
    return field.closest && field.closest("form[id='form']") !== null && field.type !== "submit";
  }

  function save() {
    const button = document.getElementById("form:autosave");
    if (button) {
      button.click();
    }
  }

  function showHelp() {
    document.querySelectorAll("details.sh-help").forEach((help) => {
      help.open = wide.matches;
    });
  }

  document.addEventListener("change", (event) => {
    if (inForm(event.target)) {
      save();
    }
  });

  /* Enter in a field means "that is my answer", not the first button of the page. */
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key === "Enter" && inForm(field) && (field.tagName === "INPUT" || field.tagName === "SELECT")) {
      event.preventDefault();
      field.blur();
      field.focus();
      save();
    }
  });

  wide.addEventListener("change", showHelp);
  showHelp();
})();
