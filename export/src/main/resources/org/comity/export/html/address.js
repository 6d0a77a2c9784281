"use strict";
// Shows the row whose address is asked for: it opens its evidence, or scrolls the text beside it to its words.
(() => {
  const show = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    const hidden = target.closest("[hidden]");
    if (hidden) {
      const box = hidden.parentElement.closest("section").querySelector(".filter");
      if (box) box.dispatchEvent(new Event("clear"));
    }
    const evidence = target.matches(".row") && target.querySelector(".row details");
    if (evidence) evidence.open = true;
    if (hidden || evidence) target.scrollIntoView({block: "nearest"});
    const number = target.matches(".statements > li") && target.querySelector("a[href^='#p-']");
    const words = number && document.getElementById(decodeURIComponent(number.hash.slice(1)));
    const pane = words && words.closest(".text");
    if (pane && getComputedStyle(pane).position === "sticky") {
      pane.scrollTop += words.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    }
  };
  addEventListener("hashchange", show);
  show();
})();
