# Penolakan: alasan dan jalan keluarnya.

refused-step-closed = { $number } sudah melewati langkah ini. Ketik *tugas* untuk melihat yang menunggu.
refused-stale = Kartu ini sudah tidak berlaku; yang terbaru ada di bawah. Tidak ada yang berubah.
refused-not-yours = Keputusan ini hanya untuk { $role }. Tidak ada yang berubah.
refused-own-report = Laporan sendiri diputuskan oleh atasan. Tidak ada yang berubah.
refused-not-now = { $guard ->
    [unaccepted] Tugas ini sudah diterima.
    [accepted] Tugas ini belum diterima; pilih *Terima* dahulu.
    [running] Tugas ini sedang dijeda; pilih *Lanjut* dahulu.
    [paused] Tugas ini tidak sedang dijeda.
   *[other] Pilihan ini belum dapat dipakai sekarang.
  }
refused-unknown = Pilihan ini tidak dikenal. Tidak ada yang berubah.
refused-missing = Masih ada yang perlu diisi: { $field }.
refused-case-closed = { $number } sudah ditutup. Bila masih terganggu, silakan melapor kembali.
refused-forged = Tombol ini tidak dikenal. Tidak ada yang berubah; ketik *tugas* untuk melihat yang menunggu.
refused-era = Tombol ini dari sebelum pemulihan data tanggal { $at }. Tidak ada yang berubah; ketik *tugas* untuk melihat yang menunggu.
too-many = Pesan Bapak/Ibu masuk lebih cepat daripada yang dapat kami baca. Semuanya tersimpan dan dibaca berurutan; tidak perlu dikirim ulang. Kami jawab setelah semuanya terbaca.
refused-old-choice = Pilihan ini sudah tidak berlaku. Tidak ada yang berubah.
refused-old-draft = Pilihan ini sudah tidak berlaku. Tidak ada yang berubah. Bila ada gangguan, silakan tulis keluhannya atau kirim fotonya.
refused-no-team = Belum ada petugas Tim TI yang terdaftar. Pilih *Ganti petugas*, atau minta admin mendaftarkan petugas.
refused-blocked = Akun ini diblokir dari layanan laporan. Bila keliru, hubungi Dinas Kominfo.
set-aside = { $what ->
    [signing] Halaman bertanda tangan yang ditunggu belum kami terima.
    [delegation] Isian delegasi belum selesai dan kami simpan.
    [duty] Isian piket belum selesai dan kami simpan.
    [outage] Pengumuman gangguan massal belum dikirim dan kami simpan.
    [stated] Pukul berapa pekerjaan selesai belum kami catat.
    [inspection] Pemeriksaan belum selesai; hasil sejauh ini kami simpan.
    [follow] Alasan ralat atau penarikan belum kami terima.
   *[report] Laporan yang belum dikirim kami simpan.
  } Untuk meneruskannya, pilih *Teruskan isian*.
not-understood = Mohon maaf, pesan { $you } belum dapat kami pahami. Kirim foto, pesan suara, atau tulis gangguannya; ketik *bantuan* untuk melihat pilihan.
edit-ignored-answer = Jawaban untuk { $number } sudah tercatat seperti semula; suntingan tidak mengubahnya. Bila perlu diperbaiki, mohon kirim perbaikannya dengan menyebut { $number }.
edit-ignored-half-way = Suntingan itu tidak mengubah isian yang sedang dibuka. Mohon jawab lagi pertanyaan terakhir, atau ketik *batal* untuk mengulang.
answer-changed = { $field }: jawabannya sudah kami ganti dengan hasil suntingan.
answer-not-changed = { $field }: suntingannya belum dapat kami pahami; jawaban semula tetap berlaku.
edit-ignored = Perubahan tulisan kami catat, tetapi tidak mengubah laporan yang sudah terkirim. Mohon kirim sebagai pesan baru.
