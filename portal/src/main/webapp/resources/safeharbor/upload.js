/* Sends files in the background, one after the other, and shows how far it is. Without script the form sends one itself. */
(function () {
  "use strict";
  var form = document.getElementById("upload");
  if (!form) {
    return;
  }
  var chosen = document.getElementById("file");
  var progress = document.getElementById("progress");
  var bar = document.getElementById("bar");
  var tooLarge = document.getElementById("tooLarge");
  var untaken = document.getElementById("untaken");
  var send = document.getElementById("send");
  chosen.multiple = true;

  function stop() {
    progress.hidden = true;
    send.hidden = false;
  }

  function fail() {
    stop();
    untaken.hidden = false;
    chosen.focus();
  }

  /* The page that the server leads to after the last file says what became of it; so it does after one that it refused. */
  function arrived(answer, rest) {
    var page = new URL(answer.responseURL);
    if (page.pathname.endsWith("/signin.xhtml")) {
      window.location.reload();
    } else if (answer.status >= 400) {
      fail();
    } else if (rest.length === 0 || !page.searchParams.has("added")) {
      window.location.assign(page);
    } else {
      post(rest);
    }
  }

  function post(files) {
    var fields = new FormData(form);
    var request = new XMLHttpRequest();
    fields.set("file", files[0]);
    request.upload.addEventListener("progress", function (sent) {
      if (sent.lengthComputable) {
        bar.value = Math.floor(100 * (chosen.files.length - files.length + sent.loaded / sent.total) / chosen.files.length);
      }
    });
    request.addEventListener("load", function () {
      arrived(request, files.slice(1));
    });
    request.addEventListener("error", fail);
    request.addEventListener("abort", stop);
    document.getElementById("cancel").onclick = function () {
      request.abort();
    };
    request.open("POST", form.action);
    request.send(fields);
  }

  form.addEventListener("submit", function (event) {
    var files = Array.from(chosen.files);
    event.preventDefault();
    untaken.hidden = true;
    tooLarge.hidden = files.every(function (file) {
      return file.size <= Number(form.dataset.largest);
    });
    if (tooLarge.hidden) {
      progress.hidden = false;
      send.hidden = true;
      bar.value = 0;
      post(files);
    }
  });
})();
