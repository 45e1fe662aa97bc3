/** Photos in a grid, voice notes, videos and documents in a message. */
import { fileAddress, previewAddress } from "/page/api.js";
import { el, icon } from "/page/element.js";
import { length } from "/page/time.js";
import { view } from "/page/viewer.js";
import { say } from "/page/words.js";

/** One picture or an album: a grid of up to ten. */
export function photos(list) {
  const many = Math.min(list.length, 10);
  return el("div", { class: `photos photos-${many > 4 ? "many" : many}` }, ...list.map((photo, n) => picture(photo, n, list.length)));
}

function picture(photo, n, all) {
  const words = say("photo", { n: n + 1, all });
  const image = el("img", {
    src: fileAddress(photo.file_id), alt: words, decoding: "async",
    width: photo.width || null, height: photo.height || null,
  });
  const button = el("button", {
    type: "button", class: photo.spoiler ? "photo covered" : "photo",
    "aria-label": photo.spoiler ? say("spoiler") : words,
    onclick() {
      if (!button.classList.contains("covered")) return view(fileAddress(photo.file_id), words);
      button.classList.remove("covered");
      button.setAttribute("aria-label", words);
    },
  }, image);
  return button;
}

/** The card of a voice note, video or document. */
export function attachment(file) {
  if (file.kind === "voice" || file.kind === "audio") return voice(file);
  if (file.kind === "video") return el("video", { class: "film", src: fileAddress(file.file_id), controls: true, preload: "metadata", "aria-label": say("videoWord") });
  return documentCard(file);
}

function documentCard(file) {
  const card = el("a", {
    class: "document", href: fileAddress(file.file_id), target: "_blank", rel: "noopener",
    "aria-label": say("open", { name: file.name }),
  });
  if (file.mime === "application/pdf") {
    const first = el("img", { class: "first-page", src: previewAddress(file.file_id), alt: "" });
    first.addEventListener("error", () => first.remove());
    card.append(first);
  }
  card.append(el("span", { class: "document-line" },
    el("span", { class: "document-icon" }, icon("file")),
    el("span", { class: "document-words" }, el("b", {}, file.name ?? say("fileWord")), el("small", {}, describe(file)))));
  return card;
}

function describe(file) {
  const kind = (file.name ?? "").split(".").pop().toUpperCase();
  const size = file.size >= 1_000_000 ? `${(file.size / 1_000_000).toFixed(1).replace(".", ",")} MB` : `${Math.ceil((file.size ?? 0) / 1000)} KB`;
  return kind && kind.length < 6 ? `${kind} · ${size}` : size;
}

function voice(file) {
  const sound = new Audio();
  sound.preload = "none";
  sound.src = fileAddress(file.file_id);
  const toggle = el("button", { type: "button", class: "round", "aria-label": say("play") }, icon("play"));
  const seek = el("input", { type: "range", min: 0, max: 1, step: "any", value: 0, "aria-label": say("seek") });
  const time = el("small", {}, say("voiceWord"));
  const show = (name, words) => {
    toggle.replaceChildren(icon(name));
    toggle.setAttribute("aria-label", say(words));
  };
  toggle.addEventListener("click", () => (sound.paused ? sound.play().catch(() => {}) : sound.pause()));
  sound.addEventListener("play", () => show("pause", "pauseIt"));
  sound.addEventListener("pause", () => show("play", "play"));
  sound.addEventListener("timeupdate", () => {
    if (Number.isFinite(sound.duration)) seek.value = sound.currentTime / sound.duration;
    time.textContent = length(sound.currentTime);
  });
  seek.addEventListener("input", () => {
    if (Number.isFinite(sound.duration)) sound.currentTime = seek.value * sound.duration;
  });
  return el("div", { class: "voice" }, toggle, seek, time);
}
