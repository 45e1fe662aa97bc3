# Gangguan massal dan layanan yang sempat terputus.

outage-ask = Apa yang terjadi? Mohon tuliskan singkat, misalnya *kabel laut putus, internet seluruh kabupaten mati*.
outage-confirm = *Yang akan diumumkan: gangguan massal*
    { $reason }
    Layanan: { $service }
    Sejak: { $since }
    Diperkirakan sampai: { $until ->
        [none] belum disebutkan
       *[other] { $until }
    }
outage-confirm-ask = Sudah benar, { $you }? Sesudah diumumkan, kami memberi tahu { $reporters ->
        [0] Tim TI dan Kadis
       *[other] { $reporters } pelapor, Tim TI, dan Kadis
    }. Belum ada yang kami sampaikan; tulis kembali bila ada yang perlu diubah, misalnya *... sampai jam 14.00*.
outage-everything = semua layanan
outage-dropped = Baik, { $you }. Gangguan massal tidak diumumkan, dan tidak ada yang kami beri tahu.
outage-told = Sudah kami beri tahu: { $reporters ->
        [0] { $office } orang dari Tim TI dan pimpinan
       *[other] { $reporters } pelapor dan { $office } orang dari Tim TI dan pimpinan
    }. Kami kabari mereka juga begitu gangguan diakhiri.
outage-begun = *Gangguan massal* sejak { $since }: { $reason }
    Layanan: { $service }. { $until ->
        [none] Perkiraan selesainya belum ada.
       *[other] Diperkirakan sampai { $until }.
    }
outage-begun-own = Ini berkaitan dengan laporan { $you } ({ $numbers }). Laporan tetap berjalan; kami kabari begitu gangguan massalnya selesai.
outage-known = *Gangguan ini sudah diketahui*, { $you }: { $reason }
    Layanan: { $service }, sejak { $since }. { $until ->
        [none] Perkiraan selesainya belum ada.
       *[other] Diperkirakan sampai { $until }.
    }
outage-known-ask = { $you } tidak perlu melapor lagi; kami kabari begitu selesai. Bila yang terganggu hal lain, pilih *Laporkan yang lain*.
outage-over = *Gangguan massal selesai*: { $reason }
    Berlangsung { $since } sampai { $until }.
outage-over-own = Mohon { $you } memeriksa. Bila masih terganggu, silakan tulis di sini; laporan { $numbers } tetap kami tangani.
choice-outage-declare = Umumkan
choice-outage-drop = Jangan umumkan
choice-outage-other = Laporkan yang lain
outage-lasts = *Gangguan massal* berlaku sejak { $since }: { $reason }
    Waktu selama gangguan ini tidak dihitung sebagai keterlambatan petugas.
outage-ended = Gangguan massal selesai: { $since } sampai { $until } ({ $length }). Alasan: { $reason }
outage-noticed = Layanan ini sempat tidak terhubung, { $since } sampai { $until }. Pesan yang masuk sesudahnya dijawab menurut urutannya, dan waktu itu tidak dihitung sebagai keterlambatan.
backlog = Layanan sempat terputus. { $count } pesan { $you } ({ $first } sampai { $last }) sudah kami terima menurut urutannya, dan tidak ada yang hilang.
choice-outage-end = Akhiri gangguan
refused-outage-officials = Gangguan massal ditetapkan oleh Ka. Divisi, Kepala UPT, atau admin. Belum ada yang berubah.

ledger-credit = Tidak dihitung karena layanan terganggu: { $credit }
why-credit = Tidak dihitung karena layanan terganggu: { $credit }. Tenggat tetap, tetapi keterlambatan selama itu tidak dihitung.
weekly-credited = Termasuk { $count } langkah yang terlambat hanya karena gangguan massal atau sambungan.
