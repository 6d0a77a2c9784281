"use strict";
// The keys: / finds, j and k move, Enter opens, Esc clears or closes, ? lists them.
(() => {
  const help = document.createElement("dialog");
  help.setAttribute("aria-label", "Keys");
  const list = document.createElement("dl");
  [["/", "find"], ["j", "next row"], ["k", "previous row"], ["Enter", "open or close the evidence, or follow the link"],
    ["Esc", "clear, or close"], ["?", "these keys"]].forEach(([key, meaning]) => {
    const name = document.createElement("dt");
    const label = document.createElement("kbd");
    label.textContent = key;
    name.append(label);
    const text = document.createElement("dd");
    text.textContent = meaning;
    list.append(name, text);
  });
  help.append(list);
  document.body.append(help);

  const visible = element => element.getClientRects().length > 0;
  const step = by => {
    const rows = [...document.querySelectorAll(".row, .rows > *")].filter(visible);
    const now = rows.findIndex(row => row.contains(document.activeElement));
    const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by];
    if (next) {
      (next.querySelector("summary") || next.querySelector("td a, a") || next).focus({preventScroll: true});
      next.scrollIntoView({block: "nearest"});
    }
  };
  const close = field => {
    if (field) {
      const box = field.closest(".filter");
      if (box) box.dispatchEvent(new Event("clear"));
      field.blur();
      return;
    }
    const row = document.activeElement.closest("details, .row");
    const open = row && (row.matches("details[open]") ? row : row.querySelector("details[open]"));
    if (open) open.open = false;
  };
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    const field = event.target.closest("input, select, textarea");
    if (event.key === "Escape") {
      close(field);
    } else if (field) {
      return;
    } else if (event.key === "/") {
      const find = [...document.querySelectorAll(".filter .words")].find(visible);
      if (!find) return;
      event.preventDefault();
      find.focus();
      find.scrollIntoView({block: "nearest"});
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "?") {
      help.showModal();
    }
  });
})();
