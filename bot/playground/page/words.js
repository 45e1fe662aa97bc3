/** All texts of the page, in Bahasa Indonesia and English. */
const WORDS = {
  title: ["Sigap · Ruang latihan", "Sigap · Rehearsal room"],
  room: ["Ruang latihan", "Rehearsal room"],
  rehearsal: ["Latihan: tidak ada pesan yang benar-benar terkirim", "Rehearsal: no message is really sent"],
  skip: ["Langsung ke ponsel", "Skip to the phones"],
  phones: ["Ponsel", "Phones"],
  onDesk: ["Di meja", "On the desk"],
  clock: ["Jam latihan", "The clock"],
  forward: ["Majukan", "Move on"],
  "clock-15m": ["15 menit", "15 minutes"],
  "clock-1h": ["1 jam", "1 hour"],
  "clock-opening": ["Jam buka berikutnya", "Next opening"],
  "clock-day": ["Besok", "Tomorrow"],
  "clock-monday": ["Senin", "Monday"],
  clockMoved: ["Jam latihan sekarang {at}", "The clock now says {at}"],
  working: ["Jam kerja", "Office hours"],
  closed: ["Di luar jam kerja", "Office closed"],
  reset: ["Mulai ulang", "Start anew"],
  resetAsk: ["Mulai ulang latihan?", "Start the rehearsal anew?"],
  resetWhy: ["Semua percakapan dan laporan latihan ini dihapus, lalu kantor contoh disiapkan kembali.", "All conversations and reports of this rehearsal are removed, and the sample office is set up again."],
  cancel: ["Batal", "Cancel"],
  copy: ["Salin sebagai transkrip", "Copy as a transcript"],
  download: ["Unduh transkrip", "Download the transcript"],
  copied: ["Transkrip sudah disalin.", "The transcript is copied."],
  copyRefused: ["Transkrip tidak dapat disalin oleh peramban ini; silakan unduh.", "This browser cannot copy it; please download it."],
  turnTo: ["Pindah ke {channel}, {name}", "Switch to {channel}, {name}"],
  business: ["akun bisnis", "business account"],
  theme: ["Ganti terang atau gelap", "Switch light or dark"],
  language: ["English", "Bahasa Indonesia"],
  menu: ["Menu lain", "More"],
  ledger: ["Perjalanan", "Ledger"],
  ledgerTitle: ["Perjalanan laporan", "Where each case stands"],
  ledgerNone: ["Belum ada laporan. Kirim foto atau kalimat contoh dari ponsel pelapor.", "No case yet. Send the sample photo or sentence from the reporter's phone."],
  ledgerOpen: ["{n} berjalan", "{n} running"],
  ledgerOverdue: ["{n} melewati waktu baku", "{n} past the standard"],
  sop: ["SOP", "SOP"],
  sopNone: ["Bagan SOP tampil di sini setelah ada laporan.", "The SOP is drawn here once there is a case."],
  sopMissing: ["Bagan SOP ini belum dapat ditampilkan.", "This SOP cannot be drawn yet."],
  sopOf: ["Bagan SOP, posisi {number} ditandai", "The SOP; where {number} stands is marked"],
  sopBig: ["Buka besar", "Open large"],
  transcripts: ["Skenario", "Scenarios"],
  transcriptsTitle: ["Skenario siap putar", "Scenarios to replay"],
  transcriptsWhy: ["Diputar langkah demi langkah pada mesin yang sebenarnya. Latihan yang sedang berjalan diganti.", "Replayed step by step on the real engine. It takes the place of what is on the desk."],
  transcriptsNone: ["Tidak ada skenario tersimpan di folder ini.", "There are no saved scenarios here."],
  transcriptsOwn: ["Latihan ini", "This rehearsal"],
  steps: ["{n} langkah", "{n} steps"],
  replay: ["Putar", "Replay"],
  replayNext: ["Berikutnya", "Next"],
  replayAll: ["Semua", "All"],
  replayStop: ["Berhenti", "Stop"],
  replayAt: ["Langkah {at} dari {steps}", "Step {at} of {steps}"],
  replayThen: ["Selanjutnya: {next}", "Next: {next}"],
  replayDone: ["Skenario selesai.", "The scenario is over."],
  standard: ["Waktu baku", "Standard"],
  actual: ["Terpakai", "Taken"],
  due: ["Tenggat", "Due"],
  since: ["Mulai", "From"],
  done: ["Selesai", "Done"],
  running: ["Sedang berjalan", "Running"],
  overdue: ["Melewati waktu baku", "Past the standard"],
  paused: ["Dijeda", "Paused"],
  unnumbered: ["Di luar SOP", "Not in the SOP"],
  step: ["Langkah {n}", "Step {n}"],
  bot: ["bot", "bot"],
  chat: ["Percakapan {name} dengan Sigap", "{name}'s conversation with Sigap"],
  phoneOf: ["Ponsel {name}, {role}", "Phone of {name}, {role}"],
  unread: ["{n} pesan baru", "{n} new"],
  newest: ["Ke pesan terbaru", "To the newest"],
  newMessage: ["{name}: {text}", "{name}: {text}"],
  empty: ["Belum ada pesan.", "No messages yet."],
  maximise: ["Perbesar ponsel", "Maximise the phone"],
  restore: ["Kecilkan ponsel", "Back to the desk"],
  remove: ["Turunkan dari meja", "Take off the desk"],
  write: ["Tulis pesan", "Write a message"],
  send: ["Kirim pesan", "Send"],
  attach: ["Lampirkan foto atau berkas", "Attach pictures or files"],
  voice: ["Rekam pesan suara", "Record a voice note"],
  voiceStop: ["Selesai dan kirim", "Stop and send"],
  voiceCancel: ["Buang rekaman", "Discard"],
  voiceNone: ["Mikrofon tidak tersedia. Silakan pilih berkas suara.", "No microphone here. Please choose a sound file."],
  recording: ["Merekam {time}", "Recording {time}"],
  drop: ["Lepaskan berkas di sini", "Drop the files here"],
  removeFile: ["Lepas {name}", "Remove {name}"],
  replyTo: ["Membalas", "Replying to"],
  editing: ["Mengubah pesan", "Editing"],
  reply: ["Balas", "Reply"],
  edit: ["Ubah", "Edit"],
  copyText: ["Salin teks", "Copy the text"],
  actions: ["Tindakan untuk pesan ini", "Actions for this message"],
  stop: ["Tutup", "Close"],
  edited: ["diubah", "edited"],
  silent: ["tanpa bunyi", "silent"],
  spoiler: ["Tersembunyi; tekan untuk melihat", "Hidden; press to see"],
  photo: ["Foto {n} dari {all}", "Photo {n} of {all}"],
  photoWord: ["Foto", "Photo"],
  fileWord: ["Berkas", "File"],
  voiceWord: ["Pesan suara", "Voice note"],
  videoWord: ["Video", "Video"],
  open: ["Buka {name}", "Open {name}"],
  play: ["Putar pesan suara", "Play the voice note"],
  pauseIt: ["Jeda", "Pause"],
  seek: ["Posisi putar", "Position"],
  bigger: ["Perbesar", "Zoom in"],
  smaller: ["Perkecil", "Zoom out"],
  today: ["Hari ini", "Today"],
  samples: ["Contoh", "Try"],
  samplePhoto: ["Kirim foto contoh", "Send sample photo"],
  sampleText: ["Atau kalimat", "Or a line"],
  hintTitle: ["Coba sekarang", "Try it now"],
  hint1: ["Kirim foto contoh dari ponsel pelapor, lalu ikuti pertanyaannya.", "Send a sample photo from the reporter's phone and follow the questions."],
  hint2: ["Ponsel yang menyala menunggu keputusan: tekan Setujui, Terima, Selesai.", "A glowing phone waits for somebody: press Setujui, Terima, Selesai."],
  hint3: ["Majukan jam tanpa menyetujui, dan lihat atasan ikut diberi tahu.", "Move the clock without approving, and see the superior being told."],
  hintClose: ["Mengerti", "Got it"],
  failed: ["Belum berhasil: {error}", "That did not work: {error}"],
  unreachable: ["server latihan tidak menjawab. Yang ditulis masih ada di sini.", "the rehearsal server does not answer. What you wrote is still here."],
  retry: ["Coba lagi", "Try again"],
  offline: ["Sambungan ke server latihan terputus. Kami mencoba lagi.", "The rehearsal server is out of reach. Trying again."],
  tooMany: ["Paling banyak 10 berkas sekali kirim; sisanya tidak dilampirkan.", "At most 10 files at once; the others were left out."],
};

const KEPT = "sigap-language";

function kept() {
  try {
    return localStorage.getItem(KEPT) === "en" ? 1 : 0;
  } catch {
    return 0; // storage switched off: the default
  }
}

const COLUMN = kept();

export const language = COLUMN === 1 ? "en" : "id";

/** The text of a key, with {name} filled from `values`. */
export function say(key, values = {}) {
  return WORDS[key][COLUMN].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

export function switchLanguage() {
  try {
    localStorage.setItem(KEPT, COLUMN === 1 ? "id" : "en");
  } catch {
    return; // nowhere to keep the choice, so nothing to reload for
  }
  location.reload();
}

/** Fills the texts of the frame: data-word for text, data-label for the accessible name. */
export function fillWords(root = document) {
  document.documentElement.lang = language;
  document.title = say("title");
  for (const node of root.querySelectorAll("[data-word]")) node.textContent = say(node.dataset.word);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
    if (node.tagName === "BUTTON") node.title = say(node.dataset.label);
  }
}
