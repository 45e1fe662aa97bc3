# Pemeriksaan (SOP A langkah 1): pemantau otomatis dan /periksa.

health-up = normal
health-slow = lambat
health-down = tidak dapat diakses
health-suspicious = mencurigakan

cause-none = tidak ada kendala
cause-slow = jawaban baru lengkap setelah { $seconds } detik
cause-name = nama situs tidak dikenali DNS
cause-inner = alamatnya mengarah ke jaringan dalam ({ $place })
cause-closed = sambungan ditolak
cause-silent = tidak ada jawaban sampai batas waktu
cause-broken = sambungan terputus di tengah jalan
cause-expired = sertifikat keamanan (SSL) sudah kedaluwarsa
cause-certificate = sertifikat keamanan (SSL) tidak sah
cause-status = situs menjawab dengan galat { $status }
cause-redirect = dialihkan ke tempat yang tidak semestinya ({ $place })
cause-missing = isi yang seharusnya ada tidak ditemukan
cause-forbidden = ada kata-kata yang tidak semestinya: { $words }
cause-unreadable = halamannya tidak dapat dibaca pemantau, sehingga isinya perlu dilihat langsung

watch-described = { $name } ({ $address }): { $cause }. Ditemukan pemantau { $at }.
watch-evidence = Hasil pemantau: { $name } ({ $address })
watch-evidence-at = Waktu: { $at }
watch-evidence-found = Keadaan: { $health }; { $cause }
watch-evidence-numbers = Lama jawaban: { $milliseconds } ms; kode HTTP: { $status }; sisa masa sertifikat (hari): { $days }

target-changed = { $mark } *{ $name }* sekarang *{ $health }*, sejak { $since }; sebelumnya { $was }.
    { $address }
target-cause = Temuan: { $cause }.
target-hacked = *Jangan menghapus apa pun dahulu.* Mohon { $you } menyimpan bukti (tangkapan layar, log), lalu mengisolasi situs, misalnya dengan halaman pemeliharaan. Setelah itu laporkan.
target-reported = Sudah dilaporkan: { $number }.
target-certificate = Sertifikat *{ $name }* berakhir { $days ->
        [0] hari ini
       *[other] { $days } hari lagi
    }. Mohon diperpanjang sebelum peramban menolak situs ini.
    { $address }
watch-reported = { $name } sudah dilaporkan dan sedang ditangani: { $number }.
link-lost = Semua situs di luar tidak terjangkau sekaligus. Kemungkinan sambungan internet layanan ini sendiri yang putus, sehingga keadaan situs belum dapat dinilai.
link-back = Sambungan internet layanan ini pulih. Pemantauan dilanjutkan.

choice-watch-report = Laporkan
choice-watch-report-of = Laporkan { $name }

inspect-ask = *Pemeriksaan { $place } dari { $count }*: { $name }
    { $address }
inspect-seen = Pemantau { $at }: { $health }{ $plain ->
        [yes] .
       *[no] , { $cause }.
    }
inspect-unseen = Pemantau belum mempunyai hasil yang baru.
inspect-note = Catatan: { $note }
inspect-how = Bagaimana keadaannya menurut { $you }? Tulisan menjadi catatan.
inspect-done = *Pemeriksaan selesai* dalam { $took }{ $late ->
        [yes] , melewati waktu baku 5 menit.
       *[no] , dalam waktu baku 5 menit.
    }
inspect-line = • { $name }: { $judged }{ $note ->
        [none] { "" }
       *[other] {" "}({ $note })
    }
inspect-done-page = Laporan Keadaan Website segera menyusul.
inspect-team-only = Pemeriksaan dilakukan oleh Tim TI. Bila ada gangguan, silakan langsung kirim foto atau tuliskan di sini.
inspect-nothing = Belum ada situs atau jaringan yang terdaftar untuk diperiksa. Mohon admin mengisinya di office.toml, bagian [[target]].
inspection-report = Laporan Keadaan Website, { $at }: { $bad ->
        [0] semua { $count } sasaran normal atau belum dapat dinilai.
       *[other] { $bad } dari { $count } sasaran terganggu atau lambat.
    }

choice-judged-normal = Normal
choice-judged-slow = Lambat
choice-judged-broken = Terganggu
choice-judged-unknown = Belum bisa diperiksa
judged-normal = normal
judged-slow = lambat
judged-broken = terganggu
judged-unknown = belum bisa diperiksa

condition-title = Laporan Kondisi Web
condition-inspected = waktu pemeriksaan
condition-by = pemeriksa
condition-target = sasaran
condition-address = alamat
condition-judged = keadaan
condition-finding = hasil pemantau
condition-milliseconds = lama jawaban (ms)
condition-days = sisa sertifikat (hari)
condition-note = catatan
condition-monitor = pemantau otomatis
