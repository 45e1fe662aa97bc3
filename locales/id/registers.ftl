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
