"use strict";
// A text is in the report once. This copies its passages to the statements beside it, and to the evidence that opens.
(() => {
  /** A copy of the characters of a text from one place to another; escapes stay escapes. */
  const copy = (text, from, to) => {
    const pieces = piecesOf(text);
    const copied = document.createDocumentFragment();
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle].place + pieces[middle].size <= from) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < pieces.length && pieces[i].place < to; i++) {
      const {node, words, place, size, length, escaped} = pieces[i];
      if (escaped) {
        copied.append(node.parentElement.cloneNode(true));
      } else {
        const part = [Math.max(0, from - place), Math.min(size, to - place)];
        copied.append(size === length ? words.slice(...part) : [...words].slice(...part).join(""));
      }
    }
    return copied;
  };
  /** The characters of the text and the place of the annotation, which are beside the links of a note. */
  const placesOf = note => [...note.childNodes].filter(node => node.nodeType === Node.TEXT_NODE || node.matches("code"))
    .map(node => node.textContent).join("").trim();
  const spans = note => [...placesOf(note).split(" \u00b7 ")[0].matchAll(/(\d+)\u2013(\d+)/g)]
    .map(([, from, to]) => [Number(from), Number(to)]);
  const textOf = note => {
    const beside = note.closest(".beside");
    return beside && beside.querySelector(".text");
  };
  const number = note => note.querySelector(":scope > a[href^='#p-']");
  /** The attributes of the words of a source: their language and direction. */
  const like = (element, text) => {
    const words = text.querySelector(":scope > div");
    if (words.lang) element.lang = words.lang;
    if (words.dir || text.querySelector(".t[dir]")) element.dir = "auto";
    return element;
  };

  const notes = () => document.querySelectorAll(".beside > .text:not(.copied)").forEach(text => {
    if (text.getClientRects().length === 0) return;
    text.classList.add("copied");
    let previous = "";
    text.parentElement.querySelectorAll(".statements > li").forEach(note => {
      const link = number(note);
      if (link.hash === previous) return;
      previous = link.hash;
      const quote = like(document.createElement("q"), text);
      spans(note).forEach(([from, to], i) => quote.append(i > 0 ? " \u2026 " : "", copy(text, from, to)));
      link.after(quote);
    });
  });

  const AROUND = 60;
  /** The words beside a quote, without the half of a word at their end. */
  const around = (text, from, to, half) => {
    const words = document.createElement("span");
    words.className = "around";
    words.append(copy(text, from, to));
    words.normalize();
    [...words.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).forEach((node, i, all) => {
      if (half.source.startsWith("^") ? i === 0 : i === all.length - 1) node.data = node.data.replace(half, "");
    });
    return words;
  };
  const quote = link => {
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const text = note && textOf(note);
    const given = note && !text && note.querySelector("blockquote");
    if (given) {
      const words = given.firstElementChild.cloneNode(true);
      const copied = document.createElement("blockquote");
      copied.append(words);
      link.after(copied);
    }
    if (!text) return;
    const block = like(document.createElement("blockquote"), text);
    const all = spans(note);
    all.forEach(([from, to], i) => {
      const mark = document.createElement("mark");
      mark.append(copy(text, from, to));
      const start = Math.max(0, from - AROUND);
      if (i === 0) block.append(start > 0 ? "\u2026 " : "", around(text, start, from, start > 0 ? /^\S*\s/ : /^/));
      block.append(i > 0 ? " \u2026 " : "", mark);
      if (i + 1 === all.length) block.append(around(text, to, to + AROUND, /\s\S*$/), " \u2026");
    });
    const where = document.createElement("small");
    where.textContent = placesOf(note);
    link.after(block, where);
  };
  const LINE = 110;
  /** The quote in the line that opens the evidence. */
  const summaries = () => document.querySelectorAll(".page:not([hidden]) .row details:not(.quoted)").forEach(details => {
    details.classList.add("quoted");
    const link = details.querySelector(":scope > ul a");
    const note = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const text = note && textOf(note);
    if (!text) return;
    const line = like(document.createElement("q"), text);
    const [[from, to]] = spans(note);
    line.append(copy(text, from, Math.min(to, from + LINE)), to > from + LINE ? "\u2026" : "");
    details.querySelector("summary").prepend(line, " ");
  });
  const evidence = details => {
    if (details.classList.contains("copied")) return;
    details.classList.add("copied");
    const why = details.querySelector(":scope > a");
    const reasons = why && document.getElementById(decodeURIComponent(why.hash.slice(1)));
    if (reasons) {
      const rules = reasons.cloneNode(true);
      rules.removeAttribute("id");
      rules.className = "rules";
      why.replaceWith(rules);
    }
    const row = details.closest("tbody.row");
    if (row) {
      const address = document.createElement("a");
      address.href = "#" + encodeURIComponent(row.id);
      address.className = "address";
      address.textContent = "Address of this row";
      details.append(address);
    }
    details.querySelectorAll(":scope > ul a[href^='#s-']").forEach(quote);
  };

  document.addEventListener("toggle", event => {
    if (event.target.open && event.target.matches(".page .row details")) evidence(event.target);
  }, true);
  addEventListener("hashchange", () => { notes(); summaries(); });
  addEventListener("beforeprint", () => {
    document.querySelectorAll(".page:not([hidden]) .row details").forEach(evidence);
  });
  notes();
  summaries();
})();
