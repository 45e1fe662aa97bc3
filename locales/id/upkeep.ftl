# Keadaan layanan, untuk admin.

trouble-told = *Perlu ditangani: { $what }*
trouble-over = Sudah pulih: { $what } (sejak { $since }).

trouble-database = basis data tidak dapat ditulis atau rusak ({ $detail })
trouble-do-database = Yang dikirim orang mungkin belum tersimpan. Periksa server: python -m bot doctor. Jika disebut rusak, hentikan bot, simpan salinan foldernya, lalu pulihkan cadangan terbaru.
trouble-disk-full = ruang simpan penuh
trouble-do-disk-full = Surat, foto, dan laporan baru tidak dapat disimpan. Kosongkan ruang di server sekarang; yang tertunda dilanjutkan sendiri.
trouble-disk = ruang simpan hampir penuh (tersisa { $detail } MB)
trouble-do-disk = Kosongkan ruang di server atau pindahkan berkas lama sebelum penuh.
trouble-inbox = pesan masuk menunggu lebih dari dua menit
trouble-do-inbox = Biasanya pulih sendiri. Jika tidak, lihat log di server dan jalankan ulang bot; tidak ada yang hilang.
trouble-telegram = Telegram tidak menjawab
trouble-do-telegram = Periksa jaringan server dan token bot. Telegram menyimpan pesan orang sekitar 24 jam.
trouble-trust = sambungan ke Telegram ditolak, karena { $detail ->
        [expired] sertifikatnya sudah berakhir
        [early] sertifikatnya belum berlaku
        [name] sertifikatnya atas nama lain
       *[issuer] penerbit sertifikatnya tidak dikenal
    }
trouble-do-trust = Tidak ada pesan yang hilang; semua dilanjutkan sendiri. Periksa jam server. Jika jaringan kantor memeriksa sambungan lewat proksi, isi SSL_CERT_FILE dengan berkas otoritasnya, lalu jalankan ulang bot.
trouble-arrival = Telegram tidak dapat mengantar pesan ke server ini ({ $detail })
trouble-do-arrival = Pesan orang ditahan Telegram sekitar 24 jam, lalu dikirim ulang sendiri. Periksa alamat publik, sertifikat, dan proksi di server: python -m bot doctor.
trouble-whatsapp = WhatsApp tidak menjawab
trouble-do-whatsapp = Periksa token WhatsApp dan akun di Meta Business: python -m bot doctor.
trouble-template = templat WhatsApp { $subject } tidak dapat dipakai
trouble-do-template = Lihat alasannya di WhatsApp Manager. Sementara itu kartu dikirim lewat kanal lain atau ke atasan.
trouble-clock = jam server meleset ({ $detail } detik)
trouble-do-clock = Tenggat dan pengingat ikut meleset. Nyalakan penyelarasan waktu (NTP) di server: timedatectl set-ntp true.
trouble-certificate = sertifikat { $subject } { $detail ->
        [expired] tidak sah atau sudah berakhir
       *[other] berakhir { $detail } hari lagi
    }
trouble-do-certificate = Perpanjang sertifikat itu; tanpa itu halaman surat dan webhook tidak dapat dibuka.
trouble-backup = cadangan terakhir sudah { $detail } hari
trouble-do-backup = Jalankan python -m bot backup di server, dan periksa mengapa jadwalnya tidak berjalan.
trouble-timers = { $detail } pekerjaan terjadwal gagal dan tidak dicoba lagi
trouble-do-timers = Lihat "timer failed" di log server; laporkan ke pengelola aplikasi.
trouble-messages = { $detail } pesan keluar tidak terkirim
trouble-do-messages = Setiap pesan sudah diberitahukan di obrolan ini berikut sebabnya; hubungi orangnya lewat jalan lain.
trouble-updates = { $detail } pesan masuk tidak dapat diproses
trouble-do-updates = Pesannya tersimpan dan sudah diberitahukan di obrolan ini; laporkan ke pengelola aplikasi.
trouble-webhook = { $detail } kejadian tidak diterima aplikasi lain di { $subject }
trouble-do-webhook = Sudah dicoba berulang kali selama tiga hari. Setelah aplikasi itu pulih, jalankan di server: python -m bot webhook list, lalu python -m bot webhook again NOMOR.
trouble-pictures = tangkapan layar belum dibaca ({ $detail } belum terpasang)
trouble-do-pictures = Laporan berjalan seperti biasa. Untuk membacanya: apt install tesseract-ocr tesseract-ocr-ind, lalu jalankan ulang; atau SIGAP_READ_PICTURES=false.

self-check-none = Pemeriksaan pertama belum selesai. Mohon coba lagi satu menit lagi.
self-check-well = *Semua berjalan baik* ({ $at })
self-check-ill = *{ $count } hal perlu ditangani* ({ $at })
self-check-trouble =
    ✗ { $what } (sejak { $since })
    { $todo }
self-check-database = ✓ Basis data
self-check-disk = ✓ Ruang simpan: { $free } MB
self-check-telegram = ✓ Telegram: jawaban terakhir { $at }
self-check-webhook = ✓ Telegram, lewat webhook
self-check-whatsapp = ✓ WhatsApp
self-check-clock = ✓ Jam server
self-check-waiting = Menunggu: { $incoming } masuk, { $outgoing } keluar
self-check-kept = Cadangan terakhir: { $backed }. Riwayat ditandatangani: { $signed }
self-check-never = belum pernah
