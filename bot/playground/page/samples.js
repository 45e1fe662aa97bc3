/** One-tap samples, so that newcomers can play without thinking of a text. */
import { sendFiles, sayText } from "/page/api.js";
import { el, icon } from "/page/element.js";
import { attempt } from "/page/notices.js";
import { samplePicture } from "/page/sample-picture.js";
import { store } from "/page/store.js";
import { language, say } from "/page/words.js";

/** Questions of the bot (in either language), and possible answers. */
const ANSWERS = [
  [/nama lengkap|full name/i, "Contoh Pelapor", "Contoh Pelapor"],
  [/bertugas di mana|which office|where do you work/i, "dukcapil", "dukcapil"],
  [/dijelaskan singkat|briefly/i, "WiFi di ruang depan mati sejak pagi tadi", "The WiFi in the front room has been down since this morning"],
  [/apa penyebab|what was the cause|what caused/i, "Kabel jaringan di plafon putus", "The network cable above the ceiling broke"],
  [/apa yang sudah dilakukan|what was done|what has been done/i, "Kabel diganti dan sudah diuji", "Cable replaced and tested"],
  [/foto hasilnya|photo of the result/i, null, null],
  [/alasan penolakan|rejection/i, "Sudah ditangani penyedia internet", "The provider has already repaired it"],
  [/bagian yang perlu diperbaiki|to be mended|what is missing/i, "Mohon sebutkan ruangan dan lantainya", "Please name the room and the floor"],
  [/perlu dilengkapi|melengkapi laporan|complete the report/i, "Lantai dua, ruang arsip", "Second floor, the archive"],
  [/tulis catatan|write a note/i, "Kabel sedang diganti", "Replacing the cable"],
  [/ditanyakan kepada pelapor|ask the reporter/i, "Lampu modem berwarna apa?", "Which colour is the modem's light?"],
  [/jawab dengan membalas|by replying/i, "Lampunya merah", "It is red"],
];

const FAULT = ["WiFi di ruang pelayanan mati sejak pagi", "The WiFi at the counter has been down since this morning"];

function lastWord(person) {
  const chat = store.chat(person);
  const last = chat[chat.length - 1];
  return last?.from === "bot" ? last : null;
}

/** Samples that fit now, as [{words, run}]; usually none for most phones. */
export function samplesFor(person, isReporter) {
  const last = lastWord(person);
  const found = last && ANSWERS.find(([pattern]) => pattern.test(last.text));
  if (found && found[1]) {
    const text = found[language === "en" ? 2 : 1];
    return [{ name: "spark", words: text, run: () => sayText(person, text, last.force_reply ? last.id : null) }];
  }
  if (found) return [photoSample(person, "repaired")];
  const waiting = last?.buttons?.length > 0; // a tap is wanted: nothing to suggest beside it
  if (!isReporter || (waiting && store.chat(person).length > 1)) return []; // but a lone greeting may carry buttons
  const line = FAULT[language === "en" ? 1 : 0];
  return [photoSample(person, "broken"), { name: "spark", words: say("sampleText"), run: () => sayText(person, line, null) }];
}

function photoSample(person, scene) {
  return {
    name: "picture", words: say("samplePhoto"),
    run: async () => sendFiles(person, "photo", [await samplePicture(scene)], ""),
  };
}

/** The row of samples above the composer; `draw()` redraws it. */
export class Samples {
  node = el("div", { class: "samples", role: "group", "aria-label": say("samples") });

  constructor(person, isReporter) {
    this.person = person;
    this.isReporter = isReporter;
  }

  draw() {
    const samples = samplesFor(this.person, this.isReporter);
    this.node.hidden = samples.length === 0;
    this.node.replaceChildren(...samples.map((sample) => this.#chip(sample)));
  }

  #chip({ name, words, run }) {
    const chip = el("button", {
      type: "button", class: "sample",
      async onclick() {
        chip.disabled = true;
        await attempt(run);
        chip.disabled = false;
      },
    }, icon(name), el("span", {}, words));
    return chip;
  }
}
