/* The list of cases by keyboard: a slash goes to the search, the arrows go from case to case. */
(function () {
  "use strict";

  function links() {
    return Array.from(document.querySelectorAll("a.sh-case-link"));
  }

  document.addEventListener("keydown", (event) => {
    const search = document.getElementById("form:text");
    const here = document.activeElement;
    const typing = here && (here.tagName === "SELECT" || here.tagName === "INPUT") && here !== search;
    if (!search || typing || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "/" && here !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = links();
      const at = all.indexOf(here);
      if (at < 0 && here !== search && here !== document.body) {
        return;
      }
      event.preventDefault();
      const next = event.key === "ArrowDown" ? at + 1 : at - 1;
      (all[Math.min(next, all.length - 1)] || search).focus();
    }
  });
})();
