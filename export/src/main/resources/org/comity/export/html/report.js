"use strict";
(() => {
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  all(".script").forEach(element => { element.hidden = false; });

  const fold = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const rows = all("tbody.row[data-days]");
  const words = rows.map(row => fold(row.textContent));
  const answer = (days, day) => days.split(";").reduce((now, change) => {
    const at = change.indexOf("=");
    return at < 0 ? change : change.slice(0, at) <= day ? change.slice(at + 1) : now;
  }, "");
  const box = document.querySelector(".filter");
  const find = box && box.querySelector(".words");
  const filter = () => {
    const sought = fold(find.value).split(/\s+/).filter(Boolean);
    const standing = box.querySelector(".standing").value;
    const day = box.querySelector(".day").value;
    let shown = 0;
    rows.forEach((row, i) => {
      const then = day ? answer(row.dataset.days, day) : "c";
      const fits = sought.every(word => words[i].includes(word))
        && (standing === "any" || row.dataset.standing === standing) && then !== "i";
      row.hidden = !fits;
      row.classList.toggle("possible-then", then === "p");
      shown += fits ? 1 : 0;
    });
    box.querySelector(".shown").textContent = shown + " of " + rows.length;
  };
  if (box) {
    box.addEventListener("input", filter);
    filter();
  }

  const show = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.hidden && find) {
      find.value = "";
      box.querySelector(".standing").value = "any";
      box.querySelector(".day").value = "";
      filter();
    }
    const evidence = target.matches(".row") && target.querySelector("details");
    if (evidence) evidence.open = true;
    const passage = target.closest(".passage");
    const pane = document.querySelector(".text");
    const number = passage && passage.querySelector("a.number");
    const words = number && document.getElementById(decodeURIComponent(number.hash.slice(1)));
    if (pane && words && getComputedStyle(pane).position === "sticky") {
      pane.scrollTop += words.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    }
  };
  addEventListener("hashchange", show);
  show();

  const help = document.createElement("dialog");
  help.setAttribute("aria-label", "Keys");
  const list = document.createElement("dl");
  [["/", "find in the members"], ["j", "next row"], ["k", "previous row"], ["Enter", "open or close the evidence"],
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

  const step = by => {
    const visible = all(".row").filter(row => row.getClientRects().length > 0);
    const handle = row => row.querySelector("summary, a") || row;
    const now = visible.findIndex(row => row.contains(document.activeElement));
    const next = visible[now < 0 ? (by > 0 ? 0 : visible.length - 1) : now + by];
    if (next) {
      handle(next).focus({preventScroll: true});
      next.scrollIntoView({block: "nearest"});
    }
  };
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field = event.target.closest("input, select, textarea");
    if (event.key === "Escape" && !help.open) {
      if (field && find) {
        find.value = "";
        filter();
        field.blur();
      } else {
        const open = event.target.closest("details[open]");
        if (open) open.open = false;
      }
    } else if (field || help.open) {
      return;
    } else if (event.key === "/" && find) {
      event.preventDefault();
      find.focus();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "?") {
      help.showModal();
    }
  });
})();
