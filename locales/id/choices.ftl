# Label tombol: paling panjang 20 karakter.

choice-send = Kirim
choice-change = Ubah
choice-cancel = Batal
choice-skip = Lewati
choice-not-listed = Tidak ada di daftar
choice-use-typed = Pakai tulisan saya
choice-new-report = Laporan baru
choice-yes-report = Ya, laporkan
choice-see-menu = Lihat menu
choice-on-behalf = Pelapor lain
choice-menu-status = Laporan saya
choice-menu-tasks = Tugas saya
choice-menu-help = Bantuan
choice-see-evidence = Lihat bukti
choice-see-letter = Lihat surat
choice-see-why = Mengapa tenggat?
choice-copy-number = Salin nomor
choice-copy-letter = Salin nomor surat
choice-more = Lainnya
choice-less = ‹ Kembali

choice-field-category = Jenis gangguan
choice-field-what = Uraian
choice-field-name = Nama dan unit

choice-approve = Setujui
choice-team = Ganti petugas
choice-team-done = Setujui petugas ini
choice-return = Kembalikan
choice-reject = Tolak
choice-abuse = Penyalahgunaan
choice-accept = Terima
choice-note = Catatan
choice-obstacle = Kendala
choice-take-up = Teruskan isian
choice-resume = Lanjut
choice-ask = Tanya pelapor
choice-done = Selesai
choice-external = Eksternal
choice-revoke = Batalkan persetujuan
choice-normal = Sudah normal
choice-broken = Masih terganggu
choice-resend = Kirim
choice-withdraw = Batalkan laporan
choice-submit = Ajukan

choice-address-bapak = Bapak
choice-address-ibu = Ibu
choice-address-name = Nama saja
choice-language-id = Bahasa Indonesia
choice-language-en = English

choice-reason-waiting_reporter = Menunggu pelapor
choice-reason-parts = Menunggu barang
choice-reason-electricity = Listrik padam
choice-reason-upt_tik = Menunggu UPT TIK
choice-reason-other = Lainnya
choice-answer = Jawab
choice-estimate = Perkiraan selesai
choice-works = Sudah berfungsi
choice-fails = Belum berfungsi
