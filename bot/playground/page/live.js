/** Incoming data: the state once, then the server's events; after a break, the state again. */
import { ApiError, getState } from "/page/api.js";
import { store } from "/page/store.js";

let loading = false;
let stale = false;

/** Reads the state, and once more if events arrive meanwhile, so that none is missed. */
export async function refresh() {
  stale = true;
  if (loading) return;
  loading = true;
  try {
    while (stale) {
      stale = false;
      store.load(await getState());
    }
    store.tell("online");
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    store.tell("offline");
    setTimeout(refresh, 2000);
  } finally {
    loading = false;
  }
}

export function listen() {
  let broken = false;
  const source = new EventSource("/api/events");
  source.onopen = () => {
    if (broken || store.state === null) refresh();
    broken = false;
  };
  source.onerror = () => {
    broken = true;
    store.tell("offline");
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 2000); // the browser gave up
  };
  source.onmessage = ({ data }) => {
    if (loading || store.state === null) stale = true;
    else store.apply(JSON.parse(data));
  };
  store.on("stale", refresh);
  refresh();
}
