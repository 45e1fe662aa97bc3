# Meja: seluruh urusan kantor dalam satu halaman, untuk satu orang, hanya untuk dibaca.

command-meja = Semua dalam satu halaman

office-page = *Meja { $you }*, keadaan { $at }
    Buka berkas ini di peramban ponsel atau komputer; tidak perlu jaringan. Isinya hanya yang boleh { $you } lihat di sini, jadi mohon tidak diteruskan.
office-page-unlinked = Halaman yang dibuka langsung lewat tautan belum tersedia, karena alamat kantor di internet belum diatur. Admin dapat mengisinya di server: *SIGAP_PUBLIC_URL*.

meja-plain = { $what }
meja-title = Meja Sigap
meja-for = Meja { $name }
meja-as-of = Keadaan { $at } · { $roles }
meja-no-role = tanpa peran
meja-skip = Langsung ke isi
meja-contents = Daftar isi
meja-nav-tasks = Tugas saya
meja-nav-late = Lewat waktu baku
meja-nav-week = Pekan ini
meja-nav-own = Laporan saya
meja-nav-cases = Riwayat
meja-nav-installation = Layanan

meja-tasks = Menunggu Bapak/Ibu
meja-tasks-count = Menunggu Bapak/Ibu ({ $count })
meja-tasks-none = Tidak ada yang menunggu Bapak/Ibu saat ini.
meja-tasks-note = Halaman ini hanya untuk dibaca. Keputusan tetap diambil lewat kartu di obrolan.
meja-more = dan { $count } lagi; selengkapnya di obrolan.
meja-urgent = Mendesak
meja-paused = Dijeda: { $reason }
meja-late = Lewat waktu baku
meja-due-soon = Kurang dari 24 jam lagi
meja-late-title = Lewat waktu baku
meja-late-count = Lewat waktu baku ({ $count })
meja-late-none = Tidak ada langkah yang melewati waktu bakunya.
meja-late-by = Lewat { $late }
meja-with = Pada { $holders }
meja-with-nobody = Belum ada pemegangnya
meja-since = sejak { $since }
meja-due = tenggat { $due }
meja-own = Laporan saya

meja-weeks = Pekan ini dan pekan lalu
meja-weeks-note = { $this }, dihitung sampai { $at }; pembandingnya { $last }. Angka yang sama dengan /rekap dan ringkasan hari Senin.
meja-figure-received = Masuk
meja-figure-reopened = Dibuka kembali
meja-figure-done = Selesai
meja-figure-stopped = Ditolak atau batal
meja-figure-running = Berjalan
meja-figure-overdue = Lewat baku
meja-before = pekan lalu { $count }
meja-before-head = Pekan lalu
meja-by-sop = Menurut SOP, pekan lalu dalam kurung
meja-by-step = Ketepatan waktu tiap langkah
meja-sop = SOP
meja-step = Langkah
meja-within = Dalam waktu baku
meja-median = Nilai tengah
meja-standard = waktu baku { $standard }
meja-share = { $within } dari { $total }
meja-waiting = Menunggu siapa pekan ini (jam kerja)
meja-party = Pihak
meja-lasted = Lamanya

meja-cases = Riwayat perkara
meja-cases-note = Perkara yang disebut di atas. Ketuk nomornya untuk melihat riwayat dan bagan SOP-nya.
meja-state = Keadaan
meja-reporter = Pelapor
meja-opened = Masuk
meja-closed-after = Selesai dalam (waktu kerja)
meja-running-for = Sudah berjalan (waktu kerja)
meja-description = Uraian
meja-fault = Jenis
meja-fault-name = { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    }
meja-letter = Surat tugas
meja-team = Petugas
meja-place = Tempat
meja-ledger = Riwayat terhadap waktu baku
meja-taken = dipakai { $spent }; waktu baku { $standard }
meja-round = putaran { $round }
meja-earlier = { $count } langkah sebelumnya ada dalam PDF riwayat di obrolan.
meja-verdict-none = { "" }
meja-verdict-intime = sesuai
meja-verdict-late = melewati { $late }
meja-verdict-outside = tidak diperhitungkan
meja-drawn = Bagan SOP dan kedudukan perkara ini
meja-stands = { $number } berada pada: { $steps }

meja-installation = Layanan, untuk admin
meja-health = Kesehatan layanan
meja-dead = Gagal dan tidak dicoba lagi
meja-none = tidak ada
meja-templates = Templat WhatsApp
meja-templates-away = tidak dapat dipakai: { $names }
meja-templates-well = tidak ada yang dihentikan
meja-people = Orang ({ $count })
meja-holders = Pemegang tiap peran
meja-role = Peran
meja-count = Jumlah
meja-targets = Situs dan sistem yang dipantau
meja-targets-none = Belum ada yang dipantau; daftarnya di office.toml.
meja-target = Sasaran
meja-since-head = Sejak
meja-looked = Diperiksa
meja-never-looked = belum diperiksa
meja-days = Hari kerja
meja-hours = Jam kerja biasa
meja-days-off = Libur berikutnya
meja-days-off-none = Tidak ada hari libur dalam kalender satu tahun ke depan; mohon diperiksa.
meja-day = Hari
meja-open = Jam
meja-closed = libur
meja-name = Nama
meja-outages = Gangguan layanan 30 hari terakhir
meja-outages-none = Tidak ada gangguan layanan dalam 30 hari terakhir.
meja-lasting = masih berlangsung
meja-reason = Sebab
meja-outage-link = layanan ini atau sambungannya terputus
meja-outage-declared = gangguan massal yang dinyatakan pejabat

