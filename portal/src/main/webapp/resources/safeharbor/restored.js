/*
 * Whoever comes back to a page finds in its fields what they typed and chose there, for the browser puts it up again. The
 * server knows nothing of it: it is told, so that what stands beside the fields is the answer to them.
 */
(function () {
  "use strict";

  function isRestored(field) {
    if (field.type === "radio" || field.type === "checkbox") {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      const given = Array.from(field.options).findIndex((option) => option.defaultSelected);
      return field.selectedIndex !== Math.max(given, 0);
    }
    return "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue;
  }

  /* The buttons work only after all scripts of the page have run. */
  window.addEventListener("load", () => setTimeout(() => {
    const form = document.getElementById("form");
    if (form && Array.from(form.elements).some(isRestored)) {
      document.getElementById(form.dataset.tell).click();
    }
  }));
})();
