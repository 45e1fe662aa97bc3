/** Starts the page: frame, phones, clock, ledger, incoming data. */
import { reset } from "/page/api.js";
import { startClock } from "/page/clock.js";
import { Desk } from "/page/desk.js";
import { icon } from "/page/element.js";
import { startHint } from "/page/hint.js";
import { Ledger } from "/page/ledger.js";
import { listen } from "/page/live.js";
import { openMenu } from "/page/menu.js";
import { attempt, watchConnection } from "/page/notices.js";
import { startReplays } from "/page/replay.js";
import { showSop } from "/page/sop.js";
import { store } from "/page/store.js";
import { NarrowTabs, startPanel } from "/page/tabs.js";
import { startTheme } from "/page/theme.js";
import { copyTranscript, downloadTranscript } from "/page/transcript.js";
import { confirmed } from "/page/viewer.js";
import { fillWords, say, switchLanguage } from "/page/words.js";

async function startAnew() {
  if (await confirmed(say("resetAsk"), say("resetWhy"), say("reset"))) await attempt(reset);
}

function startActions() {
  const menu = document.getElementById("more");
  menu.append(icon("more"));
  menu.addEventListener("click", () => openMenu(menu, [
    { name: "copy", words: say("copy"), run: copyTranscript },
    { name: "save", words: say("download"), run: downloadTranscript },
    { name: "people", words: say("language"), run: switchLanguage },
    { name: "reset", words: say("reset"), run: startAnew },
  ]));
  const doings = { "do-copy": ["copy", copyTranscript], "do-download": ["save", downloadTranscript], "do-reset": ["reset", startAnew] };
  for (const [id, [name, run]] of Object.entries(doings)) {
    const button = document.getElementById(id);
    button.prepend(icon(name));
    button.addEventListener("click", run);
  }
  document.getElementById("language").addEventListener("click", switchLanguage);
  startTheme(document.getElementById("theme"));
}

fillWords();
startActions();
const choosePanel = startPanel();
const tabs = new NarrowTabs();
const desk = new Desk(tabs);
startClock(desk);
new Ledger(showSop);
startReplays(() => choosePanel("ledger"), (key) => desk.bring(key));
startHint();
watchConnection(store);
matchMedia("(max-width: 759px)").addEventListener("change", () => tabs.again());
store.on("loaded", () => {
  document.getElementById("office").textContent = store.state.office;
});
store.on("online", () => document.body.classList.add("ready"));
listen();
