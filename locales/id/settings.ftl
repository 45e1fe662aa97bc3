# Pengaturan kantor dalam percakapan, untuk admin.

office-settings = *Pengaturan kantor*
    Dasarnya office.toml. Yang diubah di sini menimpanya, berlaku saat itu juga tanpa menjalankan ulang, dan tercatat dalam riwayat kantor.
office-settings-days = *Hari yang diatur di sini*
office-settings-ramadan = *Ramadan*
office-settings-missing = *Belum pasti untuk { $year }*
office-settings-no-shared = belum ada cuti bersama
office-settings-watched = *Yang dipantau*: { $count } situs dan sistem
office-settings-phone = *Telepon piket*: { $phone }{ $source ->
        [chat] {" "}(diatur di sini)
        [file] {" "}(office.toml)
       *[none] {""}
    }

setting-range = { $several ->
        [yes] { $first } s.d. { $last }
       *[no] { $first }
    }
setting-days = { $range }: { $kind ->
        [off] libur
       *[worked] tetap masuk
    } ({ $name })
setting-ramadan = { $range }{ $source ->
        [chat] {" "}(diatur di sini)
        [file] {" "}(office.toml)
        [none] : menurut perhitungan, belum dikonfirmasi; tanpa itu berlaku jam biasa
       *[plain] {""}
    }
setting-hours = { $several ->
        [yes] { $first }–{ $last }
       *[no] { $first }
    } { $hours }
setting-target = { $name }, { $address }{ $gone ->
        [yes] {" "}(tidak dipantau lagi)
       *[no] {""}
    }
setting-phone = Telepon piket: { $phone }
setting-row = • { $row }
setting-more = … dan { $count } lagi

ask-setting = { $what ->
        [off] Tulis tanggal dan nama liburnya, satu baris untuk tiap libur:
        [worked] Tulis hari yang tetap masuk kerja beserta alasannya, satu baris untuk tiap hari:
        [ramadan] Tulis hari pertama dan hari terakhir Ramadan. Jam kerjanya boleh ditambahkan; jika tidak, berlaku yang tertulis di office.toml:
        [target] Tulis nama dan alamat yang hendak dipantau:
        [phone] Tulis nomor telepon piket, atau *hapus*:
       *[list] Tulis nomor pada daftar, atau namanya.
    } { $what ->
        [off] _31 Desember 2026 Cuti bersama Natal_ atau _2–4 Januari 2027 Hari Nen Dit Sakmas_.
        [worked] _24 Desember 2026 Piket bersama_.
        [ramadan] _8 Februari–9 Maret 2027; Senin–Kamis 08.00–12.00, 12.30–15.00; Jumat 08.00–11.30_.
        [target] _Portal kabupaten, https://situs.example_ atau _Server absensi, server.example:443_.
        [phone] _0812-3456-7890_.
       *[list] {""}
    }
ask-setting-calculated = Menurut perhitungan: { $first } s.d. { $last }. Bila sesuai penetapan, satu ketukan cukup.

setting-unclear = *Belum dapat kami simpan:* { $typed }
    { $reason ->
        [date] Tanggalnya tidak kami kenali.
        [name] Namanya belum ada.
        [past] Hari itu sudah lewat; tenggat yang lalu tidak diubah.
        [order] Hari terakhir mendahului hari pertama.
        [long] Rentangnya lebih dari 60 hari.
        [many] Lebih dari 20 baris sekaligus.
        [range] Hari pertama dan hari terakhirnya perlu disebut keduanya.
        [hours] Jamnya tidak berurutan, atau bukan seperti 08.00–12.00.
        [no-hours] Jam Ramadan belum ada, juga di office.toml. Mohon tuliskan jamnya.
        [address] Alamatnya tidak kami kenali.
        [internal] Alamat dalam jaringan kantor hanya dapat didaftarkan di office.toml (internal = true).
        [closed] Dengan itu kantor tidak buka lagi selama lebih dari setahun.
        [phone] Itu bukan nomor telepon.
       *[which] Tidak tepat satu yang cocok.
    } Tidak ada yang berubah; yang sudah diatur tetap berlaku.

setting-summary = { $state ->
        [sent] *Tersimpan dan berlaku sekarang*
        [back] *Cabut pengaturan ini?*
       *[new] *Mohon diperiksa*
    }
setting-effect = { $back ->
        [yes] { $what ->
            [off] Hari itu kembali menurut office.toml dan kalender nasional.
            [ramadan] Jam kembali menurut office.toml.
            [target] Tidak dipantau lagi; catatan yang ada tetap tersimpan.
            [watched] Kembali dipantau seperti tertulis di office.toml.
           *[phone] Kembali menurut office.toml.
        }
       *[no] { $what ->
            [off] Hari libur tidak dihitung sebagai waktu kerja.
            [worked] Hari itu dihitung sebagai waktu kerja.
            [ramadan] Pada hari-hari itu berlaku jam Ramadan.
            [target] Dipantau mulai putaran berikutnya; Tim TI diberi tahu bila terganggu.
           *[phone] Dicetak pada poster (python -m bot poster).
        }
    }
setting-moved = { $sent ->
        [yes] { $count ->
            [0] Tidak ada tenggat berjalan yang bergeser.
           *[other] Tenggat { $count } langkah yang sedang berjalan sudah bergeser; kartu dan pengingatnya mengikuti. Pelapor yang sudah dijanjikan hari penutupan tidak terpengaruh.
        }
       *[no] { $count ->
            [0] Tidak ada tenggat berjalan yang bergeser.
           *[other] Tenggat { $count } langkah yang sedang berjalan ikut bergeser. Langkah yang sudah selesai tidak berubah.
        }
    }

settings-to-take-back = *Yang dapat dicabut*
setting-numbered = { $number }. { $row }
settings-to-take-back-how = Ketuk tombolnya, atau tulis nomor atau namanya.
settings-nothing-to-take-back = Belum ada pengaturan yang dapat dicabut.

choice-setting-off = Tambah libur
choice-setting-worked = Hari tetap masuk
choice-setting-ramadan = Jam Ramadan
choice-setting-target = Pantau situs
choice-setting-phone = Telepon piket
choice-setting-estimated = Sesuai SKB
choice-setting-list = Cabut pengaturan
choice-setting-calc = Sesuai perhitungan
choice-setting-save = Simpan
choice-setting-back = Cabut
choice-setting-number = Cabut nomor { $number }
choice-setting-show = Pengaturan
command-pengaturan = Libur, Ramadan, pantauan
