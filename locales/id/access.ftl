# Bergabung: nomor, undangan, peran; dan daftar orang untuk admin.

share-number = Bila kantor sudah mendaftarkan nomor Bapak/Ibu, ketuk tombol di bawah. Hanya nomor akun ini yang terkirim.
choice-share-number = Bagikan nomor
number-not-own = Kami tidak menyimpan kontak orang lain; yang dapat kami terima hanya nomor akun ini sendiri. Ketik *bagikan nomor*, lalu ketuk tombolnya.
joined-connected = Selamat datang, { $you }. Akun ini tersambung sebagai *{ $name }*, { $unit }.
joined-already = Akun ini sudah tersambung, { $you }. Tidak ada yang berubah.
joined-unknown = Nomor ini belum ada di daftar kantor. Laporan tetap dapat dikirim; untuk peran lain, mohon minta admin mendaftarkan nomor ini, atau ketik *minta peran*.
joined-several = Nomor ini tercatat untuk lebih dari satu orang. Admin sudah kami beri tahu; akun ini belum disambungkan.
joined-taken = Nomor ini sudah tersambung dengan akun lain. Admin sudah kami beri tahu; akun ini belum disambungkan.
joined-expired = Undangan ini tidak berlaku lagi. Mohon minta undangan baru kepada admin.
joined-waiting = Undangan ini sudah dipakai akun lain. Admin sudah kami beri tahu dan akan memeriksanya.
code-unknown = Kode undangan ini tidak kami kenal. Mohon periksa kembali, atau minta yang baru kepada admin.
code-too-often = Terlalu banyak kode yang keliru. Mohon coba lagi paling cepat satu jam lagi, atau minta kode baru kepada admin; laporan tetap dapat dikirim.

role-which = Peran mana yang { $you } jalankan? Admin yang menyetujui.
role-name-first = Mohon perkenalkan diri dahulu: ketik *ubah data*, lalu tuliskan nama dan unit kerja.
role-asked = Permintaan peran { $role } sudah kami teruskan kepada admin. Jawabannya kami kabarkan di sini, { $you }.
role-nobody = Permintaan peran { $role } tercatat, tetapi belum ada admin yang dapat dihubungi. Mohon sampaikan langsung kepada Dinas Kominfo.
role-held = Peran { $role } sudah { $you } pegang.
role-waiting = Permintaan peran { $role } sudah ada dan masih menunggu admin.
role-granted = Peran { $role } sudah disetujui, { $you }. Ketik *tugas* untuk melihat yang menunggu.
role-rejected = Permintaan peran { $role } belum dapat disetujui. Bila keliru, hubungi admin kantor.
role-request = *Permintaan peran*
    { $name }, { $unit }
    Peran: { $role }
    { $verified ->
        [yes] Sudah ada di daftar kantor
       *[no] Belum ada di daftar kantor
    }
role-other = Peran mana yang diberikan?
role-given = { $name } sekarang memegang peran { $role }.
role-refused = Permintaan { $name } untuk peran { $role } ditolak.
choice-role-grant = Setujui
choice-role-reject = Tolak
choice-role-other = Ubah peran

people = *Daftar orang* ({ $count })
people-all-well = Semua peran terisi dan semua orang dapat dihubungi.
people-no-chat = Belum tersambung ({ $count }): { $names }
people-blocked = Tidak dapat dihubungi ({ $count }): { $names }
people-empty-role = Belum ada pemegang peran { $role }.
people-few-admins = Admin kurang dari dua: bila satu berhalangan, tidak ada yang menggantikan.
person = *{ $name }*
    Unit: { $unit }
    { $way ->
        [ok] Dapat dihubungi
        [lost] Tidak dapat dihubungi
       *[none] Belum tersambung
    }{ $verified ->
        [yes] { "" }
       *[no] ; belum diverifikasi
    }{ $ended ->
        [yes] ; akses diakhiri
       *[no] { "" }
    }
person-label = { $name }
person-roles-ask = Ketuk peran untuk memberi atau mencabutnya.
role-held-mark = ✓ { $text }
person-end-ask = Akhiri akses *{ $name }*? Semua peran, undangan, dan isian yang belum terkirim berakhir. Riwayatnya tetap tersimpan.
person-ended = Akses *{ $name }* diakhiri. { $tasks ->
        [0] Tidak ada tugas yang tertinggal.
       *[other] Tugas berikut perlu petugas lain:
    }
person-ended-task = • { $number } · { $step }
access-ended = Akses { $you } ke layanan ini sudah diakhiri oleh admin. Bila keliru, mohon hubungi admin kantor.
access-restored = Akses { $you } ke layanan ini sudah dipulihkan.
choice-people-back = Sebelumnya
choice-people-on = Berikutnya
choice-people-list = Daftar orang
choice-person-roles = Ubah peran
choice-person-end = Nonaktifkan
choice-person-end-yes = Ya, akhiri akses
choice-person-restore = Pulihkan akses
choice-person-done = Selesai
choice-no = Tidak jadi

refused-admin-only = Hanya admin yang dapat melakukannya. Tidak ada yang berubah.
refused-last-admin = Ini admin terakhir. Tetapkan admin lain dahulu.
refused-request-decided = Permintaan ini sudah diputuskan admin lain.

admin-number-several = Nomor berakhiran { $phone } tercatat untuk lebih dari satu orang; { $who } belum disambungkan. Mohon perbaiki daftarnya.
admin-number-taken = { $who } membagikan nomor yang sudah tersambung dengan akun lain, atas nama { $name }. Mohon diperiksa.
admin-codes-tried = { $who } sudah { $times } kali mengirim kode yang keliru lewat { $channel ->
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }. Untuk sementara kodenya tidak kami periksa. Bila orang ini memang diundang, buatkan undangan baru; bila tidak, tidak ada yang perlu dilakukan.
admin-invitation-twice = { $who } memakai undangan yang sudah dipakai { $name }. Tidak ada yang diberikan. Mohon diperiksa.

bot-description = Laporkan gangguan TI di kantor: kirim foto, pesan suara, atau satu kalimat. Kami teruskan sesuai SOP, lalu kami kabari sampai selesai.

    Tekan Mulai untuk memulai.
bot-short-description = Lapor gangguan TI, ajukan konten, dan pantau prosesnya sesuai SOP.
command-lapor = Laporkan gangguan
command-status = Laporan saya
command-tugas = Yang menunggu saya
command-periksa = Periksa situs dan jaringan
command-orang = Daftar orang
command-kesehatan = Kesehatan layanan
command-piket = Piket di luar jam kerja
command-delegasi = Siapa memutuskan saat berhalangan
command-gangguan_massal = Nyatakan gangguan di mana-mana
command-peran = Minta peran
command-nomor = Bagikan nomor
command-bahasa = Ganti bahasa
command-bantuan = Bantuan
command-batal = Batalkan isian
