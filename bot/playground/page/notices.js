/** Notices of the page itself: failures with a retry, and announcements for screen readers. */
import { ApiError } from "/page/api.js";
import { el, iconButton } from "/page/element.js";
import { say } from "/page/words.js";

const place = () => document.getElementById("notices");
const STAYS = 6000;

/** Shows a line; with `again` it stays until answered. */
export function notice(text, again = null) {
  for (const shown of [...place().children]) if (shown.firstChild.textContent === text) shown.remove();
  const close = () => line.remove();
  const line = el("div", { class: again ? "notice trouble" : "notice", role: again ? "alert" : "status" }, el("p", {}, text));
  if (again) line.append(el("button", { type: "button", class: "quiet", onclick: () => { close(); again(); } }, say("retry")));
  line.append(iconButton("close", say("stop"), close));
  place().append(line);
  if (!again) setTimeout(close, STAYS);
}

/** Runs a request; a refusal is shown in plain words, with a retry. */
export async function attempt(work, again = null) {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notice(say("failed", { error: error.message }), again ?? (() => attempt(work)));
    return false;
  }
}

/** Announces something new to screen readers, once. */
export function announce(text) {
  const region = document.getElementById("announcer");
  region.append(el("p", {}, text));
  while (region.childElementCount > 5) region.firstElementChild.remove();
}

export function watchConnection(store) {
  const strip = document.getElementById("offline");
  store.on("offline", () => (strip.hidden = false));
  store.on("online", () => (strip.hidden = true));
}
