/** The side panel's tabs, and on a narrow screen one thing at a time: a phone or the panel. */
import { el, icon } from "/page/element.js";
import { avatar, shortName } from "/page/phone.js";
import { say } from "/page/words.js";

/** Tabs by the ARIA pattern: arrow keys move, one is chosen. Returns choose(name). */
export function startPanel() {
  const tabs = [...document.querySelectorAll('#panel [role="tab"]')];
  const choose = (name, focus = false) => {
    for (const tab of tabs) {
      const on = tab.dataset.panel === name;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !on;
      if (on && focus) tab.focus();
    }
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => choose(tab.dataset.panel));
    tab.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (by) choose(tabs[(at + by + tabs.length) % tabs.length].dataset.panel, true);
    });
  });
  choose("ledger");
  return choose;
}

/** The row at the foot of a narrow screen. */
export class NarrowTabs {
  #place = document.getElementById("narrow");
  #phones = [];
  #at = "";
  #onShow = () => {};

  people(phones, onShow) {
    this.#phones = phones;
    this.#onShow = onShow;
    this.#place.replaceChildren(...phones.map((phone) => this.#tab(phone.person.key, avatar(phone.person), shortName(phone.person))),
      this.#tab("panel", el("span", { class: "avatar plain" }, icon("route")), say("ledger")));
    const there = phones.some(({ person }) => person.key === this.#at) || this.#at === "panel";
    this.show(there ? this.#at : phones[0].person.key);
  }

  /** Whether the screen shows one thing at a time. */
  get alone() {
    return matchMedia("(max-width: 759px)").matches;
  }

  #tab(key, face, words) {
    return el("button", { type: "button", class: "tab", data: { person: key }, onclick: () => this.show(key) },
      face, el("span", { class: "tab-words" }, words), el("span", { class: "badge", hidden: true }));
  }

  show(key) {
    this.#at = key;
    document.body.dataset.narrow = key === "panel" ? "panel" : "phone";
    for (const tab of this.#place.children) {
      if (tab.dataset.person !== key) tab.removeAttribute("aria-current");
      else {
        tab.setAttribute("aria-current", "page");
        if (key !== "panel") tab.scrollIntoView({ inline: "center", block: "nearest" });
      }
    }
    const narrow = this.alone;
    for (const phone of this.#phones) {
      const on = phone.person.key === key;
      phone.node.classList.toggle("chosen", on);
      phone.node.classList.toggle("chosen-alone", on && narrow);
      if (on && narrow) phone.read();
      if (on) this.#onShow(phone);
    }
  }

  /** Adapts to a window that has become wide or narrow. */
  again() {
    this.show(this.#at);
  }
}
