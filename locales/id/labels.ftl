# Yang terbaca pada foto petugas (SOP A langkah 4): diusulkan menjadi catatan, dipastikan satu ketukan.

labels-told = Terbaca dari foto: { $found }
label-serial = S/N { $value }
label-mac = MAC { $value }
label-code = kode { $value }
label-meter = { $value }
label-screen = “{ $value }”

choice-note-take = Masukkan catatan
choice-note-leave = Abaikan
note-proposed = *{ $number }*
    { $text }
    Apakah ini dimasukkan ke catatan? Jika ada yang keliru, abaikan lalu tulis catatan yang benar.
note-settled = *{ $number }*
    { $text }
    { $taken ->
        [yes] Sudah masuk ke catatan.
       *[no] Tidak dimasukkan ke catatan.
    }

# Halaman buku tamu kertas (SOP B langkah 4): tiap baris dipastikan satu ketukan.

guest-page = *{ $number }*: { $count } baris terbaca dari foto halaman buku tamu.
guest-page-row = { $place }. { $guest }{ $taken ->
        [yes] {" "}✓
       *[no] { "" }
    }
guest-page-unread = { $count } baris tidak terbaca; mohon ditulis sendiri.
guest-page-ask = Ketuk nomor baris yang benar. Baris yang keliru tulis sendiri, misalnya _tamu: nama, instansi, keperluan, 2 orang_. Nomor telepon tidak dicatat.
guest-page-known = Baris ini sudah tercatat.
guest-page-added = Baris { $place } masuk daftar. Tekan Cukup bila sudah selesai.
choice-page-row = Baris { $place }
