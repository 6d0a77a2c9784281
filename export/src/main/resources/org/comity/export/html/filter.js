"use strict";
// Shows the rows of a section that have the words, the standing and the day of its filter.
(() => {
  const all = (selector, within) => [...within.querySelectorAll(selector)];
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const answer = (days, day) => days.split(";").reduce((now, change) => {
    const at = change.indexOf("=");
    return at < 0 ? change : change.slice(0, at) <= day ? change.slice(at + 1) : now;
  }, "");

  all(".script", document).forEach(element => { element.hidden = false; });
  all(".filter", document).forEach(box => {
    let rows = null;
    const rowsOf = () => rows || (rows = all(".row, .rows > *", box.parentElement));
    const find = box.querySelector(".words");
    const standing = box.querySelector(".standing");
    const day = box.querySelector(".day");
    const words = new Map();
    const wordsOf = row => {
      if (!words.has(row)) {
        // The words around a quote are those of other rows.
        const parts = all("tr:first-child, summary", row);
        words.set(row, fold((parts.length > 0 ? parts : [row]).map(part => part.textContent).join(" ")));
      }
      return words.get(row);
    };
    const apply = () => {
      const sought = fold(find.value).split(/\s+/).filter(Boolean);
      const at = day ? day.value : "";
      const as = standing ? standing.value : "any";
      let shown = 0;
      rowsOf().forEach(row => {
        const then = at && row.dataset.days ? answer(row.dataset.days, at) : "c";
        const fits = then !== "i" && (as === "any" || (row.dataset.standing || "full") === as)
          && (sought.length === 0 || sought.every(word => wordsOf(row).includes(word)));
        row.hidden = !fits;
        row.classList.toggle("possible-then", then === "p");
        shown += fits ? 1 : 0;
      });
      box.querySelector(".shown").textContent = shown + " of " + rows.length;
      box.classList.toggle("active", shown < rows.length || at !== "");
    };
    const clear = () => {
      find.value = "";
      if (standing) standing.value = "any";
      if (day) day.value = "";
      apply();
    };
    box.addEventListener("input", apply);
    box.addEventListener("clear", clear);
  });
})();
