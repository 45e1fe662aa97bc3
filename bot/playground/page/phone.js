/** One person's phone: their name, the chat with the bot, the composer. */
import { press, sayText, shareContact, switchChannel } from "/page/api.js";
import { Chat } from "/page/chat.js";
import { Composer } from "/page/composer.js";
import { el, icon, iconButton } from "/page/element.js";
import { openMenu } from "/page/menu.js";
import { attempt } from "/page/notices.js";
import { Samples } from "/page/samples.js";
import { store } from "/page/store.js";
import { hour } from "/page/time.js";
import { toast } from "/page/toasts.js";
import { say } from "/page/words.js";

/** The round avatar of a person; `tone` distinguishes people in addition to the initials. */
export function avatar(person) {
  const tone = store.state.people.findIndex(({ key }) => key === person.key) % 8;
  return el("span", { class: `avatar tone-${tone}`, "aria-hidden": "true" }, person.initials);
}

/** A short name: all these people are samples, so the word for it is left out. */
export const shortName = (person) => person.name.replace(/^(Contoh|Sample) /, "");

export class Phone {
  unread = 0;

  constructor(person, { onUnread, onRemove, onGrow }) {
    this.person = person;
    this.onUnread = onUnread;
    this.chat = new Chat(this);
    this.composer = new Composer(person);
    this.samples = new Samples(person.key, person.key === "reporter");
    this.badge = el("span", { class: "badge" });
    this.badge.hidden = true;
    this.time = el("span", { class: "phone-time" });
    this.where = el("small");
    this.turns = [0, 1].map(() => el("button", { type: "button", class: "channel", onclick: () => this.#turns() }));
    this.toasts = el("div", { class: "toasts" });
    this.grow = iconButton("grow", `${say("maximise")}, ${person.name}`, () => onGrow(this));
    const remove = iconButton("close", `${say("remove")}, ${person.name}`, () => onRemove(this), "phone-remove");
    this.node = el("section", { class: "phone", "aria-label": say("phoneOf", person), data: { person: person.key }, id: `phone-${person.key}` },
      this.#label(remove), this.#frame());
    this.#listen();
  }

  #label(remove) {
    return el("header", { class: "phone-label" }, avatar(this.person),
      el("div", { class: "phone-who" }, el("h2", {}, this.person.name), el("p", {}, this.person.role, el("span", {}, this.person.unit))),
      this.badge, this.turns[0], this.grow, remove);
  }

  #frame() {
    return el("div", { class: "frame" },
      el("div", { class: "status", "aria-hidden": "true" }, this.time, el("span", { class: "camera" }), el("span", { class: "signal" }, el("i"), el("i"), el("i"), el("i"))),
      el("div", { class: "chat-head" }, el("span", { class: "mark", "aria-hidden": "true" }, "S"),
        el("p", {}, el("b", {}, "Sigap"), this.where), this.turns[1]),
      this.toasts, this.chat.node, this.samples.node, this.composer.node,
      el("div", { class: "drop", "aria-hidden": "true" }, icon("attach"), el("span", {}, say("drop"))));
  }

  #listen() {
    for (const type of ["pointerenter", "pointerdown", "focusin"]) this.node.addEventListener(type, () => this.read());
    let over = 0;
    const carries = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
    const mark = () => this.node.classList.toggle("dropping", over > 0);
    this.node.addEventListener("dragenter", (event) => carries(event) && (over++, mark()));
    this.node.addEventListener("dragleave", (event) => carries(event) && (over--, mark()));
    this.node.addEventListener("dragover", (event) => carries(event) && event.preventDefault());
    this.node.addEventListener("drop", (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      over = 0;
      mark();
      this.composer.take(event.dataTransfer.files);
    });
  }

  /** Draws the chat; `fresh` is a message that has just arrived, if any. */
  draw(fresh = null) {
    this.samples.draw();
    this.#channel();
    const all = store.shown(this.person.key);
    const spoken = all.filter((message) => message.from === "bot");
    this.composer.follow(spoken[spoken.length - 1], all[all.length - 1]?.from === "bot");
    this.chat.draw(fresh?.from === "person");
    if (fresh?.from === "bot" && !this.attended) this.#news();
  }

  /** Styles the phone as the app it is on, and offers the other one. */
  #channel() {
    const here = store.person(this.person.key).channel;
    const there = here === "whatsapp" ? "Telegram" : "WhatsApp";
    this.node.classList.toggle("on-whatsapp", here === "whatsapp");
    this.where.textContent = `${say(here === "whatsapp" ? "business" : "bot")} · ${say("room").toLowerCase()}`;
    for (const turn of this.turns) {
      turn.textContent = there;
      turn.title = say("turnTo", { channel: there, name: this.person.name });
      turn.setAttribute("aria-label", turn.title);
    }
  }

  #turns() {
    const here = store.person(this.person.key).channel;
    return attempt(() => switchChannel(this.person.key, here === "whatsapp" ? "telegram" : "whatsapp"));
  }

  /** Whether somebody is at this phone, so that messages are seen on arrival. */
  get attended() {
    return this.node.isConnected && this.node.offsetParent !== null &&
      (this.node.matches(":hover") || this.node.contains(document.activeElement) || this.node.classList.contains("chosen-alone"));
  }

  #news() {
    this.unread += 1;
    this.node.classList.remove("has-news");
    requestAnimationFrame(() => this.unread && this.node.classList.add("has-news"));
    this.#showUnread();
  }

  read() {
    if (this.unread === 0) return;
    this.unread = 0;
    this.node.classList.remove("has-news");
    this.#showUnread();
  }

  #showUnread() {
    this.badge.hidden = this.unread === 0;
    this.badge.textContent = this.unread;
    this.badge.setAttribute("aria-label", say("unread", { n: this.unread }));
    this.onUnread(this);
  }

  tick() {
    this.time.textContent = hour(store.now());
  }

  find(id) {
    return store.message(this.person.key, id);
  }

  show(id) {
    this.chat.show(id);
  }

  presses(message, data) {
    return attempt(() => press(this.person.key, message, data));
  }

  sharesNumber = () => attempt(() => shareContact(this.person.key));

  says = (text) => attempt(() => sayText(this.person.key, text, null));

  replies(message) {
    this.composer.turnTo(message);
    this.composer.text.focus();
  }

  menu(message, button) {
    const entries = [{ name: "reply", words: say("reply"), run: () => this.replies(message) }];
    if (message.text) entries.push({ name: "copy", words: say("copyText"), run: () => navigator.clipboard?.writeText(message.text) });
    if (message.from === "person" && message.text && !message.caption)
      entries.push({ name: "attach", words: say("edit"), run: () => { this.composer.turnTo(message, true); this.composer.text.focus(); } });
    openMenu(button, entries);
  }

  toast(event) {
    toast(this.toasts, event, this.person.name);
  }
}
