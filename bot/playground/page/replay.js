/** Saved scenarios, replayed step by step on the real engine. */
import { replay } from "/page/api.js";
import { el, icon, iconButton } from "/page/element.js";
import { attempt } from "/page/notices.js";
import { store } from "/page/store.js";
import { say } from "/page/words.js";

/** Lists the scenarios; `onActor` gets the key of each person who has just acted. */
export function startReplays(onStart, onActor) {
  const list = document.getElementById("transcripts");
  const bar = document.getElementById("replay");
  let busy = false;

  async function act(name, action) {
    if (busy) return;
    busy = true;
    bar.classList.add("busy");
    await attempt(() => replay(name, action));
    bar.classList.remove("busy");
    busy = false;
    if (action === "start") {
      onStart();
      bar.querySelector(".solid")?.focus();
    }
  }

  function drawList() {
    const known = store.state.transcripts ?? [];
    list.replaceChildren(...known.map((one) => el("li", { class: "transcript" },
      el("div", {}, el("b", {}, one.title), el("small", {}, say("steps", { n: one.steps }))),
      el("button", { type: "button", class: "quiet", "aria-label": `${say("replay")}: ${one.title}`, onclick: () => act(one.name, "start") }, icon("play"), say("replay")))));
    if (known.length === 0) list.append(el("li", { class: "nothing" }, say("transcriptsNone")));
  }

  function drawBar() {
    const now = store.state.replay;
    bar.hidden = !now;
    if (!now) return;
    const over = now.next === null || now.at >= now.steps;
    const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.action : null;
    const button = (action, word, look, name) => el("button", {
      type: "button", class: look, disabled: over && action !== "stop", data: { action }, onclick: () => act(now.name, action),
    }, icon(name), el("span", {}, say(word)));
    const meter = el("progress", { max: now.steps, value: now.at, "aria-label": say("replayAt", now) });
    bar.replaceChildren(
      el("div", { class: "replay-words" },
        el("p", {}, el("b", {}, now.title), el("small", {}, say("replayAt", now))),
        el("p", { class: "replay-next", "aria-live": "polite" }, over ? say("replayDone") : say("replayThen", { next: now.next })), meter),
      el("div", { class: "replay-doings" },
        button("next", "replayNext", "solid", "play"), button("all", "replayAll", "quiet", "forward"), button("stop", "replayStop", "quiet", "stop")));
    if (focused) (bar.querySelector(`[data-action="${focused}"]:not(:disabled)`) ?? bar.querySelector("[data-action=stop]")).focus();
  }

  store.on("loaded", () => { drawList(); drawBar(); });
  store.on("replay", () => {
    drawBar();
    if (store.state.replay?.actor) onActor(store.state.replay.actor);
  });
}
