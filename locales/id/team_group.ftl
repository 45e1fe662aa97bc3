# Grup Tim TI: penugasan tanpa data pribadi.

choice-take = Ambil
choice-group-use = Ya, grup ini

group-card = *{ $number }* · prioritas { $priority }
    { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    }{ $unit ->
        [none] { "" }
       *[other] , { $unit }
    }
group-card-choosing = Menunggu penunjukan petugas, sebelum { $due }. Yang bersedia dapat memilih *Ambil*; penunjukan tetap oleh Kepala Divisi.{ $offers ->
        [0] { "" }
       *[other] {" "}Sudah { $offers } orang bersedia.
    }
group-card-standing = { $standing ->
        [accepted] Sedang dikerjakan
        [paused] Dijeda
       *[waiting] Menunggu diterima
    }, waktu baku sampai { $due }.{ $take ->
        [yes] {" "}Petugas yang ditunjuk dapat memilih *Ambil*.
       *[no] { "" }
    }
group-card-outcome = *{ $outcome }* pada { $at }.

group-ask = Grup *{ $title }* akan menerima penugasan Tim TI, tanpa nama pelapor dan tanpa bukti. Apakah benar ini grup Tim TI?
group-used = Grup *{ $title }* sekarang menerima penugasan Tim TI.
group-welcome = Penugasan Tim TI disampaikan di sini, tanpa data pribadi. Persetujuan dan laporan tetap lewat percakapan pribadi.
group-lost = Layanan ini dikeluarkan dari grup *{ $title }*; penugasan tidak lagi disampaikan di sana. Untuk memakainya kembali, kirim */grup_tim* di grup.
group-shut = Grup *{ $title }* tidak lagi menerima pesan: grup atau topiknya ditutup, atau hak menulis layanan ini dicabut. Penugasan tetap disampaikan lewat percakapan pribadi. Setelah grupnya dibuka kembali, kirim */grup_tim* di sana.
group-hint = Bila ini grup Tim TI, kirim */grup_tim* di dalamnya, lalu { $you } kami minta memastikan di sini.
group-private-only = Keputusan hanya lewat percakapan pribadi. Tidak ada yang berubah.
group-offered = Kesediaan untuk { $number } disampaikan kepada Kepala Divisi.
group-offered-before = Kesediaan untuk { $number } sudah tercatat.
group-taken = Tugas { $number } diterima. Rinciannya ada di percakapan pribadi.
