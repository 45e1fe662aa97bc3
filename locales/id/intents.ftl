# Jawaban atas pesan yang bukan laporan: terima kasih, pertanyaan, permintaan.

choice-is-report = Bukan, ini laporan
choice-pass-on = Teruskan
guess-in-conversation = Selesaikan atau batalkan dahulu yang sedang diisi, lalu pilih tombol ini lagi.

thanked = Sama-sama, { $you }. Bila ada gangguan, silakan tulis di sini.
glad-again = Syukurlah, { $you }. Tidak ada laporan yang menunggu konfirmasi; bila terganggu lagi, silakan tulis di sini.
doubtful-news = Kebenaran kabar itu tidak dapat kami pastikan di sini, { $you }. Mohon tidak diteruskan dahulu; periksa lewat cekfakta.com atau kanal resmi pemerintah daerah.
private-words = Sepertinya pesan ini bukan untuk layanan gangguan, { $you }. Tidak ada yang kami catat.
how-to-report = Cukup tulis gangguannya di sini, { $you }: apa yang terjadi, sejak kapan, dan di ruangan mana. Foto, pesan suara, atau video juga boleh. Sebelum dikirim, isinya kami tampilkan dahulu untuk diperiksa. Untuk melihat kelanjutannya, ketik *status*.

cases-standing = { $count ->
    [1] *Keadaan laporan saat ini*
   *[other] *Keadaan { $count } laporan saat ini*
  }
standing-line = *{ $number }* · { $state }
    { $description }
standing-with = Pada: { $holders }. Tenggat: { $due }
standing-paused = Tertunda karena: { $reason }
standing-late = Sudah { $late } melewati tenggat, dihitung dalam jam kerja.
case-unknown = Laporan { $number } tidak ada, atau bukan laporan yang dapat { $you } lihat. Mohon periksa nomornya; ketik *status* untuk laporan { $you } sendiri.
known-outage = *Gangguan massal sudah diketahui* sejak { $since }: { $reason }
known-faults = { $count ->
    [1] *Gangguan serupa sudah dilaporkan*
   *[other] *{ $count } gangguan serupa sudah dilaporkan*
  }
known-line = *{ $number }* · { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    } · { $unit }
    { $state }, sejak { $at }
known-nothing = Belum ada laporan { $you } atau gangguan serupa yang tercatat. Bila terganggu, silakan tulis apa yang terjadi dan di mana.

letter-not-yet = Surat tugas untuk { $number } belum terbit. Begitu terbit, petugasnya langsung menerima.
letters-which = { $numbers ->
    [none] Mohon { $you } menyebutkan nomor laporannya, misalnya *surat G-2026-0001*.
   *[other] Surat yang mana, { $you }? Mohon menyebutkan nomor laporannya: { $numbers }.
  }
letter-named = Surat tugas { $number } bernomor *{ $letter }*, { $at }.

duty-today = Petugas piket sekarang: *{ $officer }*, sampai { $until }.
duty-today-nobody = Saat ini belum ada petugas piket yang tercatat, { $you }. Gangguan tetap dapat ditulis di sini; Kepala Divisi dan Tim TI membacanya.
post-holders = *Pejabat dan petugas*
post-holder = { $role }: { $names ->
    [none] belum tercatat
   *[other] { $names }
  }
office-hours = *Jam kerja kantor*
office-hours-line = { $last ->
    [none] { $first }
   *[other] { $first }–{ $last }
  }: { $hours }
office-open = Kantor sedang buka. Laporan dapat ditulis di sini kapan saja.
office-closed = Kantor sedang tutup dan buka kembali { $opens }. Laporan dapat ditulis di sini kapan saja.
weekday-name = { $day ->
    [0] Senin
    [1] Selasa
    [2] Rabu
    [3] Kamis
    [4] Jumat
    [5] Sabtu
   *[6] Minggu
  }

overdue-now = *Melewati waktu baku saat ini*
overdue-none = Tidak ada tahap yang melewati waktu baku saat ini, { $you }.

request-answered = { $answer }
request-offer = Permintaan ini bukan gangguan, jadi tidak ada laporan yang dibuat. Yang menangani: { $role }. Pilih *Teruskan* bila ingin kami sampaikan.
request-passed = ✓ Sudah kami teruskan kepada { $role }. Jawabannya disampaikan langsung oleh yang bersangkutan.
request-brought = *Permintaan layanan* dari { $name }, { $unit }:
    { $said }
    Mohon { $you } menghubunginya langsung. Ini bukan gangguan dan tidak menjadi laporan.
request-nobody = Belum ada { $role } yang dapat dihubungi di sini, jadi permintaan ini belum diteruskan. Mohon menghubungi kantor langsung.

english-from-now = From now on we write in English. To change back, press the button or type *bahasa*.
