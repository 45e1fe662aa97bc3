/** The SOP of the chosen case, drawn by the server with the case's position; zoomable. */
import { sopAddress } from "/page/api.js";
import { el, icon } from "/page/element.js";
import { view, zoomed } from "/page/viewer.js";
import { say } from "/page/words.js";

let shown = "";

/** Redraws it whenever the case has moved. */
export function showSop(one) {
  const place = document.getElementById("sop");
  if (!one) {
    shown = "";
    place.replaceChildren(el("p", { class: "nothing" }, say("sopNone")));
    return;
  }
  const sign = JSON.stringify([one.id, one.state, one.steps.map((step) => [step.key, step.closed])]);
  if (sign === shown) return;
  shown = sign;
  const address = `${sopAddress(one.sop, one.id)}&at=${one.steps.length}-${one.steps.filter((step) => step.closed).length}`;
  const words = say("sopOf", { number: one.number });
  const image = el("img", { loading: "lazy", src: address, alt: words }); // drawn only when looked at
  image.addEventListener("error", () => place.replaceChildren(el("p", { class: "nothing" }, say("sopMissing"))));
  const big = el("button", { type: "button", class: "quiet", onclick: () => view(address, words) }, icon("grow"), say("sopBig"));
  place.replaceChildren(
    el("div", { class: "sop-bar" }, el("p", {}, words), big, zoomed(image)),
    el("div", { class: "sop-box", tabindex: "0", role: "group", "aria-label": words }, image));
}
