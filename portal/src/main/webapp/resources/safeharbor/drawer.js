/*
 * Opens a page of the law book beside the reasoning: on a wide screen it stays open while one reads on, on a narrow one it
 * covers. Without this script the same links lead to the law book.
 */
(function () {
  "use strict";
  const drawer = document.getElementById("drawer");
  const title = document.getElementById("drawerTitle");
  const text = drawer.querySelector(".sh-drawer-text");
  const back = drawer.querySelector("[data-back]");
  const whole = drawer.querySelector("[data-whole]");
  const wide = window.matchMedia("(min-width: 75rem)");
  const ofThePage = ".sh-book-path, .sh-book-actions, .sh-citation, #own, script";
  let opener = null;
  let trail = [];
  let asked = 0;

  /* The text becomes narrower or wider at this: the line that was read stays where it was on the screen. */
  function beside(open) {
    const before = opener.getBoundingClientRect().top;
    drawer.parentElement.classList.toggle("sh-beside-open", open);
    window.scrollBy(0, opener.getBoundingClientRect().top - before);
  }

  function unfold() {
    if (drawer.open) {
      return;
    }
    if (wide.matches) {
      beside(true);
      drawer.show();
    } else {
      drawer.showModal();
    }
  }

  /* Of a page with many places only the one that was asked for. */
  function alone(place) {
    Array.from(place.parentElement.children)
      .filter((other) => other !== place && other.tagName === place.tagName && other.className === place.className)
      .forEach((other) => other.remove());
  }

  function ready(source, address) {
    const spot = address.hash ? source.querySelector("#" + CSS.escape(address.hash.slice(1))) : null;
    if (spot) {
      alone(spot);
    }
    source.querySelectorAll(ofThePage).forEach((part) => part.remove());
    source.querySelectorAll("a[href]").forEach((link) => {
      link.href = new URL(link.getAttribute("href"), address).href;
    });
    source.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
    return source;
  }

  /* The conditions of the rule that a step of the reasoning takes from a provision. */
  function conditions(source, address) {
    const head = document.createElement("h3");
    head.textContent = source.querySelector("h1").textContent;
    const law = ready(source, address).querySelector(".sh-law");
    return [head, law];
  }

  function show(source, address) {
    const head = source.querySelector("h1");
    title.textContent = head.textContent;
    head.remove();
    text.replaceChildren(...ready(source, address).childNodes);
    drawer.scrollTop = 0;
  }

  function page(address) {
    return fetch(address.pathname + address.search, { credentials: "same-origin" })
      .then((answer) => answer.text())
      .then((markup) => new DOMParser().parseFromString(markup, "text/html").querySelector(".sh-book-text"));
  }

  function read(place) {
    const address = new URL(place.href, location.href);
    const rule = new URL(place.rule, location.href);
    const turn = ++asked;
    whole.href = address.href;
    back.hidden = trail.length < 2;
    title.textContent = title.dataset.waiting;
    text.replaceChildren();
    unfold();
    title.focus({ preventScroll: true });
    Promise.all([page(address), rule.pathname === address.pathname ? null : page(rule)])
      .then(([source, ofRule]) => {
        if (turn === asked) {
          show(source, address);
          text.append(...(ofRule ? conditions(ofRule, rule) : []));
        }
      })
      .catch(() => location.assign(address));
  }

  function leadsToTheBook(link) {
    return link.matches("[data-drawer]") || (text.contains(link) && link.pathname.includes("/knowledge/"));
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || !leadsToTheBook(link)) {
      return;
    }
    event.preventDefault();
    if (!drawer.contains(link)) {
      opener = link;
      trail = [];
    }
    trail.push({ href: link.href, rule: link.dataset.drawer || link.href });
    read(trail[trail.length - 1]);
  });

  back.addEventListener("click", () => {
    trail.pop();
    read(trail[trail.length - 1]);
  });

  drawer.querySelector("[data-close]").addEventListener("click", () => drawer.close());

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drawer.open) {
      event.preventDefault();
      drawer.close();
    }
  });

  drawer.addEventListener("close", () => {
    beside(false);
    opener.focus({ preventScroll: true });
  });
})();
