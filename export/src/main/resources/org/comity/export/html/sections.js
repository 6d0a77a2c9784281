"use strict";
// All pages are in this file: only the one with the address that is asked for is shown.
(() => {
  const pages = [...document.querySelectorAll(".page")];
  document.documentElement.classList.add("sectioned");
  const show = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const page = target ? target.closest(".page") : pages[0];
    if (!page) return;
    const moves = page.hidden || target === page;
    pages.forEach(other => { other.hidden = other !== page; });
    const title = page.querySelector("h1").textContent;
    document.title = page === pages[0] ? title : title + " \u2013 " + pages[0].querySelector("h1").textContent;
    if (moves && target) (target === page ? document.body : target).scrollIntoView();
  };
  addEventListener("hashchange", show);
  show();
})();
