/** Three lines for the first visit, dismissed by a press. */
import { el, icon } from "/page/element.js";
import { store } from "/page/store.js";
import { say } from "/page/words.js";

const KEPT = "sigap-hint-read";

function read() {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

export function startHint() {
  if (read()) return;
  const place = document.getElementById("hint");
  const close = () => {
    try {
      localStorage.setItem(KEPT, "yes");
    } catch {
      // shown again next time
    }
    document.body.classList.remove("first-time");
    place.hidden = true;
  };
  const line = (n, name) => el("li", {}, el("span", { class: "hint-number" }, icon(name)), say(`hint${n}`));
  place.replaceChildren(el("h2", { class: "hidden-words" }, say("hintTitle")),
    el("ol", {}, line(1, "picture"), line(2, "bell-on"), line(3, "clock")),
    el("button", { type: "button", class: "solid hint-close", onclick: close }, say("hintClose")));
  place.hidden = false;
  document.body.classList.add("first-time");
  store.on("chat", ({ person, message, fresh }) => {
    if (fresh && person === "reporter" && message.from === "person") document.body.classList.remove("first-time");
  });
}
