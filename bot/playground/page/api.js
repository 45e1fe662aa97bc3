/** The server's HTTP interface. A refusal becomes an ApiError with a message for people. */
import { say } from "/page/words.js";

export class ApiError extends Error {}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    throw new ApiError(say("unreachable"));
  }
  if (answer.ok) return answer;
  const body = await answer.json().catch(() => ({}));
  throw new ApiError(typeof body.error === "string" ? body.error : `HTTP ${answer.status}`);
}

const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const getState = async () => (await ask("/api/state")).json();
export const getTranscript = async () => (await ask("/api/transcript")).text();
export const sayText = (person, text, replyTo) => post("/api/say", { person, text, reply_to: replyTo });
export const press = (person, message, data) => post("/api/press", { person, message, data });
export const edit = (person, message, text) => post("/api/edit", { person, message, text });
export const moveClock = (to) => post("/api/clock", { to });
export const reset = () => post("/api/reset", {});
export const shareContact = (person) => post("/api/contact", { person });
export const switchChannel = (person, channel) => post("/api/channel", { person, channel });
export const replay = (name, action) => post("/api/replay", { name, action });

/** Sends files of one kind (photo, voice, document, video); several photos become an album. */
export function sendFiles(person, kind, files, caption) {
  const form = new FormData();
  form.append("person", person);
  form.append("kind", kind);
  if (caption) form.append("caption", caption);
  for (const file of files) form.append("file", file, file.name);
  return ask("/api/file", { method: "POST", body: form });
}

export const fileAddress = (id) => `/api/file/${encodeURIComponent(id)}`;
export const previewAddress = (id) => `/api/preview/${encodeURIComponent(id)}`;
export const sopAddress = (name, id) => `/sop/${encodeURIComponent(name)}.svg?case=${encodeURIComponent(id)}`;
