# Pernyataan petugas dan pelapor: waktu selesai, keluhan, penilaian, penulis.

stated-future = Pukul { $at } belum tiba. Jam berapa { $number } selesai? Tuliskan waktunya, misalnya *10.20*, atau pakai waktu sekarang.
stated-early = { $number } baru diterima petugas pada { $accepted }, sesudah waktu yang ditulis ({ $at }). Jam berapa selesai? Tuliskan waktunya, atau pakai waktu sekarang.
stated-unclear = Waktu itu belum kami pahami. Mohon tulis seperti *10.20* atau *kemarin 15.30*.
stated-noted = { $number }: selesai { $at } menurut petugas, kami terima { $received }. Mohon lengkapi laporannya.
stated-which = Tugas yang mana? Mohon tulis dengan nomornya, misalnya *selesai { $example } pukul 10.20*. Tugas { $you }:{ $numbers ->
        [none] { "" }
       *[other] {" "}{ $numbers }
    }
stated-none = Tidak ada tugas perbaikan { $number } untuk { $you }. Ketik *tugas* untuk melihat yang menunggu.
card-outcome-stated = Menurut petugas selesai { $at }; diterima { $received }.

complaint-head = Mohon maaf atas lamanya penanganan, { $you }. Keadaan laporan saat ini:
complaint-line = *{ $number }* · { $state }
    Pada: { $holders }
    Tenggat: { $due }
complaint-told = Keluhan ini kami teruskan kepada atasan.
complaint-superior = Pelapor { $reporter } menanyakan kelanjutan { $number } ({ $state }). Pada: { $holders }. Tenggat: { $due }. Mohon perhatian { $you }.
no-due = menyesuaikan

ask-again = Ini tentang { $number }: masih terganggu yang sama, atau masalah baru?

closed-rate = Bagaimana penanganannya?
closed-rated = Penilaian { $you } sudah dicatat: { $rating }. Terima kasih.
rating-name = { $value ->
    [3] 🙂 Puas
    [2] 😐 Cukup
   *[1] 🙁 Kurang
  }

ask-writer = Akun ini dipakai bersama. Siapa yang menulis? Pilih nama, atau ketik nama lengkap.
writer-kept = Dicatat: ditulis oleh { $name }. Silakan tekan kembali tombolnya.
ask-shared = Akun siapa yang dipakai bersama? Ketik sebagian namanya.
shared-which = Pilih akun; yang bertanda ✓ dipakai bersama.
shared-none = Tidak ada akun terdaftar dengan nama *{ $typed }*. Mohon ketik dengan kata lain, atau ketik *batal*.
shared-on = { $name } sekarang tercatat sebagai akun bersama; setiap percakapan menanyakan siapa yang menulis.
shared-off = { $name } tidak lagi tercatat sebagai akun bersama.
shared-refused = { $name } memutuskan atau mengelola, sehingga akunnya tidak boleh dipakai bersama. Tidak ada yang berubah.
shared-not-yours = Akun bersama hanya diatur oleh admin.

choice-time-now = Pakai waktu sekarang
choice-again-same = Masih yang sama
choice-again-new = Masalah baru
team-shared = { $tick }{ $name }
