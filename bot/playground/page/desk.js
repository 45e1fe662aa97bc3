/** The phones side by side, and the choice of people on the desk. */
import { el, iconButton } from "/page/element.js";
import { gist } from "/page/message.js";
import { announce } from "/page/notices.js";
import { avatar, Phone, shortName } from "/page/phone.js";
import { store } from "/page/store.js";
import { say } from "/page/words.js";

const USUAL = ["reporter", "ict_head", "technician", "upt_head"];
const KEPT = "sigap-desk";

export class Desk {
  phones = new Map();
  #chosen = new Set();
  #grown = null;

  constructor(tabs) {
    this.tabs = tabs;
    this.place = document.getElementById("desk");
    this.picker = document.getElementById("people");
    store.on("loaded", () => this.#build());
    store.on("chat", ({ person, message, fresh }) => this.#came(person, message, fresh));
    store.on("channel", ({ person }) => {
      this.phones.get(person).draw();
      this.phones.get(person).chat.toEnd();
    });
    store.on("toast", (event) => this.phones.get(event.person)?.toast(event));
    store.on("clock", () => this.tick());
    store.on("anew", () => this.phones.forEach((phone) => phone.composer.forget()));
    document.fonts.ready.then(() => this.phones.forEach((phone) => phone.chat.toEnd())); // lines have moved
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#grown && this.#grow(this.#grown));
  }

  /** Gives every person a phone, on the desk or not; a new state keeps known phones. */
  #build() {
    const people = store.state.people;
    const keys = people.map(({ key }) => key).join();
    if (keys !== [...this.phones.keys()].join()) {
      const doings = { onUnread: () => this.#unread(), onRemove: (phone) => this.toggle(phone.person.key), onGrow: (phone) => this.#grow(phone) };
      this.phones = new Map(people.map((person) => [person.key, new Phone(person, doings)]));
      this.#chosen = new Set(kept().filter((key) => this.phones.has(key)));
      this.#layOut();
    }
    for (const phone of this.phones.values()) {
      phone.read();
      phone.draw();
    }
    this.tick();
  }

  #came(key, message, fresh) {
    const phone = this.phones.get(key);
    if (!phone) return store.tell("stale");
    phone.draw(fresh ? message : null);
    if (fresh && message.from === "bot") announce(say("newMessage", { name: phone.person.name, text: gist(message) }));
  }

  toggle(key) {
    if (this.#grown?.person.key === key) this.#grow(this.#grown);
    if (!this.#chosen.delete(key)) this.#chosen.add(key);
    if (this.#chosen.size === 0) this.#chosen.add(key);
    try {
      localStorage.setItem(KEPT, JSON.stringify([...this.#chosen]));
    } catch {
      // not stored for the next visit; the choice holds for this one
    }
    this.#layOut();
    this.phones.get(key).chat.toEnd();
  }

  /** A person's chip: brings their phone into view, or removes it if it is in view. */
  #turnTo(phone) {
    const { left, right } = phone.node.getBoundingClientRect();
    const place = this.place.getBoundingClientRect();
    const inSight = left >= place.left - 1 && right <= place.right + 1;
    if (!this.#chosen.has(phone.person.key) || (inSight && phone.unread === 0)) this.toggle(phone.person.key);
    if (!this.#chosen.has(phone.person.key)) return;
    phone.node.scrollIntoView({ inline: "center", block: "nearest" });
    phone.read();
  }

  /** Brings a person's phone into view, and onto the desk if it is not there. */
  bring(key) {
    const phone = this.phones.get(key);
    if (!phone) return;
    if (this.tabs.alone) return this.tabs.show(key);
    if (!this.#chosen.has(key)) this.toggle(key);
    phone.node.scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  #layOut() {
    const phones = [...this.phones.values()];
    if (this.place.firstElementChild !== phones[0].node) this.place.replaceChildren(...phones.map(({ node }) => node));
    for (const phone of phones) {
      phone.node.classList.toggle("off-desk", !this.#chosen.has(phone.person.key));
      phone.chat.toEnd();
    }
    this.picker.replaceChildren(...phones.map((phone) => this.#chip(phone)));
    this.tabs.people(phones, (phone) => phone.chat.toEnd());
    this.#unread();
  }

  #chip(phone) {
    const on = this.#chosen.has(phone.person.key);
    return el("button", {
      type: "button", class: "person-chip", "aria-pressed": String(on), title: `${phone.person.name}, ${phone.person.role}`,
      data: { person: phone.person.key }, onclick: () => this.#turnTo(phone),
    }, avatar(phone.person), el("span", {}, shortName(phone.person)), el("span", { class: "badge" }));
  }

  #unread() {
    let all = 0;
    for (const { person, unread } of this.phones.values()) {
      all += unread;
      for (const chip of document.querySelectorAll(`[data-person="${person.key}"].person-chip, [data-person="${person.key}"].tab`)) {
        const badge = chip.querySelector(".badge");
        badge.hidden = unread === 0;
        badge.textContent = unread;
        chip.setAttribute("aria-label", unread ? `${person.name}, ${person.role}, ${say("unread", { n: unread })}` : `${person.name}, ${person.role}`);
      }
    }
    document.title = all ? `(${all}) ${say("title")}` : say("title");
  }

  #grow(phone) {
    const grown = this.#grown === phone ? null : phone;
    this.#grown = grown;
    document.body.classList.toggle("with-grown", grown !== null);
    for (const one of this.phones.values()) {
      one.node.classList.toggle("grown", one === grown);
      one.node.inert = grown !== null && one !== grown;
      const fresh = iconButton(one === grown ? "shrink" : "grow", `${say(one === grown ? "restore" : "maximise")}, ${one.person.name}`, () => this.#grow(one));
      one.grow.replaceWith(fresh);
      one.grow = fresh;
    }
    phone.grow.focus();
    phone.chat.toEnd();
  }

  tick() {
    for (const phone of this.phones.values()) phone.tick();
  }
}

function kept() {
  try {
    const keys = JSON.parse(localStorage.getItem(KEPT));
    return Array.isArray(keys) && keys.length ? keys : USUAL;
  } catch {
    return USUAL;
  }
}
