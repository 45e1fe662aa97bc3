# Ringkasan mingguan, Senin pagi, untuk Kadis.

weekly = *Ringkasan pekan { $from } sampai { $until }*
    Selamat pagi, { $you }.
weekly-counts = Masuk: *{ $received }* · selesai: *{ $done }* · berjalan: *{ $running }* · melewati waktu baku: *{ $overdue }*
weekly-went = *Sepekan ini*
weekly-before = Pekan sebelumnya: { $received } masuk, { $done } selesai.
weekly-shares = *Selesai dalam waktu baku*
weekly-all-in-time = Semua { $total } langkah selesai tepat waktu. Kinerja yang baik.
weekly-pace = Seluruhnya { $within } dari { $total } langkah{ $way ->
       *[none] .
        [same] , sama baiknya dengan pekan sebelumnya.
        [better] , lebih baik daripada pekan sebelumnya ({ $within_before } dari { $total_before }).
        [worse] , turun dari { $within_before } dari { $total_before } pada pekan sebelumnya.
    }
weekly-share = { $step }: { $within } dari { $total }
weekly-attention = *Perlu perhatian*
weekly-line = • { $number } · { $step }: { $holders }, sejak { $since }, { $late } lewat waktu baku{ $reason ->
        [none] { "" }
       *[other] { " " }({ $reason })
    }{ $call ->
        [none] { "" }
       *[other] . Hubungi { $call }: { $phone }
    }
weekly-more = dan { $count } lagi.
weekly-all-well = Tidak ada langkah yang melewati waktu baku.
weekly-late = Ringkasan ini semestinya terkirim { $due } dan terlambat karena layanan terhenti.
weekly-nothing = *Nihil.* Tidak ada laporan, permintaan, atau kegiatan yang masuk, berjalan, atau selesai.
week-file = Ringkasan pekan { $period } sebagai PDF.
choice-week-details = Rincian
choice-week-case = { $number }
choice-week-pdf = PDF
choice-week-excel = Daftar Excel
