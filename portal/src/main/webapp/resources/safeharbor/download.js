/* Fetches the PDF in the background, says so meanwhile, and lets it be stopped. Without script the link downloads it. */
(function () {
  "use strict";
  const link = document.getElementById("pdf");
  const making = document.getElementById("making");
  const notMade = document.getElementById("notMade");
  let request = null;

  function nameOf(answer) {
    const said = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") || "");
    return said ? decodeURIComponent(said[1]) : "report.pdf";
  }

  function hand(file, name) {
    const saved = document.createElement("a");
    saved.href = URL.createObjectURL(file);
    saved.download = name;
    saved.click();
    setTimeout(() => URL.revokeObjectURL(saved.href), 60000);
  }

  function done() {
    making.hidden = true;
    link.removeAttribute("aria-disabled");
    request = null;
  }

  async function fetched(signal) {
    const answer = await fetch(link.href, { credentials: "same-origin", signal });
    if (answer.redirected) {
      /* The session is over: the page of the sign-in says so. */
      location.assign(answer.url);
    } else if (!answer.ok) {
      throw new Error(String(answer.status));
    } else {
      hand(await answer.blob(), nameOf(answer));
    }
  }

  link.addEventListener("click", (event) => {
    event.preventDefault();
    if (request) {
      return;
    }
    request = new AbortController();
    notMade.hidden = true;
    making.hidden = false;
    link.setAttribute("aria-disabled", "true");
    fetched(request.signal)
      .catch((reason) => {
        notMade.hidden = reason.name === "AbortError";
      })
      .finally(done);
  });

  document.getElementById("stop").addEventListener("click", () => {
    if (request) {
      request.abort();
      link.focus();
    }
  });
})();
