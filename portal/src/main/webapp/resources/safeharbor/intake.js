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

  const pending = "safeharbor.answer";

  function here() {
    return location.pathname + location.search;
  }

  /* The answer that is on its way is remembered until it has arrived: a session may have ended meanwhile. */
  function remember(field) {
    const answer = { page: here(), name: field.name, value: field.value, checked: field.checked, type: field.type };
    sessionStorage.setItem(pending, JSON.stringify(answer));
  }

  function giveAgain() {
    const answer = JSON.parse(sessionStorage.getItem(pending) || "null");
    if (!answer || answer.page !== here()) {
      return;
    }
    sessionStorage.removeItem(pending);
    const ticked = answer.type === "radio" || answer.type === "checkbox";
    const field = Array.from(document.getElementsByName(answer.name))
      .find((one) => !ticked || one.value === answer.value);
    if (field) {
      if (ticked) {
        field.checked = answer.checked;
      } else {
        field.value = answer.value;
      }
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  /* Whoever says what a side states has said that it states something. */
  function settleStance(field) {
    const row = field.closest(".sh-standing-what");
    const [stance, stated] = row ? row.querySelectorAll("select, input") : [];
    if (stated === field && stated.value && !stance.value) {
      stance.value = "states";
    }
  }

  document.addEventListener("change", (event) => {
    if (inForm(event.target)) {
      settleStance(event.target);
      remember(event.target);
      save();
    }
  });

  const undid = "safeharbor.undid";

  document.addEventListener("submit", (event) => {
    if (silent && event.target.id === "form") {
      event.preventDefault();
      save();
      return;
    }
    sessionStorage.removeItem(pending);
    if (event.submitter && event.submitter.id === "form:undo") {
      sessionStorage.setItem(undid, here());
    }
  });

  /* Whoever took an answer back goes on from there, and may take back another. */
  function returnToUndo() {
    if (sessionStorage.getItem(undid) === here()) {
      const place = document.getElementById("form:undo") || document.getElementById("form:saving");
      if (place.tabIndex < 0) {
        place.tabIndex = -1;
      }
      place.focus();
    }
    sessionStorage.removeItem(undid);
  }

  new MutationObserver((changes) => {
    const arrived = changes.some((change) => Array.from(change.removedNodes).some((node) => node.id === "form:saving"));
    if (arrived) {
      sessionStorage.removeItem(pending);
    }
  }).observe(document.getElementById("form"), { childList: true, subtree: true });

  /*
   * Whatever could not be sent is sent again, until it is told otherwise; that it is not saved is said at once. As long as
   * the server is silent, no button leads away: the page is all there is of these answers.
   */
  const pause = 5000;
  const between = [502, 503, 504];
  let unsent = false;
  let silent = false;

  function fail(event, answer) {
    silent = answer.status === 0 || between.includes(answer.status);
    const place = document.querySelector(".sh-saved");
    unsent = true;
    place.textContent = silent ? place.dataset.unsent : place.dataset.untaken;
    place.classList.add("sh-unkept");
    if (silent) {
      setTimeout(save, pause);
    }
  }

  window.addEventListener("load", () => {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", fail).on("pfAjaxSuccess", () => {
        unsent = false;
        silent = false;
      });
    }
  });

  window.addEventListener("online", () => {
    if (unsent) {
      save();
    }
  });

  window.addEventListener("beforeunload", (event) => {
    if (unsent) {
      event.preventDefault();
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

  /* Whoever goes on at once waits until the answer has arrived, so that the next page has it; but not for ever. */
  const longest = 10000;

  function isOnItsWay() {
    return window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty();
  }

  function goWhenArrived(address, since) {
    if (isOnItsWay() && Date.now() - since < longest) {
      setTimeout(() => goWhenArrived(address, since), 20);
    } else {
      location.assign(address);
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain && !event.defaultPrevented && !link.target && !link.hasAttribute("download") && isOnItsWay()) {
      event.preventDefault();
      goWhenArrived(link.href, Date.now());
    }
  });

  /* What hindered saving is unfolded, and the keyboard is brought there. */
  function showFault() {
    const fault = document.querySelector("form[id='form'] .sh-fault");
    if (!fault) {
      return;
    }
    for (let fold = fault.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
    const place = fault.closest(".sh-question, .sh-field");
    const field = place && (place.querySelector("input:checked") || place.querySelector("input, select, textarea"));
    if (field) {
      field.focus({ preventScroll: true });
      place.scrollIntoView({ block: "center" });
    }
  }

  wide.addEventListener("change", showHelp);
  showHelp();
  returnToUndo();
  showFault();
  /* The buttons work only after all scripts of the page have run. */
  window.addEventListener("load", () => setTimeout(giveAgain));
})();
