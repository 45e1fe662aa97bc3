/** A picture or drawing in full screen; zooms, scrolls, closes with Escape. */
import { el, icon, iconButton } from "/page/element.js";
import { say } from "/page/words.js";

const STEPS = [25, 50, 75, 100, 150, 200, 300, 400];

/** Zooms an image inside a scrolling box, in percent of the box's width. It fits at first. */
export function zoomed(image) {
  let at = STEPS.indexOf(100);
  const change = (by) => () => {
    at = Math.min(STEPS.length - 1, Math.max(0, at + by));
    image.classList.remove("fit");
    image.style.width = `${STEPS[at]}%`;
  };
  return el("div", { class: "zoom" },
    iconButton("minus", say("smaller"), change(-1)),
    iconButton("plus", say("bigger"), change(1)));
}

export function view(address, words) {
  const image = el("img", { class: "fit", src: address, alt: words });
  const dialog = el("dialog", { class: "viewer", "aria-label": words, onclose: () => dialog.remove() },
    el("div", { class: "viewer-bar" }, el("p", {}, words), zoomed(image),
      iconButton("close", say("stop"), () => dialog.close())),
    el("div", { class: "viewer-box", tabindex: "0" }, image));
  document.body.append(dialog);
  dialog.showModal();
}

/** Asks before something irreversible; true if confirmed. */
export function confirmed(title, why, yes) {
  return new Promise((resolve) => {
    const answer = (value) => () => dialog.close(value);
    const dialog = el("dialog", {
      class: "ask", "aria-label": title,
      onclose: () => { dialog.remove(); resolve(dialog.returnValue === "yes"); },
    },
      el("h2", {}, title), el("p", {}, why),
      el("div", { class: "ask-row" },
        el("button", { type: "button", class: "quiet", onclick: answer("no") }, say("cancel")),
        el("button", { type: "button", class: "solid", onclick: answer("yes") }, icon("reset"), yes)));
    document.body.append(dialog);
    dialog.showModal();
  });
}
