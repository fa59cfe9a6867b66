"use strict";
/* Copies the text of the element that a button names, and prints; works without a secure context too. */
(function () {
  function textOf(source) {
    return "value" in source ? source.value : source.textContent.trim();
  }

  function byHand(text) {
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("aria-hidden", "true");
    field.className = "sh-visually-hidden";
    document.body.appendChild(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("refused"));
  }

  function copy(text) {
    const tried = navigator.clipboard && window.isSecureContext ? navigator.clipboard.writeText(text) : Promise.reject();
    return tried.catch(function () {
      return byHand(text);
    });
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-copy], [data-print]");
    if (!button) {
      return;
    }
    if (button.hasAttribute("data-print")) {
      window.print();
      return;
    }
    const source = document.getElementById(button.dataset.copy);
    const status = button.parentElement.querySelector("[data-copied]");
    copy(textOf(source)).then(function () {
      status.textContent = status.dataset.copied;
      button.focus();
    }, function () {
      const range = document.createRange();
      range.selectNodeContents(source);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    });
  });
})();
