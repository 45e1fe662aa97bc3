/** The composer: text, files, voice; replying to a message or editing one's own. */
import { edit, sayText, sendFiles, shareContact } from "/page/api.js";
import { el, icon, iconButton } from "/page/element.js";
import { gist } from "/page/message.js";
import { attempt, notice } from "/page/notices.js";
import { Picked, sendPicked } from "/page/picked.js";
import { canRecord, record } from "/page/recorder.js";
import { say } from "/page/words.js";

const CONTACT = /bagikan nomor|share (my|your)? ?(phone )?number/i;

export class Composer {
  #person;
  #followed = null;
  #about = null; // {message, editing}: what the next words answer or replace

  constructor(person) {
    this.#person = person;
    const name = person.name;
    this.about = el("div", { class: "about" });
    this.about.hidden = true;
    this.picked = new Picked(() => this.#face());
    this.keys = el("div", { class: "reply-keys" });
    this.keys.hidden = true;
    this.text = el("textarea", { rows: 1, placeholder: say("write"), "aria-label": `${say("write")}, ${name}`, enterkeyhint: "send", autocomplete: "off" });
    this.chooser = el("input", { type: "file", multiple: true, hidden: true, tabindex: -1, "aria-hidden": "true" });
    this.sounds = el("input", { type: "file", accept: "audio/*", hidden: true, tabindex: -1, "aria-hidden": "true" });
    this.action = el("button", { type: "button", class: "icon-button solid-round" });
    this.row = el("div", { class: "composer-row" },
      iconButton("attach", `${say("attach")}, ${name}`, () => this.chooser.click()), this.text, this.action);
    this.node = el("form", { class: "composer" }, this.about, this.picked.node, this.row, this.keys, this.chooser, this.sounds);
    this.#listen();
    this.text.value = sessionStorage.getItem(this.#draft) ?? "";
    this.#face();
  }

  get #draft() {
    return `sigap-draft-${this.#person.key}`;
  }

  #listen() {
    this.node.addEventListener("submit", (event) => event.preventDefault());
    this.text.addEventListener("input", () => this.#face());
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.forget();
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.send();
    });
    this.text.addEventListener("paste", (event) => {
      if (event.clipboardData.files.length === 0) return;
      event.preventDefault();
      this.take(event.clipboardData.files);
    });
    this.action.addEventListener("click", () => (this.#ready() ? this.send() : this.#speak()));
    for (const input of [this.chooser, this.sounds])
      input.addEventListener("change", () => {
        if (input === this.sounds) this.#sendVoice(input.files[0]);
        else this.take(input.files);
        input.value = "";
      });
  }

  take(files) {
    this.picked.add(files);
    this.text.focus();
  }

  #ready() {
    return this.text.value.trim() !== "" || this.picked.files.length > 0;
  }

  /** The button sends if there is content, and records otherwise. */
  #face() {
    const ready = this.#ready();
    this.action.replaceChildren(icon(ready ? "send" : "mic"));
    const words = `${ready ? say("send") : say("voice")}, ${this.#person.name}`;
    this.action.setAttribute("aria-label", words);
    this.action.title = ready ? say("send") : say("voice");
    this.text.style.height = "";
    if (this.text.value && this.text.scrollHeight) this.text.style.height = `${Math.min(this.text.scrollHeight + 2, 120)}px`;
    sessionStorage.setItem(this.#draft, this.text.value);
  }

  /** Sends the content, and restores it if the server refuses. */
  async send() {
    if (!this.#ready()) return;
    const [text, files, about] = [this.text.value.trim(), this.picked.files, this.#about];
    this.text.value = "";
    this.picked.clear();
    this.forget();
    const sent = await attempt(() => this.#deliver(text, files, about), () => this.send());
    if (sent) return;
    this.text.value = this.text.value || text;
    if (files.length) this.picked.add(files);
    if (about) this.turnTo(about.message, about.editing);
    this.#face();
  }

  #deliver(text, files, about) {
    if (files.length) return sendPicked(this.#person.key, files, text);
    if (about?.editing) return edit(this.#person.key, about.message.id, text);
    return sayText(this.#person.key, text, about?.message.id ?? null);
  }

  async #speak() {
    if (!canRecord()) return this.#noMicrophone();
    this.row.classList.add("busy");
    try {
      await record(this.row, (file) => {
        this.row.classList.remove("busy");
        if (file) this.#sendVoice(file);
      });
    } catch {
      this.row.classList.remove("busy");
      this.#noMicrophone();
    }
  }

  #noMicrophone() {
    notice(say("voiceNone"));
    this.sounds.click();
  }

  #sendVoice(file) {
    if (file) attempt(() => sendFiles(this.#person.key, "voice", [file], ""));
  }

  /** Makes the next text a reply to a message, or an edit of one's own. */
  turnTo(message, editing = false) {
    this.#about = { message, editing };
    this.about.replaceChildren(icon(editing ? "copy" : "reply"),
      el("span", {}, el("b", {}, say(editing ? "editing" : "replyTo")), el("span", {}, gist(message))),
      iconButton("close", say("cancel"), () => this.forget()));
    this.about.hidden = false;
    if (editing) this.text.value = message.text;
    this.#face();
  }

  forget() {
    this.#about = null;
    this.about.hidden = true;
    this.#face();
  }

  /** Offers once to reply to a question that asks for it, and shows a reply keyboard. `message` is
   * the bot's newest, `open` if the person has not answered it yet. */
  follow(message, open) {
    if (!message) return;
    if (message.force_reply && open && message.id !== this.#followed && !this.#about) this.turnTo(message);
    this.#followed = message.id;
    const rows = message.keyboard ?? [];
    this.keys.hidden = rows.length === 0;
    this.keys.replaceChildren(...rows.map((row) => el("div", {}, ...row.map((words) =>
      el("button", { type: "button", onclick: () => this.#key(words) }, words)))));
  }

  #key(words) {
    const person = this.#person.key;
    attempt(() => (CONTACT.test(words) ? shareContact(person) : sayText(person, words, null)));
  }
}
