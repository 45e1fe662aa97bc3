/** The page's state: the server's, updated by events. Others subscribe; nobody polls. */
class Store extends EventTarget {
  state = null;
  #readAt = 0;

  tell(type, detail = {}) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  on(type, listener) {
    this.addEventListener(type, (event) => listener(event.detail));
  }

  /** Replaces the whole state and redraws everything. */
  load(state) {
    this.state = state;
    this.#readAt = performance.now();
    for (const key of Object.keys(state.chats)) state.chats[key].sort((a, b) => a.id - b.id);
    this.tell("loaded");
  }

  /** The office's time in milliseconds: the server's, extrapolated. */
  now() {
    return Date.parse(this.state.now) + performance.now() - this.#readAt;
  }

  person(key) {
    return this.state.people.find((person) => person.key === key);
  }

  chat(key) {
    return (this.state.chats[key] ??= []);
  }

  /** Messages of the channel that the phone is on. */
  shown(key) {
    const { channel } = this.person(key);
    return this.chat(key).filter((message) => message.channel === channel);
  }

  message(person, id) {
    return this.chat(person).find((message) => message.id === id);
  }

  /** Applies one event of the server. */
  apply(event) {
    const take = TAKES[event.type];
    if (take) take(this, event);
  }

  setClock(now, working) {
    Object.assign(this.state, { now, working });
    this.#readAt = performance.now();
    this.tell("clock");
  }
}

/** Puts a message in its place by id, so that a repeated event changes nothing. */
function put(store, { person, message }, fresh) {
  const chat = store.chat(person);
  const at = chat.findIndex((known) => known.id === message.id);
  if (at >= 0) chat[at] = message;
  else {
    chat.push(message);
    chat.sort((a, b) => a.id - b.id);
  }
  store.tell("chat", { person, message, fresh: fresh && at < 0 });
}

const TAKES = {
  message: (store, event) => put(store, event, true),
  edit: (store, event) => put(store, event, false),
  delete(store, { person, id }) {
    store.state.chats[person] = store.chat(person).filter((message) => message.id !== id);
    store.tell("chat", { person, message: null, fresh: false });
  },
  channel(store, { person, channel }) {
    store.person(person).channel = channel;
    store.tell("channel", { person });
  },
  toast: (store, event) => store.tell("toast", event),
  clock: (store, event) => store.setClock(event.now, event.working),
  cases(store, { cases }) {
    const before = new Map(store.state.cases.map((one) => [one.id, JSON.stringify(one)]));
    const changed = cases.find((one) => before.get(one.id) !== JSON.stringify(one));
    store.state.cases = cases;
    store.tell("cases", { changed: changed?.id ?? null });
  },
  replay(store, { replay }) {
    store.state.replay = replay;
    store.tell("replay");
  },
  reset(store) {
    store.tell("anew");
    store.tell("stale");
  },
};

export const store = new Store();
