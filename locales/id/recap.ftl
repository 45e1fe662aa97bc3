# /rekap: angka suatu masa, bagi pejabat.

command-rekap = Rekap minggu atau bulan

recap = *Rekap { $period }*
recap-so-far = Masa ini masih berjalan; dihitung sampai { $at }.
recap-nothing = Nihil: tidak ada laporan yang masuk, berjalan, atau selesai.

recap-received = Masuk: *{ $count }*{ $joined ->
        [0] { "" }
       *[other] { " " }({ $joined } mengikuti laporan lain)
    }
recap-reopened = Dibuka kembali: *{ $count }*
recap-done = Selesai: *{ $count }*
recap-stopped = Ditolak atau dibatalkan: *{ $count }*
recap-running = { $closed ->
        [yes] Berjalan pada akhir masa
       *[no] Masih berjalan
    }: *{ $count }*
recap-overdue = Melewati waktu baku: *{ $count }*

recap-sop-name = *{ $name }*
recap-sop = Masuk { $received } · selesai { $done } · berjalan { $running } · terlambat { $overdue }
recap-share = • { $step }: *{ $within } dari { $total }* dalam { $standard }, median { $median }

recap-waiting = *Menunggu siapa* (jam kerja)
recap-party = • { $party }: { $lasted }
recap-paused = Jeda karena kendala
recap-settled = sudah ditangani

recap-refused = Rekap disediakan untuk Kadis, Ka. Divisi, Kepala UPT, dan admin. Untuk laporan { $you } sendiri, ketik *status*.
recap-unclear = Masanya belum kami pahami. Mohon tulis misalnya *rekap minggu lalu*, *rekap 1-15 Nov*, *rekap Oktober*, *rekap triwulan 3*, atau *rekap tahun ini*.
recap-ahead = Masa itu belum mulai, jadi belum ada yang dapat direkap. Mohon pilih masa yang sudah berjalan, misalnya *rekap bulan ini*.
recap-too-long = Rekap mencakup paling lama satu tahun. Mohon pilih masa yang lebih pendek, misalnya *rekap tahun ini* atau *rekap triwulan 3*.

choice-recap-week = Minggu ini
choice-recap-last-week = Minggu lalu
choice-recap-month = Bulan ini
choice-recap-last-month = Bulan lalu
choice-recap-cases = Rincian

recap-cases = *Rincian rekap { $period }*
recap-list = *{ $figure }: { $count }*
    { $numbers }{ $more ->
        [0] { "" }
       *[other] , dan { $more } lagi
    }
recap-figure-received = Masuk (dikirim dalam masa ini)
recap-figure-joined = Mengikuti laporan lain (bagian dari yang masuk)
recap-figure-reopened = Dibuka kembali (sudah berakhir sebelum masa ini)
recap-figure-done = Selesai (ditutup selesai dalam masa ini)
recap-figure-rejected = Ditolak
recap-figure-cancelled = Dibatalkan pelapor
recap-figure-abuse = Ditutup sebagai penyalahgunaan
recap-figure-running = Masih berjalan (terbuka pada akhir masa ini)
recap-figure-overdue = Melewati waktu baku (langkahnya terbuka melewati waktu baku pada akhir masa ini)
recap-figure-credited = Dimaklumi (terlambat hanya karena gangguan massal atau sambungan)
recap-figure-within = { $step }: dalam waktu baku
recap-figure-late = { $step }: lewat waktu baku
recap-figure-waiting = { $party }, ditunggu { $lasted }
recap-nothing-steps = Nihil: tidak ada langkah berwaktu baku yang selesai dalam masa ini.
recap-nothing-waiting = Nihil: tidak ada perkara yang menunggu dalam masa ini.

choice-recap-steps = Per langkah
choice-recap-waiting = Menunggu siapa
choice-recap-definitions = Dihitung dari apa?
recap-definitions = *Dihitung dari apa?* Semua angka berasal dari riwayat perkara, dari pukul 00.00 hari pertama sampai akhir hari terakhir menurut waktu kantor; angka masa yang sudah lewat tidak berubah lagi.
recap-definition-received = • *Masuk*: perkara yang dikirim dalam masa ini, apa pun akhirnya. Yang dibuka kembali tidak dihitung masuk lagi.
recap-definition-joined = • *Mengikuti laporan lain*: bagian dari yang masuk, yang digabungkan dengan laporan lain dan tidak dipisahkan lagi. Lama menunggunya tidak dihitung dua kali.
recap-definition-reopened = • *Dibuka kembali*: perkara yang sudah berakhir sebelum masa ini, lalu dibuka lagi. “Masih terganggu” sebelum ditutup bukan pembukaan kembali.
recap-definition-done = • *Selesai*: perkara yang ditutup selesai dalam masa ini dan tetap tertutup sampai akhir masa.
recap-definition-stopped = • *Ditolak atau dibatalkan*: perkara yang berakhir tanpa selesai, yaitu ditolak, dibatalkan pelapor, atau ditutup sebagai penyalahgunaan.
recap-definition-running = • *Berjalan*: perkara yang terbuka pada akhir masa, termasuk yang sedang dijeda. Yang berjalan sebelumnya + masuk + dibuka kembali = selesai + ditolak atau dibatalkan + berjalan.
recap-definition-overdue = • *Melewati waktu baku*: perkara dengan langkah yang terbuka melewati waktu bakunya pada akhir masa. Jeda memundurkan tenggat.
recap-definition-share = • *Sesuai waktu baku*: langkah yang diselesaikan pelaksananya dalam masa ini, dibandingkan dengan semua langkah yang selesai dan punya waktu baku. Setiap putaran dihitung sendiri.
recap-definition-median = • *Median*: lama kerja pada langkah itu, tanpa jeda dan tanpa gangguan massal; separuh lebih cepat, separuh lebih lama.
recap-definition-credited = • *Dimaklumi*: langkah yang terlambat tidak lebih lama daripada gangguan massal atau putusnya layanan; dihitung sesuai waktu baku.
recap-definition-waiting = • *Menunggu siapa*: jam kerja selama langkah terbuka, menurut siapa yang ditunggu. Langkah yang terbuka bersamaan dihitung masing-masing.
recap-definition-external = • *Perkara eksternal*: langkah UPT TIK tidak punya waktu baku, jadi tidak pernah terlambat; gangguan aplikasi pusat tidak dihitung terhadap Tim TI.
