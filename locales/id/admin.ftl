# Untuk admin.

admin-dead-update = Satu pesan dari { $channel } tidak dapat diproses setelah dicoba { $attempts } kali, dan disimpan sebagai nomor { $row }. Penyebab: { $error }
admin-unreachable = { $name } tidak dapat dihubungi lewat { $channel } ({ $reason }). Pesan untuknya tertahan.
admin-refused = Satu pesan ({ $kind }) untuk { $name } ditolak { $channel }: { $reason }
admin-delayed = *{ $name } belum dapat dibuat:* { $cause ->
        [storage] penyimpanan tidak menerima berkasnya
       *[making] pembuatan berkasnya gagal
    } ({ $error }). Kami mencobanya terus, dan berkasnya dikirim sendiri begitu berhasil. { $cause ->
        [storage] Mohon kosongkan tempat pada disk folder data, atau periksa izin tulisnya.
       *[making] Mohon periksa memori mesin dan catatan (log) Sigap, lalu jalankan *python -m bot doctor*.
    }
admin-slowed-chat = { $channel } meminta bot menunggu { $minutes } menit sebelum menulis lagi kepada { $name }. Pesan untuknya tersimpan dan dikirim sesudahnya; pesan untuk orang lain tetap berjalan.
admin-slowed-everybody = { $channel } meminta bot menunggu { $minutes } menit sebelum mengirim lagi kepada siapa pun. Semua pesan tersimpan dan dikirim berurutan sesudahnya.
admin-slowed-reason = Alasannya: { $reason }
admin-late = Satu pesan ({ $kind }) untuk { $name } belum diterima { $channel } setelah beberapa kali dicoba: { $reason }. Pesan berikutnya tetap dikirim; yang satu ini dicoba lagi beberapa kali selama sekitar empat jam. Bisa jadi ia menerimanya lebih dari sekali.
admin-bare = { $channel } tidak menerima berkas dalam satu pesan untuk { $name }. Tulisannya sudah dikirim tanpa berkas.
admin-nobody = Tidak ada pemegang peran { $role } yang dapat dihubungi untuk { $number }.
admin-backup-failed = *Cadangan terjadwal gagal dibuat.* Cadangan yang lama tetap ada. Penyebab: { $reason }
    Mohon admin memeriksanya, lalu menjalankan *python -m bot backup* sekali.

calendar-gaps = *SKB { $year } belum tercatat lengkap.* Tenggat pada hari-hari berikut bisa keliru:
calendar-gaps-estimated = • { $count } hari libur masih perkiraan
calendar-gaps-shared = • belum ada cuti bersama
calendar-gaps-ramadan = • jam kerja Ramadan belum diatur (menurut kalender { $first } s.d. { $last })
calendar-gaps-do = Mohon admin mengisinya lewat */pengaturan* di sini atau di office.toml (*python -m bot check* menyebut barisnya). Pemberitahuan ini hanya sekali.

checkpoint-kept = *Titik periksa riwayat ke-{ $number }* ({ $at }, { $entries } catatan)

    `{ $checkpoint }`

    Biarkan pesan ini di sini, tidak perlu dijawab. Jika kelak ada yang meragukan riwayat, tempel baris di atas: python -m bot verify --checkpoint "…"
checkpoint-key = *Kunci titik periksa yang lama tidak ada lagi*, maka dibuat kunci baru (checkpoint.key). Ini wajar setelah pemulihan tanpa berkas kunci, dan sudah dicatat di riwayat. Jika tidak ada pemulihan, mohon periksa siapa yang membuka server, lalu jalankan python -m bot verify --checkpoint dengan titik periksa lama dari obrolan ini.
restored-for-admin = *Data dipulihkan { $begun } dari cadangan { $copied }.* Yang dikerjakan di antaranya hilang. Tombol lama pada berkas yang ikut dipulihkan tetap berlaku; tombol dari hari-hari yang hilang ditolak dengan penjelasan.
restored-lost = { $count } berkas tidak ikut dipulihkan: { $numbers }.
restored-skipped = Nomor yang tidak dipakai lagi: { $ranges }.
restored-told = { $count ->
        [0] Para pejabat kami beri tahu. Pelapor yang menyebut nomor yang hilang mendapat penjelasan.
       *[other] Para pejabat dan { $count } orang yang memakai layanan ini pada hari-hari itu kami beri tahu.
    }
restored = *Data layanan ini dipulihkan dari cadangan { $copied }.* Yang dikerjakan sesudah itu tidak tercatat lagi, dan tombol pada pesan sesudah itu tidak berlaku.
restored-own = Tidak ikut dipulihkan: { $numbers }. Bila masih diperlukan, mohon { $you } mengirimnya kembali; kami mohon maaf.
restored-do = Ketik *tugas* untuk melihat yang menunggu, *status* untuk laporan sendiri.
case-lost = { $number } tidak ada lagi: data kami dipulihkan { $begun } dari cadangan yang dibuat sebelum berkas itu. Bila masih diperlukan, mohon { $you } mengirimnya kembali; kami mohon maaf.
quote-lost = Pesan yang { $you } kutip dari hari-hari yang tidak ikut dipulihkan ({ $begun }), jadi tidak ada yang berubah. Ketik *tugas* untuk melihat yang menunggu.
