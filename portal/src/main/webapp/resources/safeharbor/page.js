/*
 * What every page does: menus fold on a narrow screen, and a file field shows what was chosen in the language of the page.
 * It runs before the page is drawn; without it nothing is folded, and the browser shows its own file field.
 */
(function () {
  "use strict";

  document.documentElement.classList.add("sh-scripted");

  function set(button, open) {
    button.setAttribute("aria-expanded", String(open));
    document.getElementById(button.getAttribute("aria-controls")).classList.toggle("sh-unfolded", open);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".sh-fold");
    if (button) {
      set(button, button.getAttribute("aria-expanded") !== "true");
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.type === "file") {
      const chosen = event.target.parentElement.querySelector("[data-none]");
      chosen.textContent = event.target.files.length > 0 ? event.target.files[0].name : chosen.dataset.none;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    document.querySelectorAll(".sh-fold[aria-expanded='true']").forEach((button) => {
      const menu = document.getElementById(button.getAttribute("aria-controls"));
      if (button === document.activeElement || menu.contains(document.activeElement)) {
        set(button, false);
        button.focus();
      }
    });
  });
})();