meja-file-note = Berkas ini memuat keadaan { $at } untuk { $name } dan tidak berubah sesudahnya. Mohon tidak diteruskan kepada orang lain.
meja-unlinked = Halaman yang selalu terbaru dan dapat dicari, lewat tautan dari obrolan, belum tersedia: alamat kantor di internet (SIGAP_PUBLIC_URL) belum diatur oleh admin.

office-page-link = *Meja { $you }*
    Ketuk tombol di bawah untuk membukanya di peramban. Tautannya sekali pakai, untuk satu perangkat, dan hanya untuk { $you }; mohon tidak diteruskan.
office-page-until = Tautan berlaku sampai *{ $until }*. Sesudah itu ketik *meja* lagi.
office-page-url = Buka dalam lima menit: { $url }
office-page-gone = Halaman itu tidak dapat dibuka, karena akses ke layanan ini sudah berakhir. Mohon hubungi admin.
choice-page-app = Buka meja
choice-page-browser = Buka di peramban
choice-page-file = Kirim berkas

meja-as-of-plain = Keadaan { $at }
meja-nav-first = Meja
meja-live-note = Halaman ini hanya untuk dibaca dan menutup sendiri satu jam sesudah dibuka. Keputusan tetap diambil lewat kartu di obrolan.
meja-close = Tutup halaman ini
meja-search-label = Cari perkara: nomor, unit, kata, atau tanggal
meja-search = Cari
meja-search-title = Pencarian
meja-search-results = Perkara yang cocok
meja-search-found = { $count } perkara, yang terbaru lebih dahulu
meja-search-more = Hanya { $count } perkara terbaru yang ditampilkan. Tambahkan kata atau tanggal agar lebih sempit.
meja-search-nothing = Tidak ada perkara yang cocok di antara yang boleh Bapak/Ibu lihat. Coba kata yang lebih pendek, atau nomor seperti G-2026-0001.
meja-search-empty = Tulis yang dicari: nomor seperti G-2026-0001, nama unit, satu atau beberapa kata, atau tanggal seperti 23 November.
meja-search-wordless = Tidak ada huruf atau angka yang dapat dicari. Tanda seperti * % " dan ' tidak berarti apa-apa di sini; tulis awal katanya saja, misalnya print.
meja-search-long = Yang dicari terlalu panjang. Mohon tulis paling banyak { $most } huruf.

meja-door-ready = Tekan tombol ini untuk membuka halaman. Tautan berlaku sampai { $until }, sekali pakai, dan halaman terbuka satu jam hanya di perangkat ini.
meja-door-open = Buka meja
meja-door-telegram = Sedang dibuka dari Telegram. Jika halaman ini tetap di sini, tutup lalu ketik meja di obrolan dan pilih Buka di peramban.
meja-door-framed = Telegram di peramban tidak dapat membuka halaman ini di dalam jendelanya. Kembali ke obrolan, lalu pilih Buka di peramban.
meja-door-busy = Mohon tunggu sebentar
meja-door-busy-explained = Terlalu banyak permintaan dalam waktu singkat. Coba lagi setelah satu menit.
meja-door-trouble = Sedang ada gangguan
meja-door-trouble-explained = Halaman belum dapat ditampilkan; tidak ada yang berubah. Coba lagi beberapa menit lagi.
meja-door-unknown = Tidak ditemukan
meja-door-unknown-explained = Perkara atau halaman itu tidak ada, atau hanya untuk yang terlibat di dalamnya. Kembali ke halaman sebelumnya untuk melanjutkan.
meja-door-closed = Halaman ditutup
meja-door-closed-explained = Sesi di perangkat ini sudah diakhiri. Untuk membukanya lagi, ketik meja di obrolan dengan Sigap.

meja-shut-none = Buka dari obrolan
meja-shut-none-explained = Halaman ini dibuka lewat tautan sekali pakai. Ketik meja di obrolan dengan Sigap, lalu ketuk tombol yang dikirim.
meja-shut-gone = Tautan tidak berlaku lagi
meja-shut-gone-explained = Tautan ini sudah dipakai, sudah lewat lima menit, atau alamatnya tidak lengkap; atau sesi satu jam di perangkat ini sudah habis. Ketik meja di obrolan dengan Sigap untuk mendapat tautan baru.
meja-shut-changed = Wewenang berubah
meja-shut-changed-explained = Peran atau akses pemilik halaman ini berubah sejak halaman dibuka, jadi halamannya ditutup. Ketik meja di obrolan dengan Sigap untuk membukanya dengan wewenang sekarang.
meja-shut-browser = Bukan peramban yang membuka
meja-shut-browser-explained = Sesi ini terikat pada peramban yang membukanya dan tidak berlaku di peramban lain. Ketik meja di obrolan dengan Sigap untuk mendapat tautan sendiri.
meja-shut-forged = Tidak dapat dipastikan
meja-shut-forged-explained = Data dari Telegram tidak sah, milik bot lain, atau sudah lebih dari lima menit. Tutup halaman ini, lalu buka lagi dari obrolan dengan Sigap.
meja-shut-stranger = Belum dikenal
meja-shut-stranger-explained = Akun Telegram ini belum dikenal kantor, atau aksesnya sudah berakhir. Mulai percakapan dengan Sigap di Telegram, atau hubungi admin.
