# Kabar untuk pelapor dan pelaksana.

approved-reporter = Laporan { $number } disetujui. Petugas: { $team }.
rejected-reporter = Mohon maaf, laporan { $number } tidak dapat ditindaklanjuti: { $note }
    Bila keadaannya berubah, silakan melapor kembali.
abuse-reporter = Laporan { $number } ditutup. Laporan ini hanya untuk gangguan layanan kantor.
withdrawn-reporter = Laporan { $number } dibatalkan atas permintaan { $you }.
work-started = Laporan { $number } mulai ditangani oleh { $team } pukul { $at }.
work-paused = Penanganan { $number } dijeda: { $reason }. Kami kabari bila dilanjutkan.
work-resumed = Penanganan { $number } dilanjutkan.
question-reporter = { $asker } bertanya tentang { $number }:
    { $note }
    Silakan jawab di sini.
question-answered = Jawaban pelapor untuk { $number }:
    { $note }
answer-awaited = { $what ->
    [question] Petugas masih menunggu jawaban { $you } tentang { $number }.
    [lacking] Laporan { $number } masih menunggu kelengkapan dari { $you }.
   *[broken] Laporan { $number } sudah dibuka kembali, tetapi kami belum tahu apa yang masih terganggu.
  }{ $note ->
    [none] { "" }
   *[other] {"\u000A"}Yang ditanyakan: { $note }
  }
    Silakan jawab di sini, dengan tulisan, foto, atau pesan suara.
files-sent = (berkas tanpa tulisan; lihat *Bukti*)
answer-passed-on = Jawaban { $you } sudah diteruskan kepada petugas { $number }.
note-saved = Catatan untuk { $number } disimpan.
external-reporter = Penyebab gangguan { $number } di luar kewenangan Tim TI ({ $note }). Laporan ke UPT TIK menunggu keputusan Kepala Divisi; kami kabari begitu diteruskan.
forwarded-reporter = Laporan { $number } sudah diteruskan ke UPT TIK. Waktu pemulihan bergantung pada UPT TIK.
revoked-team = Penugasan { $number } dibatalkan. Surat tugas nomor { $letter } *DIBATALKAN* dan tidak berlaku lagi; mohon tidak memakainya.
reopened-team = { $number } dibuka kembali: pelapor menyatakan masih terganggu.{ $note ->
        [none] { "" }
       *[other] {" "}{ $note }
    }
reopened-reporter = Laporan { $number } dibuka kembali dan ditangani petugas yang sama.
reopened-ask = Apa yang masih terganggu? Silakan tulis, kirim foto, atau pesan suara di sini; langsung kami teruskan kepada petugas.
closed-reporter = Laporan { $number } dinyatakan selesai. Terima kasih, { $you }.
closed-silent = Laporan { $number } kami tutup karena tidak ada jawaban. Bila masih terganggu, silakan melapor kembali.

letter-issued = Surat tugas nomor { $letter } untuk { $number } terlampir (konsep, belum ditandatangani).
letter-rendering = Surat tugas { $number } sedang disiapkan; kami kirim begitu selesai.
letter-none = Belum ada surat tugas untuk { $number }.
letter-number-asked = Surat tugas { $number } menunggu nomor. Balas pesan ini dengan nomornya.
letter-number-awaited = Surat tugas { $number } masih menunggu nomor sejak { $since }. Balas pesan ini dengan nomornya.
letter-number-kept = Nomor { $letter } untuk { $number } dicatat; surat disiapkan.
letter-number-refused = Nomor { $letter } tidak dapat dipakai untuk { $number }: sudah terpakai, atau surat itu sudah bernomor. Tidak ada yang berubah.
