/* Sends a file in the background and shows how far it is. Without script the form sends itself. */
(function () {
  "use strict";
  var form = document.getElementById("upload");
  if (!form) {
    return;
  }
  var progress = document.getElementById("progress");
  var bar = document.getElementById("bar");
  var tooLarge = document.getElementById("tooLarge");
  var send = document.getElementById("send");

  form.addEventListener("submit", function (event) {
    var file = document.getElementById("file").files[0];
    event.preventDefault();
    tooLarge.hidden = file.size <= Number(form.dataset.largest);
    if (!tooLarge.hidden) {
      return;
    }
    var request = new XMLHttpRequest();
    request.upload.addEventListener("progress", function (sent) {
      if (sent.lengthComputable) {
        bar.value = Math.floor(100 * sent.loaded / sent.total);
      }
    });
    request.addEventListener("load", function () {
      window.location.assign(request.responseURL);
    });
    ["error", "abort"].forEach(function (name) {
      request.addEventListener(name, function () {
        progress.hidden = true;
        send.hidden = false;
      });
    });
    document.getElementById("cancel").onclick = function () {
      request.abort();
    };
    progress.hidden = false;
    send.hidden = true;
    bar.value = 0;
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
})();
