/** A generated sample screenshot: a page that does not open, or a repaired cable. */
const WIDTH = 1200;
const HEIGHT = 800;

export function samplePicture(scene) {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext("2d");
  if (scene === "repaired") repaired(pen);
  else broken(pen);
  const name = scene === "repaired" ? "contoh-hasil.png" : "contoh-gangguan.png";
  return new Promise((resolve) =>
    canvas.toBlob((blob) => resolve(new File([blob], name, { type: "image/png" })), "image/png"));
}

function box(pen, colour, x, y, width, height, round = 0) {
  pen.fillStyle = colour;
  pen.beginPath();
  if (pen.roundRect) pen.roundRect(x, y, width, height, round);
  else pen.rect(x, y, width, height);
  pen.fill();
}

function write(pen, colour, size, text, x, y, weight = 400) {
  pen.fillStyle = colour;
  pen.font = `${weight} ${size}px "Plus Jakarta Sans", sans-serif`;
  pen.fillText(text, x, y);
}

function broken(pen) {
  box(pen, "#dfe6e8", 0, 0, WIDTH, HEIGHT);
  box(pen, "#ffffff", 0, 96, WIDTH, HEIGHT - 96);
  ["#d66b5d", "#d9a441", "#6aa27d"].forEach((colour, n) => box(pen, colour, 36 + n * 40, 36, 24, 24, 12));
  box(pen, "#ffffff", 190, 22, 920, 52, 26);
  write(pen, "#51666d", 26, "layanan.contoh.go.id/antrean", 222, 57);
  pen.strokeStyle = "#9bb0b6";
  pen.lineWidth = 14;
  pen.lineCap = "round";
  [70, 120, 170].forEach((radius) => {
    pen.beginPath();
    pen.arc(230, 420, radius, Math.PI * 1.25, Math.PI * 1.75);
    pen.stroke();
  });
  box(pen, "#9bb0b6", 216, 406, 28, 28, 14);
  pen.strokeStyle = "#b4560f";
  pen.beginPath();
  pen.moveTo(110, 250);
  pen.lineTo(350, 450);
  pen.stroke();
  write(pen, "#14323b", 50, "Situs ini tidak dapat dijangkau", 410, 330, 700);
  write(pen, "#51666d", 30, "Tidak ada sambungan internet.", 410, 392);
  write(pen, "#51666d", 30, "Periksa kabel jaringan, modem, dan WiFi.", 410, 438);
  write(pen, "#8799a0", 24, "ERR_INTERNET_DISCONNECTED", 410, 500);
  box(pen, "#12687a", 410, 550, 230, 68, 34);
  write(pen, "#ffffff", 28, "Muat ulang", 452, 594, 600);
  write(pen, "#8799a0", 22, "Gambar contoh untuk latihan", 60, 756);
}

function repaired(pen) {
  box(pen, "#e7f1ef", 0, 0, WIDTH, HEIGHT);
  box(pen, "#ffffff", 240, 150, 720, 470, 32);
  box(pen, "#1e6b43", 540, 210, 120, 120, 60);
  pen.strokeStyle = "#ffffff";
  pen.lineWidth = 14;
  pen.lineCap = "round";
  pen.beginPath();
  pen.moveTo(572, 272);
  pen.lineTo(594, 294);
  pen.lineTo(632, 248);
  pen.stroke();
  pen.textAlign = "center";
  write(pen, "#14323b", 48, "Tersambung", 600, 410, 700);
  write(pen, "#51666d", 30, "WiFi ruang pelayanan · 48 Mbps", 600, 466);
  write(pen, "#51666d", 30, "Diuji dari tiga perangkat", 600, 512);
  write(pen, "#8799a0", 22, "Gambar contoh untuk latihan", 600, 756);
}
