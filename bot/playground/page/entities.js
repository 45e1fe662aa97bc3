/** Telegram's styled text; offsets count UTF-16 units, as JavaScript does. */
import { el } from "/page/element.js";
import { say } from "/page/words.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s",
  code: "code", pre: "pre", blockquote: "blockquote",
};

/** An http or https address, or null: no other links in messages are followed. */
export function safeAddress(address) {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  try {
    const url = new URL(whole);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** A fragment with styled text; entities may nest and overlap. */
export function styled(text, entities = [], onCommand = null) {
  const ordered = entities
    .filter((one) => Number.isInteger(one.offset) && one.length > 0)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  return within(text, 0, text.length, ordered, onCommand);
}

function within(text, start, end, entities, onCommand) {
  const out = document.createDocumentFragment();
  let at = start;
  let rest = entities;
  while (rest.length > 0) {
    const [first, ...others] = rest;
    const from = Math.max(first.offset, at);
    const to = Math.min(first.offset + first.length, end);
    rest = others;
    if (to <= from) continue;
    const inner = others.filter((one) => one.offset < to);
    out.append(text.slice(at, from), wrapped(first, text.slice(from, to), within(text, from, to, inner, onCommand), onCommand));
    rest = others.filter((one) => one.offset + one.length > to);
    at = to;
  }
  out.append(text.slice(at, end));
  return out;
}

function wrapped(entity, raw, content, onCommand) {
  if (entity.type === "expandable_blockquote") return fold(content);
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, content);
  if (entity.type === "text_link" || entity.type === "url") return link(entity.url ?? raw, content);
  if (entity.type === "spoiler") return spoiler(content);
  if (entity.type === "bot_command" && onCommand)
    return el("button", { type: "button", class: "command", onclick: () => onCommand(raw) }, content);
  return el("span", { class: "mention" }, content);
}

function link(address, content) {
  const safe = safeAddress(address);
  if (safe === null) return el("span", {}, content);
  return el("a", { href: safe, target: "_blank", rel: "noopener noreferrer" }, content);
}

/** A quote of which three lines are in sight until it is tapped. */
function fold(content) {
  const quote = el("blockquote", { class: "fold", role: "button", tabindex: "0", "aria-expanded": "false" }, content);
  const turn = () => quote.setAttribute("aria-expanded", quote.getAttribute("aria-expanded") === "false");
  quote.addEventListener("click", turn);
  quote.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    turn();
  });
  return quote;
}

function spoiler(content) {
  const inside = el("span", { "aria-hidden": "true" }, content);
  const cover = el("span", { class: "spoiler covered", role: "button", tabindex: "0", "aria-label": say("spoiler") }, inside);
  const uncover = () => {
    cover.classList.remove("covered");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
    inside.removeAttribute("aria-hidden");
  };
  cover.addEventListener("click", uncover);
  cover.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    uncover();
  });
  return cover;
}
