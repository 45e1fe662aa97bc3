# Yang terbaca pada tangkapan layar (SOP A langkah 2): terlihat dan disimpulkan dipisahkan.

summary-read = _{ $read }_
summary-hidden = Sandi, kode, atau nomor pribadi yang tampak pada gambar kami samarkan.
ask-category-offered = Menurut gambarnya, mungkin: *{ $kind }*.

screen-told = { $told }
screen-quote = Terbaca dari gambar: “{ $words }”
screen-opens = Pemantauan: dari sini { $name } terbuka pada { $at }.
screen-suspicious = Pemantauan: isi { $name } tidak seperti seharusnya sejak { $at }.
screen-closed-too = Pemantauan: { $name } juga tidak dapat kami buka sejak { $at }.

screen-target = { $name }{ $address ->
        [none] { "" }
       *[other] {" "}({ $address })
    }
screen-address = alamat { $address }
screen-application = aplikasi { $name }
screen-some-site = situs
screen-some-application = aplikasi

screen-unreachable = { $what } tidak dapat dibuka.
screen-dns = { $what } tidak ditemukan (DNS).
screen-refused = { $what } menolak sambungan.
screen-timeout = { $what } terlalu lama tidak menjawab.
screen-reset = { $what } memutus sambungan sebelum halaman terbuka.
screen-certificate = Sertifikat keamanan { $what } bermasalah, sehingga peramban menolak membukanya.
screen-not_secure = Sambungan ke { $what } tidak aman.
screen-no_internet = Perangkat tidak tersambung ke internet.
screen-forbidden = { $what } menolak akses (403).
screen-not_found = Halaman pada { $what } tidak ditemukan (404).
screen-server_error = { $what } mengalami kesalahan server (500).
screen-bad_gateway = { $what } tidak dapat dibuka: gerbang servernya gagal (502).
screen-unavailable = { $what } sedang tidak tersedia (503).
screen-gateway_timeout = { $what } tidak dapat dibuka: server di belakangnya tidak menjawab (504).
screen-maintenance = { $what } menyatakan sedang dalam pemeliharaan.
screen-suspended = { $what } ditangguhkan atau domainnya habis masa berlaku.
screen-database = { $what } gagal terhubung ke basis datanya.
screen-login = Gagal masuk ke { $what }: nama pengguna atau kata sandi ditolak.
screen-account_locked = Akun pada { $what } terkunci atau tidak aktif.
screen-session = Sesi pada { $what } berakhir.
screen-not_saved = { $what } gagal menyimpan atau mengirim data.
screen-not_loaded = { $what } gagal memuat data dari server.
screen-app_error = { $what } menampilkan pesan kesalahan.
screen-app_stopped = { $what } berhenti atau tidak merespons.
screen-messenger = Aplikasi pesan tidak mendapat sambungan jaringan.
screen-gambling = Halaman judi tampil pada { $what }: kemungkinan situs diretas.
screen-defaced = Tampilan { $what } diubah peretas.
screen-dangerous = Peramban memperingatkan bahwa { $what } berbahaya: kemungkinan situs diretas.
screen-ransom = Pesan tebusan (ransomware) tampil: berkas dienkripsi.
screen-malware = Virus atau program berbahaya ditemukan pada komputer.
screen-paper_jam = Kertas macet di printer.
screen-ink = Tinta atau toner printer hampir habis atau bermasalah.
screen-paper = Kertas printer habis.
screen-printer_offline = Printer tidak tersambung.
screen-printer_error = Printer tidak dapat mencetak.
screen-blue_screen = Windows berhenti dengan layar biru.
screen-boot = Komputer tidak dapat memulai Windows.
screen-memory = Memori komputer tidak cukup.
screen-disk_full = Ruang penyimpanan penuh.
screen-disk = Diska atau flashdisk bermasalah.
screen-file_damaged = Berkas tidak dapat dibuka.
screen-license = Lisensi program habis atau belum aktif.
screen-program = Program di komputer berhenti bekerja.
screen-wifi = WiFi tidak tersambung atau tanpa internet.
screen-network = Jaringan tidak tersambung.
screen-cable = Kabel jaringan terlepas.
