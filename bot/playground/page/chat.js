/** The messages of one phone: day lines and grouped albums; only changes are redrawn. */
import { el, iconButton } from "/page/element.js";
import { bubble } from "/page/message.js";
import { store } from "/page/store.js";
import { dayKey, longDay } from "/page/time.js";
import { say } from "/page/words.js";

const NEAR = 120;

export class Chat {
  #drawn = new Map();
  #phone;
  #following = true; // the reader is at the newest, and stays there

  constructor(phone) {
    this.#phone = phone;
    this.list = el("ol", { class: "messages", role: "log", "aria-live": "off", tabindex: "0", "aria-label": say("chat", { name: phone.person.name }) });
    this.jump = iconButton("down", say("newest"), () => this.toEnd(), "jump");
    this.jump.hidden = true;
    this.list.addEventListener("scroll", () => (this.jump.hidden = this.#following = this.#nearEnd()));
    new ResizeObserver(() => this.#following && this.toEnd()).observe(this.list);
    this.node = el("div", { class: "chat" }, this.list, this.jump);
  }

  /** Draws the messages; stays at the end if it was there, or if `follow`. */
  draw(follow) {
    if (follow) this.#following = true;
    const first = this.#drawn.size === 0;
    const focused = document.activeElement?.closest?.(".message")?.dataset.id;
    const drawn = new Map();
    for (const part of parts(store.shown(this.#phone.person.key))) {
      const known = this.#drawn.get(part.key);
      const node = known?.sign === part.sign ? known.node : this.#make(part);
      if (!known && !first) node.classList.add("arriving");
      drawn.set(part.key, { sign: part.sign, node });
    }
    this.#drawn = drawn;
    this.#place([...drawn.values()].map(({ node }) => node));
    if (focused) this.#refocus(focused);
    if (this.#following) this.toEnd();
    else this.jump.hidden = this.#nearEnd();
  }

  #make(part) {
    if (part.day) return el("li", { class: "day" }, el("span", {}, part.day));
    return bubble(part.group, this.#phone);
  }

  /** Moves only misplaced elements, so that scrolling and playback continue. */
  #place(nodes) {
    const wanted = nodes.length ? nodes : [el("li", { class: "nothing" }, say("empty"))];
    const keep = new Set(wanted);
    for (const node of [...this.list.children]) if (!keep.has(node)) node.remove();
    wanted.forEach((node, at) => {
      if (this.list.children[at] !== node) this.list.insertBefore(node, this.list.children[at] ?? null);
    });
  }

  /** Restores the focus to a redrawn card, for keyboard users. */
  #refocus(id) {
    if (document.activeElement !== document.body) return;
    const node = this.list.querySelector(`[data-id="${CSS.escape(id)}"]`);
    (node?.querySelector(".inline-button") ?? this.list).focus({ preventScroll: true });
  }

  #nearEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR;
  }

  toEnd() {
    this.#following = true;
    this.list.scrollTop = this.list.scrollHeight;
    this.jump.hidden = true;
  }

  show(id) {
    const node = this.list.querySelector(`[data-id="${CSS.escape(String(id))}"]`);
    if (!node) return;
    node.scrollIntoView({ block: "center" });
    node.classList.remove("pointed");
    requestAnimationFrame(() => node.classList.add("pointed"));
  }
}

/** Day lines and groups, each with a key, and a signature that changes if it must be redrawn. */
function parts(messages) {
  const found = [];
  let day = null;
  for (const message of messages) {
    const key = dayKey(message.at);
    if (key !== day) found.push({ key: `day-${(day = key)}`, sign: key, day: longDay(message.at) });
    const last = found[found.length - 1];
    if (message.album && last.group?.[0].album === message.album && last.group[0].from === message.from) last.group.push(message);
    else found.push({ key: `message-${message.id}`, group: [message] });
  }
  for (const part of found) part.sign ??= JSON.stringify(part.group);
  return found;
}
