/** Times in the office's zone: 24 hours, with a dot between hours and minutes. */
import { store } from "/page/store.js";
import { language } from "/page/words.js";

const ZONES = { "Asia/Jayapura": "WIT", "Asia/Makassar": "WITA", "Asia/Jakarta": "WIB" };

const known = new Map();

function formatted(when, options) {
  const key = JSON.stringify(options) + store.state.zone;
  if (!known.has(key)) {
    const locale = language === "en" ? "en-GB" : "id-ID";
    known.set(key, new Intl.DateTimeFormat(locale, { ...options, timeZone: store.state.zone }));
  }
  return known.get(key).format(new Date(when));
}

export const zoneName = () => ZONES[store.state.zone] ?? store.state.zone;

/** "08.15" */
export const hour = (when) =>
  formatted(when, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).replace(":", ".");

/** "Senin, 23 November 2026" */
export const longDay = (when) =>
  formatted(when, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "Sen, 23 Nov" */
export const shortDay = (when) => formatted(when, { weekday: "short", day: "numeric", month: "short" });

/** Key of a day; equal for two times on one day in the office's zone. */
export const dayKey = (when) => formatted(when, { year: "numeric", month: "2-digit", day: "2-digit" });

/** "08.30" today, "Sel, 24 Nov 08.30" on another day. */
export const moment = (when) =>
  dayKey(when) === dayKey(store.now()) ? hour(when) : `${shortDay(when)} ${hour(when)}`;

/** Seconds as "0:07". */
export const length = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
