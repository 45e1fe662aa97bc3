/** A voice note from the microphone, or a chosen sound file if there is none. */
import { el, iconButton } from "/page/element.js";
import { length } from "/page/time.js";
import { say } from "/page/words.js";

const KINDS = [["audio/ogg;codecs=opus", "ogg"], ["audio/webm;codecs=opus", "webm"], ["audio/mp4", "m4a"]];

export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);

/** Shows the recording bar in `place`; `done(file)` gets the note, or null if it was discarded.
 * Rejects if the microphone is refused. */
export async function record(place, done) {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const [type, ending] = KINDS.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? ["", "webm"];
  const recorder = new MediaRecorder(stream, type ? { mimeType: type } : {});
  const pieces = [];
  let wanted = true;
  const since = performance.now();
  const time = el("span", { role: "timer" });
  const tick = () => (time.textContent = say("recording", { time: length((performance.now() - since) / 1000) }));
  const bar = el("div", { class: "recording" }, el("i", { class: "dot" }), time,
    iconButton("close", say("voiceCancel"), () => { wanted = false; recorder.stop(); }),
    iconButton("send", say("voiceStop"), () => recorder.stop(), "solid-round"));
  const beat = setInterval(tick, 500);
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  recorder.onstop = () => {
    clearInterval(beat);
    for (const track of stream.getTracks()) track.stop();
    bar.remove();
    const sort = (type || "audio/webm").split(";")[0];
    done(wanted && pieces.length ? new File(pieces, `suara.${ending}`, { type: sort }) : null);
  };
  tick();
  place.append(bar);
  recorder.start();
  bar.lastElementChild.focus();
}
