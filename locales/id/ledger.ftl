# Riwayat satu laporan: tiap langkah terhadap waktu bakunya.

choice-see-ledger = Riwayat
choice-ledger-pdf = Unduh PDF

ledger-head = *Riwayat { $number }* · { $state }
    Pelapor: { $reporter }
    Masuk { $opened }; { $closed ->
        [yes] selesai dalam
       *[no] sudah berjalan
    } { $working } waktu kerja.
ledger-earlier = { $count } langkah sebelumnya ada dalam PDF.
ledger-line = *{ $title }*{ $round ->
        [1] { "" }
       *[other] {" "}(putaran { $round })
    }
    { $holder } · waktu baku { $standard }, dipakai { $spent }{ $verdict ->
        [intime] {" "}· sesuai
        [late] {" "}· melewati { $late }
        [outside] {" "}· tidak diperhitungkan
       *[none] { "" }
    }{ $due ->
        [none] { "" }
       *[other] {" "}· tenggat { $due }
    }
    { $how }{ $pauses ->
        [none] { "" }
       *[other] {"\u000A"}{ $pauses }
    }{ $words ->
        [none] { "" }
       *[other] {"\u000A"}{ $words }
    }
ledger-open = Berjalan sejak { $since }
ledger-closed = { $outcome }, { $by }, { $at }
ledger-pause = Jeda: { $reason }, { $since } sampai { $until ->
    [none] sekarang
   *[other] { $until }
  }
ledger-words = – { $field }: { $text }{ $stood ->
        [yes] {" "}(dicatat oleh { $by })
       *[no] { "" }
    }
two-lines = { $first }
    { $second }
under-a-minute = kurang dari 1 menit
ledger-which = Riwayat laporan yang mana? Tulis nomornya, misalnya *riwayat G-2026-0001*.
ledger-refused = Riwayat { $number } tidak ditemukan, atau hanya untuk yang terlibat di dalamnya. Mohon periksa nomornya; laporan sendiri ada di *status*.

# Kolom Laporan Analisis Gangguan (python -m bot export analysis).
analysis-title = Laporan Analisis Gangguan
analysis-number = Nomor
analysis-opened = Masuk
analysis-closed = Ditutup
analysis-category = Jenis
analysis-kind = Rincian jenis
analysis-unit = Unit atau lokasi
analysis-description = Uraian
analysis-cause = Penyebab
analysis-action = Tindakan
analysis-origin = Asal
analysis-repair-minutes = Lama perbaikan (menit kerja)
analysis-case-minutes = Lama seluruhnya (menit kerja)
analysis-recurrences = Berulang dalam 90 hari
analysis-earlier = Laporan sejenis sebelumnya
analysis-origin-internal = Internal
analysis-origin-external = Eksternal (UPT TIK)
analysis-origin-central = Aplikasi pusat
