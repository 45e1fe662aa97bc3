/** Toasts of pressed buttons: short ones disappear by themselves, alerts wait to be read. */
import { el } from "/page/element.js";
import { announce } from "/page/notices.js";
import { say } from "/page/words.js";

const STAYS = 4500;

export function toast(place, { text, alert }, name) {
  if (!text) return;
  const node = el("div", { class: alert ? "toast toast-alert" : "toast" }, el("p", {}, text));
  if (alert) {
    const close = el("button", { type: "button", class: "solid", onclick: () => node.remove() }, say("stop"));
    node.append(close);
    node.setAttribute("role", "alertdialog");
    place.append(node);
    close.focus();
    return;
  }
  place.append(node);
  setTimeout(() => node.remove(), STAYS);
  announce(`${name}: ${text}`);
}
