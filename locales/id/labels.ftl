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
