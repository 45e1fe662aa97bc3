# Pemasangan lewat terminal: python -m bot setup.

setup-hello =
    Pemasangan Sigap. Setiap pertanyaan boleh dijawab kosong (Enter): isinya tetap seperti sekarang.
    Belum ada yang disimpan sebelum Anda menyetujuinya di akhir; Ctrl+C membatalkan semuanya.
setup-heading-token = Bot Telegram
setup-heading-office = Kantor
setup-heading-kop = Kop surat
setup-heading-zone = Zona waktu
setup-now = Sekarang: { $value }
setup-none = belum diisi

setup-token-where = Buka @BotFather di Telegram, kirim /newbot, lalu salin tokennya ke sini. Token tidak terlihat saat diketik atau ditempel.
setup-token-ask = Token bot
setup-token-environment = Token ini berasal dari lingkungan (SIGAP_TELEGRAM_TOKEN), yang mendahului { $file }. Ubah di sana jika perlu.
setup-token-form = Itu bukan token. Bentuknya seperti 123456789:AAF3x…: angka, titik dua, lalu 35 huruf dan angka.
setup-token-trying = Menanyakan token itu kepada Telegram …
setup-token-known = Benar: bot ini @{ $bot } ({ $name }).
setup-token-wrong = Telegram tidak mengenal token itu. Salin sekali lagi dari @BotFather (/mybots, pilih bot, API Token).
setup-token-silent = { $address } tidak menjawab ({ $reason }), jadi token itu belum dapat diperiksa. Periksa jaringan server ini.
setup-token-untried = Pakai token itu tanpa diperiksa?
setup-token-missing = Tanpa token bot tidak dapat berjalan. Isi nanti dengan perintah ini juga.

setup-name-ask = Nama kantor
setup-kop-hint = Baris demi baris, seperti pada surat dinas. Ketik - untuk menghapus sebuah baris.
setup-kop-government = Baris 1, pemerintah daerah
setup-kop-agency = Baris 2, nama dinas
setup-kop-address = Baris 3, alamat kantor
setup-kop-contact = Baris { $number }, telepon, pos-el, laman (kosong: selesai)
setup-kop-more = Baris { $number }
setup-place-ask = Tempat surat ditulis (di depan tanggal)
setup-zone-ask = Pilih 1, 2, atau 3
setup-zone-1 = 1  WIB   Sumatra, Jawa, Kalimantan Barat dan Tengah
setup-zone-2 = 2  WITA  Kalimantan Timur, Selatan, dan Utara, Sulawesi, Bali, Nusa Tenggara
setup-zone-3 = 3  WIT   Maluku dan Papua
setup-zone-wrong = Jawab dengan 1, 2, 3, WIB, WITA, atau WIT.

setup-bad-unreadable = Jawaban itu memuat tanda yang tidak dapat dibaca. Silakan ketik ulang.
setup-bad-long = Jawaban itu terlalu panjang: paling banyak { $most } huruf.
setup-bad-needed = Yang ini perlu diisi.
setup-bad-yes = Jawab y (ya) atau t (tidak).
setup-usual-yes = Y/t
setup-usual-no = y/T

setup-heading-summary = Yang akan disimpan
setup-line-token = bot      @{ $bot }
setup-line-token-untried = bot      token yang belum diperiksa
setup-line-token-none = bot      belum ada token
setup-line-name = kantor   { $name }
setup-line-kop = kop      { $line }
setup-line-place = tempat   { $place }
setup-line-zone = waktu    { $zone }
setup-save-ask = Simpan?
setup-unchanged = Semuanya sudah seperti itu; tidak ada berkas yang diubah.
setup-saved = Tersimpan: { $files }.
setup-cancelled = Dibatalkan: tidak ada yang diubah.
setup-interrupted = Pengaturan sudah tersimpan, tetapi kode admin pertama belum dibuat. Jalankan lagi: python -m bot setup

setup-heading-admin = Admin pertama
setup-admin-code =
    1. Jalankan botnya: make run
    2. Buka { $link } dan kirim, satu kali: { $code }
    Kode yang pernah ditampilkan sebelumnya tidak berlaku lagi.
setup-admin-link-none = percakapan dengan bot
setup-admin-there = Sudah ada admin; tidak ada kode baru.
setup-admin-later =
    Kode admin pertama ditampilkan oleh `python -m bot run` ketika pertama kali berjalan, karena basis datanya belum dapat dibuka:
    { $reason }
setup-rest = Jam kerja, penanda tangan, atasan, unit kerja, dan situs yang dipantau juga ada di { $file }. Periksa semuanya dengan: python -m bot check

setup-no-terminal = setup bertanya di terminal, dan di sini tidak ada terminal. Tanpa terminal, isi .env (lihat .env.example) dan office.toml dengan penyunting teks.
setup-office-missing = { $file } tidak ada. Ambil lagi dari sumber Sigap, atau tunjuk berkas kantor Anda dengan SIGAP_OFFICE.
setup-office-broken =
    { $file } tidak dapat dibaca; perbaiki dahulu, lalu jalankan lagi. Tidak ada yang diubah.
    { $reason }
setup-office-uneditable = { $file } ditulis dengan cara yang tidak dapat disunting otomatis dengan aman. Isi sendiri [office] name, [letter] kop dan place, serta [hours] zone. Tidak ada yang diubah.
setup-unreadable = { $file } tidak dapat dibaca: { $reason }. Tidak ada yang diubah.
setup-unwritable = { $file } tidak dapat ditulis: { $reason }. Tidak ada yang diubah.
setup-half-written = { $saved } sudah tersimpan, tetapi { $file } tidak dapat ditulis: { $reason }. Jalankan lagi setelah itu diperbaiki.
