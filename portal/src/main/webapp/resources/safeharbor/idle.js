/*
 * Tells before a session ends, and when it has. Whatever the page asks of the server begins the time anew, and so does
 * whatever another tab asks, for the session is the same.
 */
(function () {
  "use strict";
  var box = document.getElementById("session");
  if (!box) {
    return;
  }
  var life = Number(box.dataset.seconds) * 1000;
  var warning = Math.min(120000, life / 2);
  var shared = "safeharbor.seen";
  var since = 0;
  var refused = 0;
  var asked = 0;

  function show(when) {
    box.querySelectorAll("p").forEach(function (line) {
      line.hidden = line.dataset.when !== when;
    });
  }

  function again() {
    since = Date.now();
    try {
      localStorage.setItem(shared, String(since));
    } catch (closed) {
      /* A browser that keeps nothing: each tab counts for itself. */
    }
    show("");
  }

  /* A time that is still to come was noted by a clock that was put back since. */
  function last() {
    try {
      var elsewhere = Number(localStorage.getItem(shared));
      return elsewhere > Date.now() ? since : Math.max(since, elsewhere);
    } catch (closed) {
      return since;
    }
  }

  function stay() {
    fetch(box.dataset.still, { redirect: "manual" }).then(function (answer) {
      if (answer.ok) {
        again();
      } else {
        refused = Date.now();
        show("over");
      }
    }).catch(function () {
      /* Without a net nobody can say how the session is; whatever is asked next will tell. */
    });
  }

  box.querySelector("button").addEventListener("click", stay);

  /* Whoever writes is here, also while nothing is asked of the server yet. */
  document.addEventListener("input", function () {
    if (Date.now() - Math.max(last(), asked) > warning) {
      asked = Date.now();
      stay();
    }
  });

  if (window.jQuery) {
    window.jQuery(document).on("ajaxComplete pfAjaxComplete", function (event, answer) {
      if (answer && answer.status > 0) {
        again();
      }
    });
  }

  setInterval(function () {
    var idle = Date.now() - last();
    show(idle > life || refused > last() ? "over" : idle > life - warning ? "soon" : "");
  }, 1000);
  again();
})();
