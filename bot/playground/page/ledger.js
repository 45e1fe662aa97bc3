/** Progress of each case: its steps on a timeline, against the SOP's standard. */
import { el, icon } from "/page/element.js";
import { store } from "/page/store.js";
import { moment } from "/page/time.js";
import { say } from "/page/words.js";

export class Ledger {
  chosen = null;
  #place = document.getElementById("ledger");
  #count = document.getElementById("ledger-count");
  #onChoice;

  constructor(onChoice) {
    this.#onChoice = onChoice;
    store.on("loaded", () => this.#take(null));
    for (const moved of ["clock", "minute"]) store.on(moved, () => this.draw());
    store.on("cases", ({ changed }) => this.#take(changed));
  }

  get case() {
    return store.state.cases.find(({ id }) => id === this.chosen) ?? null;
  }

  /** Opens a case that has just changed. */
  #take(changed) {
    const cases = store.state.cases;
    if (changed !== null) this.chosen = changed;
    if (!this.case) this.chosen = cases.length ? Math.max(...cases.map(({ id }) => id)) : null;
    this.draw();
    this.#onChoice(this.case);
  }

  draw() {
    const cases = [...store.state.cases].sort((a, b) => b.id - a.id);
    const late = cases.filter(isLate).length;
    const open = cases.filter(({ state }) => state === "open").length;
    this.#count.replaceChildren(el("span", {}, say("ledgerOpen", { n: open })));
    if (late) this.#count.append(el("span", { class: "late" }, icon("warn"), say("ledgerOverdue", { n: late })));
    const focused = document.activeElement?.closest?.(".case-head")?.dataset.case;
    this.#place.replaceChildren(...(cases.length ? cases.map((one) => this.#card(one)) : [el("li", { class: "nothing" }, say("ledgerNone"))]));
    if (focused) this.#place.querySelector(`[data-case="${CSS.escape(focused)}"]`)?.focus();
  }

  #card(one) {
    const open = one.id === this.chosen;
    const choose = () => {
      this.chosen = open ? null : one.id;
      this.draw();
      if (this.case) this.#onChoice(this.case);
    };
    const head = el("button", { type: "button", class: "case-head", "aria-expanded": String(open), data: { case: one.id }, onclick: choose },
      el("span", { class: "case-line" }, el("b", {}, one.number), pill(one)),
      el("span", { class: "case-title" }, one.title));
    const card = el("li", { class: open ? "case open" : "case", id: `case-${one.id}` }, head);
    if (open) card.append(el("ol", { class: "steps" }, ...one.steps.map(step)));
    return card;
  }
}

const isLate = (one) => one.state === "open" && one.steps.some((step) => step.overdue && !step.closed);

function pill(one) {
  if (isLate(one)) return el("span", { class: "pill late" }, icon("warn"), say("overdue"));
  return el("span", { class: `pill ${one.state === "open" ? "going" : one.state}` }, one.state_name);
}

/** One step: printed number, title, holder, and the times in words. */
function step(one) {
  const look = one.closed ? "closed" : one.paused ? "paused" : "going";
  const mark = el("span", { class: "step-mark", "aria-hidden": "true" }, one.number ?? (one.closed ? icon("check") : "•"));
  const facts = el("dl", { class: "facts" });
  const fact = (word, value) => value && facts.append(el("div", {}, el("dt", {}, say(word)), el("dd", {}, value)));
  fact("standard", one.standard);
  if (one.closed) fact("actual", one.actual);
  else fact("since", moment(one.opened));
  if (one.due) fact(one.closed ? "done" : "due", moment(one.closed ?? one.due));
  else if (one.closed) fact("done", moment(one.closed));
  return el("li", { class: `step ${look}${one.overdue ? " late" : ""}` }, mark,
    el("div", { class: "step-body" },
      el("p", { class: "step-title" }, el("span", { class: "hidden-words" }, one.number ? say("step", { n: one.number }) : say("unnumbered"), ": "), one.title),
      el("p", { class: "step-holder" }, one.holder),
      facts, progress(one), el("p", { class: "step-state" }, ...standing(one))));
}

function standing(one) {
  const words = [];
  if (one.overdue) words.push(el("span", { class: "late" }, icon("warn"), say("overdue")));
  if (one.closed) words.push(el("span", { class: "good" }, icon("check"), one.outcome ?? say("done")));
  else if (one.paused) words.push(el("span", { class: "held" }, icon("pause"), say("paused")));
  else if (!one.overdue) words.push(el("span", { class: "going" }, say("running")));
  return words;
}

/** Share of the time to the due time that has passed; the words beside it say the same. */
function progress(one) {
  if (one.closed || !one.due) return null;
  const [from, to] = [Date.parse(one.opened), Date.parse(one.due)];
  const share = to > from ? Math.min(1, Math.max(0, (store.now() - from) / (to - from))) : 1;
  const bar = el("span", { class: "bar", "aria-hidden": "true" }, el("i"));
  bar.firstElementChild.style.width = `${Math.round(share * 100)}%`;
  return bar;
}
