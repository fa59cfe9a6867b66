/*
 * What every page does: menus fold on a narrow screen, a file field shows what was chosen in the language of the page, and
 * the keyboard stays near what an answer of the server took away.
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
      const names = Array.from(event.target.files, (file) => file.name);
      chosen.textContent = names.join(" · ") || chosen.dataset.none;
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

  /* The ids of what has the keyboard and of what it stands in, the innermost first. */
  let around = [];

  document.addEventListener("focusin", (event) => {
    around = [];
    for (let part = event.target; part; part = part.parentElement) {
      if (part.id) {
        around.push(part.id);
      }
    }
  });

  /* Whoever clicks beside everything has left it by themselves; a button that is shut while it works was not left. */
  document.addEventListener("focusout", (event) => setTimeout(() => {
    const left = event.target.isConnected && !event.target.disabled;
    if (left && document.activeElement === document.body) {
      around = [];
    }
  }));

  /* The component library looks for the same id first; where that is gone too, what was around it takes the keyboard. */
  function keepKeyboard() {
    if (document.activeElement !== document.body) {
      return;
    }
    const near = around.map((id) => document.getElementById(id)).find((part) => part);
    if (near && near.tabIndex < 0) {
      near.tabIndex = -1;
    }
    if (near) {
      near.focus({ preventScroll: true });
    }
  }

  /* Where a form keeps what is typed by itself, it says itself what became of it. */
  function tellSilence(silent) {
    document.querySelector("#silent p").hidden = !silent || document.querySelector(".sh-saved") !== null;
  }

  /* The component library tells its buttons of an end only where there was an answer; without it they stay shut for good. */
  window.addEventListener("load", () => {
    if (window.jQuery) {
      window.jQuery(document)
        .on("pfAjaxSuccess", () => tellSilence(false))
        .on("pfAjaxError", (event, request, settings) => {
          tellSilence(true);
          window.jQuery(document).trigger("pfAjaxComplete", [request, settings, {}]);
        });
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver(() => {
      if (around.length > 0 && document.activeElement === document.body) {
        setTimeout(keepKeyboard, 100);
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
})();
