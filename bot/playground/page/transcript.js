/** The conversation so far as a transcript, to copy or to save. */
import { getTranscript } from "/page/api.js";
import { el } from "/page/element.js";
import { attempt, notice } from "/page/notices.js";
import { say } from "/page/words.js";

export function copyTranscript() {
  return attempt(async () => {
    const text = await getTranscript();
    try {
      await navigator.clipboard.writeText(text);
      notice(say("copied"));
    } catch {
      notice(say("copyRefused"));
    }
  });
}

export function downloadTranscript() {
  return attempt(async () => {
    const address = URL.createObjectURL(new Blob([await getTranscript()], { type: "application/toml" }));
    el("a", { href: address, download: "transkrip.toml" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
}
