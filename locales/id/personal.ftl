# Data pribadi: salinan, perbaikan, penghapusan.

choice-own-copy = Unduh data saya
choice-own-correct = Perbaiki data
choice-own-remove = Hapus data saya
choice-own-name = Nama
choice-own-unit = Unit
choice-own-phone = No. HP
choice-own-remove-yes = Ya, ajukan
choice-own-remove-do = Hapus datanya
own-stays = Baik, tidak ada yang dihapus.
own-data-file = Semua yang kami simpan tentang { $you } ada dalam berkas ini.
correction-which = Bagian mana yang perlu diperbaiki?
correction-ask = { $again ->
        [yes] { $field ->
            [phone] Itu belum berupa nomor HP. Contoh: 0812 3456 7890.
           *[other] Itu terlalu pendek.
        }{" "}
       *[no] { "" }
    }Mohon tuliskan { $field ->
        [name] nama lengkap { $you } yang benar.
        [unit] nama unit kerja { $you } yang benar.
       *[phone] nomor HP { $you } yang benar.
    }
correction-asked = Permintaan perbaikan sudah kami teruskan kepada admin: { $field ->
        [name] nama
        [unit] unit
       *[phone] nomor HP
    } menjadi *{ $value }*. Sebelum disetujui, data lama tetap dipakai.
correction-request = *Perbaikan data* { $name }
    { $field ->
        [name] Nama
        [unit] Unit
       *[phone] No. HP
    }: { $before } → *{ $value }*
    Mohon diputuskan.
correction-decided = { $granted ->
        [yes] Data { $name } sudah diperbaiki: { $field ->
            [name] nama
            [unit] unit
           *[phone] nomor HP
        } menjadi { $value }.
       *[no] Permintaan perbaikan data { $name } ditolak; data lama tetap dipakai.
    }
correction-told = { $granted ->
        [yes] Data { $you } sudah diperbaiki: { $field ->
            [name] nama
            [unit] unit
           *[phone] nomor HP
        } menjadi { $value }.
       *[no] Permintaan perbaikan data belum dapat disetujui; data lama tetap dipakai. Bila keliru, hubungi admin kantor.
    }
removal-sure = *Hapus data { $you }?*
    Yang dihapus: nama, NIP, nomor HP, unit, dan akun percakapan ini; pesan yang sudah dibaca hilang dalam 30 hari. Pada laporan lama, nama diganti dengan "Orang" dan sebuah nomor.
    Yang tetap disimpan: surat, dokumen, dan bukti laporan, sampai arsiparis menandatangani akhir masa simpannya. Jurnal tidak memuat nama.
    Admin yang memutuskan. Setelah itu percakapan ini tidak dikenali lagi.
removal-open = Masih ada laporan yang berjalan: { $numbers }. Setelah laporan itu ditutup, penghapusan dapat diajukan lagi.
removal-asked = Permintaan penghapusan data sudah kami teruskan kepada admin. Jawabannya kami sampaikan di sini.
removal-request = *Permintaan penghapusan data*
    { $name }, { $unit }
    Bila disetujui: akses dan perannya berakhir, nama diganti nama samaran, nomor dan akunnya dihapus. Ini tidak dapat dibatalkan. Jurnal tetap utuh.
removal-decided = { $granted ->
        [yes] Datanya sudah dihapus; pada catatan lama tertulis { $name }.
       *[no] Permintaan penghapusan data { $name } ditolak.
    }
removal-told = { $granted ->
        [yes] Data { $you } sudah dihapus. Percakapan ini tidak lagi kami kenali mulai satu jam dari sekarang. Terima kasih.
       *[no] Permintaan penghapusan data belum dapat disetujui. Untuk alasannya, hubungi admin kantor.
    }
