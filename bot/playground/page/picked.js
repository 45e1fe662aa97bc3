/** Picked files before sending: kind, preview and order. */
import { sendFiles } from "/page/api.js";
import { el, icon, iconButton } from "/page/element.js";
import { notice } from "/page/notices.js";
import { say } from "/page/words.js";

const MOST = 10;
const PHOTOS = new Set(["image/jpeg", "image/png", "image/webp", "image/gif"]);

export function kindOf(file) {
  if (PHOTOS.has(file.type)) return "photo";
  if (file.type.startsWith("video/")) return "video";
  if (file.type.startsWith("audio/")) return "voice";
  return "document";
}

/** The tray above the text: files for the next message. */
export class Picked {
  files = [];
  node = el("ul", { class: "picked" });
  #changed;

  constructor(changed) {
    this.#changed = changed;
    this.node.hidden = true;
  }

  add(files) {
    this.files.push(...files);
    if (this.files.length > MOST) notice(say("tooMany"));
    this.files.splice(MOST);
    this.#draw();
  }

  clear() {
    this.files = [];
    this.#draw();
  }

  #draw() {
    this.node.querySelectorAll("img").forEach((image) => URL.revokeObjectURL(image.src));
    this.node.replaceChildren(...this.files.map((file) => this.#card(file)));
    this.node.hidden = this.files.length === 0;
    this.#changed();
  }

  #card(file) {
    const face = kindOf(file) === "photo" ? el("img", { src: URL.createObjectURL(file), alt: "" }) : icon("file");
    const remove = iconButton("close", say("removeFile", { name: file.name }), () => {
      this.files = this.files.filter((one) => one !== file);
      this.#draw();
    });
    return el("li", { title: file.name }, face, el("span", {}, file.name), remove);
  }
}

/** Groups photos as an album and sends others one by one; the text goes with the first. */
export async function sendPicked(person, files, caption) {
  const album = files.filter((file) => kindOf(file) === "photo");
  const parcels = [...(album.length ? [["photo", album]] : []),
    ...files.filter((file) => kindOf(file) !== "photo").map((file) => [kindOf(file), [file]])];
  let words = caption;
  for (const [kind, parcel] of parcels) {
    await sendFiles(person, kind, parcel, words);
    words = "";
  }
}
