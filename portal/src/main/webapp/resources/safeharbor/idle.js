/* Tells before a session ends, and when it has. Whatever the page asks of the server begins the time anew. */
(function () {
  "use strict";
  var box = document.getElementById("session");
  if (!box) {
    return;
  }
  var life = Number(box.dataset.seconds) * 1000;
  var warning = Math.min(120000, life / 2);
  var since = Date.now();

  function show(when) {
    box.querySelectorAll("p").forEach(function (line) {
      line.hidden = line.dataset.when !== when;
    });
  }

  function again() {
    since = Date.now();
    show("");
  }

  box.querySelector("button").addEventListener("click", function () {
    fetch(box.dataset.still, { redirect: "manual" }).then(function (answer) {
      if (answer.ok) {
        again();
      } else {
        show("over");
      }
    });
  });

  if (window.jQuery) {
    window.jQuery(document).on("ajaxComplete pfAjaxComplete", again);
  }

  setInterval(function () {
    var idle = Date.now() - since;
    if (idle > life) {
      show("over");
    } else if (idle > life - warning) {
      show("soon");
    }
  }, 1000);
})();
