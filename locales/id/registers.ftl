# Daftar induk (register) yang diminta SOP: judul dan kolom, pada lembar dan kertas.

register-gangguan = Laporan Gangguan
register-surat-tugas = Register Surat Tugas
register-arsip-link = Arsip Link Aktif
register-jadwal-promosi = Daftar Jadwal Promosi
register-tamu = Daftar Tamu
register-konten = Register Konten

register-period = Masa { $period }
register-ever = Seluruh catatan
register-counted = { $count } baris
register-nothing = Tidak ada catatan pada masa ini.
register-footer = Dibuat dari catatan penanganan, { $made }; bukan tanda tangan.

register-number = Nomor
register-opened = Masuk
register-reporter = Pelapor
register-place = Unit atau lokasi
register-category = Jenis
register-kind = Rincian jenis
register-description = Uraian
register-priority = Prioritas
register-letter = Surat tugas
register-team = Petugas
register-state = Keadaan
register-closed = Ditutup
register-minutes = Lama (menit kerja)

register-issued = Terbit
register-case = Laporan
register-nip = NIP petugas
register-approver = Disetujui oleh
register-revoked = Dicabut
register-letter-concept = Konsep
register-letter-signed = Ditandatangani
register-letter-revoked = Dicabut

register-entry = Catatan
register-topic = Topik
register-channel = Kanal
register-address = Alamat
register-page-title = Judul halaman
register-link-state = Keadaan
register-given = Dicatat
register-checked = Diperiksa
register-paragraphs-found = Paragraf sesuai naskah
register-paragraphs = Paragraf naskah
register-link-alive = Aktif
register-link-differs = Aktif, sebagian sesuai
register-link-changed = Berubah
register-link-refused = Menolak pemeriksaan
register-link-dead = Tidak aktif
register-link-waiting = Belum diperiksa

register-time = Waktu
register-venue = Tempat
register-audience = Sasaran
register-remark = Keterangan
register-by = Dicatat oleh
register-appointment-cancelled = Dibatalkan
register-direction = Arah
register-name = Nama
register-institution = Instansi
register-purpose = Keperluan
register-people = Orang
register-visit-receiving = Menerima
register-visit-going = Berkunjung

register-requester = Pemohon
register-unit = Unit kerja
register-channels = Kanal
register-texts = Versi naskah
register-approved = Naskah disetujui
register-published = Diterbitkan
register-links = Tautan aktif

command-register = Register sebagai PDF/Excel
register-any = Register
register-which = *Register yang mana?* Berkasnya kami kirim sebagai PDF atau Excel.
register-when = *{ $register }* untuk masa kapan? Pilih di bawah, atau tulis misalnya *register tamu 1-15 Nov*.
register-how = *{ $register }*, { $period }. Dikirim sebagai apa?
register-making = *{ $register }*, { $period }, sedang disusun. Berkasnya segera kami kirim di sini.
register-file = *{ $register }*, { $period }: { $count } baris.
register-empty = *Nihil.* { $register }, { $period }: tidak ada catatan pada masa itu.
register-refused-role = Register disediakan untuk Kadis, Ka. Divisi, Kepala UPT, admin, dan auditor; beberapa di antaranya juga untuk Tim TI dan Operator.
register-refused-mine = { $register } memuat berkas yang tidak semuanya dapat dibuka dengan peran Bapak/Ibu, jadi belum dapat kami kirim. Mohon minta kepada Ka. Divisi, atau ketik *register* untuk yang tersedia.
register-refused-unclear = Masanya belum kami pahami. Mohon tulis misalnya *register gangguan bulan lalu*, *register tamu 1-15 Nov*, atau *register konten triwulan 3*.
register-refused-backwards = Hari terakhirnya mendahului hari pertama. Mohon tulis masanya sekali lagi, misalnya *register tamu 1-15 Nov*.
register-refused-long = Satu register mencakup paling lama satu tahun. Mohon pilih masa yang lebih pendek, misalnya *register gangguan tahun ini*.
register-refused-ahead = Masa itu masih lebih dari setahun lagi. Mohon pilih masa yang lebih dekat.
register-refused-paper = { $register } untuk masa itu terlalu panjang untuk PDF (lebih dari 1.000 baris). Mohon pilih *Excel*, atau masa yang lebih pendek.
register-refused-failed = { $register } belum berhasil disusun. Tidak ada catatan yang hilang; mohon coba lagi beberapa saat lagi. Bila tetap gagal, mohon beri tahu admin.

choice-register-gangguan = Laporan Gangguan
choice-register-analisis = Analisis Gangguan
choice-register-kondisi-web = Kondisi Web
choice-register-surat-tugas = Surat Tugas
choice-register-arsip-link = Arsip Link Aktif
choice-register-jadwal-promosi = Jadwal Promosi
choice-register-tamu = Daftar Tamu
choice-register-konten = Konten
choice-register-month = Bulan ini
choice-register-last-month = Bulan lalu
choice-register-quarter = Triwulan ini
choice-register-year = Tahun ini
choice-register-pdf = PDF
choice-register-xlsx = Excel
