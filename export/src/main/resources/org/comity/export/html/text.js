"use strict";
// The text of a source as it is in its file, in pieces: without the numbers of passages, and with the characters behind escapes.
// Starts and lengths are in UTF-16 units; places and sizes in characters, as Comity counts.
const piecesOf = (known => text => {
  if (known.has(text)) return known.get(text);
  const pieces = [];
  let start = 0;
  let place = 0;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent.closest(".t") || parent.matches(".t > a")) continue;
    const escape = parent.dataset.character;
    const words = escape ? String.fromCodePoint(parseInt(escape, 16)) : node.data;
    const size = /[\ud800-\udfff]/.test(words) ? [...words].length : words.length;
    pieces.push({node, words, start, length: words.length, place, size, escaped: Boolean(escape)});
    start += words.length;
    place += size;
  }
  known.set(text, pieces);
  return pieces;
})(new WeakMap());
