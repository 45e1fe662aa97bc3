/** The office's clock: always visible, and moved on by buttons. */
import { moveClock } from "/page/api.js";
import { el, icon } from "/page/element.js";
import { openMenu } from "/page/menu.js";
import { announce, attempt } from "/page/notices.js";
import { store } from "/page/store.js";
import { hour, longDay, shortDay, zoneName } from "/page/time.js";
import { say } from "/page/words.js";

const MOVES = ["15m", "1h", "opening", "day", "monday"];

export function startClock(desk) {
  const time = document.getElementById("clock-time");
  const day = document.getElementById("clock-day");
  const state = document.getElementById("clock-state");
  let shown = "";
  const show = () => {
    if (!store.state) return;
    const now = store.now();
    const sign = `${hour(now)} ${longDay(now)} ${store.state.working}`;
    if (sign === shown) return;
    shown = sign;
    time.replaceChildren(hour(now), el("small", {}, zoneName()));
    time.setAttribute("datetime", new Date(now).toISOString());
    day.replaceChildren(el("span", { class: "when-wide" }, longDay(now)), el("span", { class: "when-narrow" }, shortDay(now)));
    state.textContent = say(store.state.working ? "working" : "closed");
    state.classList.toggle("closed", !store.state.working);
    desk.tick();
    store.tell("minute");
  };
  store.on("loaded", show);
  store.on("clock", show);
  setInterval(show, 1000);
  buttons();
}

function buttons() {
  const place = document.getElementById("clock-moves");
  const all = MOVES.map((to) => el("button", { type: "button", class: "move", data: { to }, onclick: () => move(to) }, say(`clock-${to}`)));
  place.append(...all);
  const short = document.getElementById("clock-menu");
  short.append(icon("forward"), el("span", {}, say("forward")));
  short.addEventListener("click", () => openMenu(short, MOVES.map((to) => ({ name: "clock", words: say(`clock-${to}`), run: () => move(to) }))));

  async function move(to) {
    const buttons = [...all, short];
    for (const button of buttons) button.disabled = true;
    const pressed = all[MOVES.indexOf(to)];
    pressed.setAttribute("aria-busy", "true");
    const moved = await attempt(() => moveClock(to), () => move(to));
    for (const button of buttons) button.disabled = false;
    pressed.removeAttribute("aria-busy");
    if (moved) announce(say("clockMoved", { at: `${longDay(store.now())} ${hour(store.now())} ${zoneName()}` }));
  }
}
