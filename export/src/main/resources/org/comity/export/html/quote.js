"use strict";
// Offers the lines that quote the words which are selected in the text of a source.
document.querySelectorAll(".text").forEach(text => {
  const offer = text.parentElement.querySelector(".offer");
  const MOST_COMPARED = 200;
  const lines = offer.querySelector(".lines");
  const copy = offer.querySelector("button");

  let source = null;
  let pieces = [];
  const read = () => {
    pieces = piecesOf(text);
    source = pieces.map(piece => piece.words).join("");
  };
  /** The place in the source of a point of the page. */
  const place = (container, offset) => {
    const point = document.createRange();
    point.setStart(container, offset);
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const {node} = pieces[middle];
      if (point.comparePoint(node, node.length) < 0) low = middle + 1;
      else high = middle;
    }
    if (low === pieces.length) return source.length;
    const piece = pieces[low];
    if (piece.node !== container) return piece.start;
    return piece.start + (piece.escaped ? (offset > 0 ? piece.length : 0) : offset);
  };

  const isWord = c => c !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(c);
  const before = (words, at) => [...words.slice(Math.max(0, at - 2), at)].pop();
  const after = (words, at) => [...words.slice(at, at + 2)][0];
  const joins = (words, at) => {
    const left = before(words, at);
    const right = after(words, at);
    if (isWord(left) && isWord(right)) return true;
    const further = right && after(words, at + right.length);
    const nearer = left && before(words, at - left.length);
    return (/\p{N}/u.test(left || "") && /[.,]/.test(right || "") && /\p{N}/u.test(further || ""))
      || (/\p{N}/u.test(right || "") && /[.,]/.test(left || "") && /\p{N}/u.test(nearer || ""));
  };
  /** Whole words and whole numbers, without white space around them. */
  const whole = (from, to) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(source[start])) start++;
    while (end > start && /\s/.test(source[end - 1])) end--;
    while (start < end && start > 0 && joins(source, start)) start -= before(source, start).length;
    while (end > start && end < source.length && joins(source, end)) end += after(source, end).length;
    return [start, end];
  };

  // Words that differ here differ for Comity too; some that are equal here differ there.
  const fold = words => words.normalize("NFKD").replace(/[\p{M}\p{Cf}\p{Pd}\u2212]/gu, "")
    .replace(/[\p{Pi}\p{Pf}"'`\u00b4\u201a\u201e\u2032\u2033]/gu, "'").replace(/\s+/g, " ").trim();
  const places = (words, within) => {
    const found = [];
    for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) found.push(at);
    return found;
  };
  let folded = null;

  const quoted = words => "\"" + [...words].map(c => {
    const code = c.codePointAt(0);
    if (c === "\"" || c === "\\") return "\\" + c;
    if (c === "\n") return "\\n";
    if (c === "\t") return "\\t";
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || /[\p{Cf}\p{Zl}\p{Zp}\u00a0]/u.test(c)) {
      return code > 0xffff ? "\\U" + code.toString(16).padStart(8, "0") : "\\u" + code.toString(16).padStart(4, "0");
    }
    return c;
  }).join("") + "\"";
  const stops = words => words.replaceAll("...", "\\...");
  const key = (name, words) => name + ": " + quoted(words);

  /** The fewest words beside a passage that no other passage has. */
  const beside = (start, end, found, length) => {
    const sides = found.length > MOST_COMPARED ? [] : [["before", -1], ["after", 1]];
    for (const [name, side] of sides) {
      const near = side < 0 ? source.slice(Math.max(0, start - 200), start) : source.slice(end, end + 200);
      const words = near.split(/\s+/).filter(Boolean);
      for (let count = 1; count <= Math.min(6, words.length); count++) {
        const some = (side < 0 ? words.slice(-count) : words.slice(0, count)).join(" ");
        const sought = fold(some);
        const fitting = found.filter(at => {
          const others = fold(side < 0 ? source.slice(Math.max(0, at - 400), at) : source.slice(at + length, at + length + 400));
          return side < 0 ? others.endsWith(sought) : others.startsWith(sought);
        });
        if (sought && fitting.length === 1 && !some.includes("\\")) return key(name, some);
      }
    }
    return "nth: " + (found.indexOf(start) + 1);
  };
  const linesFor = (start, end) => {
    const words = source.slice(start, end);
    const flowing = words.replace(/\s+/g, " ");
    if (folded === null) folded = fold(source);
    const once = places(fold(words), folded).length === 1;
    const head = "- " + key("quote", stops(once ? flowing : words));
    if (once) return head + "\n";
    const found = places(words, source);
    return head + "\n" + (found.length > 1 ? "  " + beside(start, end, found, words.length) + "\n" : "");
  };

  const update = () => {
    const selection = getSelection();
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    if (!range || !text.contains(range.commonAncestorContainer)) {
      if (!offer.contains(document.activeElement)) offer.hidden = true;
      return;
    }
    if (source === null) read();
    const [start, end] = whole(place(range.startContainer, range.startOffset), place(range.endContainer, range.endOffset));
    offer.hidden = start >= end;
    if (!offer.hidden) {
      lines.value = linesFor(start, end);
      lines.rows = lines.value.split("\n").length - 1;
      copy.textContent = "Copy";
    }
  };
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 100);
  });
  copy.addEventListener("click", () => {
    lines.select();
    const done = navigator.clipboard ? navigator.clipboard.writeText(lines.value) : Promise.reject(new Error());
    done.catch(() => document.execCommand("copy")).finally(() => { copy.textContent = "Copied"; });
  });
});
