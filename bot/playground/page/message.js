/** One bubble: a message, or an album of several. */
import { el, icon, iconButton } from "/page/element.js";
import { styled } from "/page/entities.js";
import { attachment, photos } from "/page/media.js";
import { safeAddress } from "/page/entities.js";
import { openMenu } from "/page/menu.js";
import { hour } from "/page/time.js";
import { say } from "/page/words.js";

const COLOURS = { success: " success", danger: " danger" };

/** A short description of a message, for quotes and announcements. */
export function gist(message) {
  if (message.text) return message.text.replace(/\s+/g, " ").slice(0, 120);
  if (message.photos?.length) return say("photoWord");
  if (!message.file) return "";
  return message.file.kind === "voice" ? say("voiceWord") : (message.file.name ?? say("fileWord"));
}

/** `phone` handles the actions: press, says, replies, menu, find. */
export function bubble(group, phone) {
  const worded = group.find((one) => one.text) ?? group[0];
  const pictures = group.flatMap((one) => one.photos ?? []);
  const files = group.filter((one) => one.file).map((one) => one.file);
  const body = el("div", { class: "bubble" });
  const quoted = worded.reply_to && phone.find(worded.reply_to);
  if (quoted) body.append(quote(quoted, phone));
  if (pictures.length) body.append(photos(pictures));
  body.append(...files.map(attachment));
  if (worded.text) body.append(el("div", { class: "text", dir: "auto" }, styled(worded.text, worded.entities, phone.says)));
  body.append(meta(group[group.length - 1]),
    iconButton("more", say("actions"), (event) => phone.menu(worded, event.currentTarget), "message-more"));
  const item = el("li", { class: `message from-${worded.from === "bot" ? "bot" : "person"}${pictures.length ? " with-photos" : ""}`, data: { id: worded.id } }, body);
  const reaction = group.find((one) => one.reaction)?.reaction;
  if (reaction) item.append(el("span", { class: "reaction" }, reaction));
  if (worded.buttons?.length) item.append(inline(worded, phone));
  body.addEventListener("dblclick", () => phone.replies(worded));
  return item;
}

function quote(message, phone) {
  const who = message.from === "bot" ? "Sigap" : phone.person.name;
  return el("button", { type: "button", class: "quote", onclick: () => phone.show(message.id) }, el("b", {}, who), el("span", {}, gist(message)));
}

function meta(message) {
  const line = el("span", { class: "meta" });
  if (message.silent) line.append(el("span", { title: say("silent"), role: "img", "aria-label": say("silent") }, icon("bell")));
  if (message.edited) line.append(el("span", {}, say("edited")));
  line.append(el("time", { datetime: message.at }, hour(message.at)));
  if (message.from !== "bot") line.append(icon("checks"));
  return line;
}

function inline(message, phone) {
  return el("div", { class: "inline" }, ...message.buttons.map((row) =>
    el("div", { class: "inline-row" }, ...row.map((button) => inlineButton(message, button, phone)))));
}

function inlineButton(message, button, phone) {
  if (button.url) {
    const address = safeAddress(button.url);
    if (address) return el("a", { class: "inline-button", href: address, target: "_blank", rel: "noopener noreferrer" }, button.text);
  }
  if (button.rows) {
    const opens = el("button", { type: "button", class: "inline-button opens-list", onclick: () => openMenu(opens, button.rows.map((row) =>
      ({ name: "check", words: row.text, run: () => phone.presses(message.id, row.data) }))) }, icon("more"), el("span", {}, button.text));
    return opens;
  }
  if (button.copy) return el("button", { type: "button", class: "inline-button", onclick: () => navigator.clipboard?.writeText(button.copy) }, button.text);
  if (button.contact) return el("button", { type: "button", class: "inline-button", onclick: phone.sharesNumber }, button.text);
  const node = el("button", {
    type: "button", class: `inline-button${COLOURS[button.style] ?? ""}`,
    async onclick() {
      if (node.getAttribute("aria-busy") === "true") return;
      node.setAttribute("aria-busy", "true");
      await phone.presses(message.id, button.data);
      node.removeAttribute("aria-busy");
    },
  }, el("span", {}, button.text));
  return node;
}
