/** A small menu at a button: arrow keys move in it; Escape or a press elsewhere closes it. */
import { el, icon } from "/page/element.js";

let close = null;

/** `entries`: [{name of the icon, words, run}] */
export function openMenu(button, entries) {
  close?.();
  const node = el("div", { class: "menu", role: "menu" }, ...entries.map(({ name, words, run }) =>
    el("button", { type: "button", role: "menuitem", onclick: () => { close?.(); run(); } }, icon(name), el("span", {}, words))));
  const ending = new AbortController();
  close = () => {
    ending.abort();
    node.remove();
    button.setAttribute("aria-expanded", "false");
    if (node.contains(document.activeElement) || document.activeElement === document.body) button.focus();
    close = null;
  };
  button.setAttribute("aria-expanded", "true");
  document.body.append(node);
  place(node, button);
  node.firstElementChild?.focus();
  node.addEventListener("keydown", (event) => move(event, node));
  document.addEventListener("pointerdown", (event) => node.contains(event.target) || close?.(), { signal: ending.signal });
  window.addEventListener("resize", () => close?.(), { signal: ending.signal });
}

function place(node, button) {
  const at = button.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.right - node.offsetWidth), innerWidth - node.offsetWidth - 8);
  const below = at.bottom + 6 + node.offsetHeight < innerHeight;
  node.style.left = `${left}px`;
  node.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - node.offsetHeight - 6)}px`;
}

function move(event, node) {
  const items = [...node.children];
  const at = items.indexOf(document.activeElement);
  if (event.key === "Escape" || event.key === "Tab") {
    event.stopPropagation();
    close?.();
  }
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  items[(at + by + items.length) % items.length].focus();
}
