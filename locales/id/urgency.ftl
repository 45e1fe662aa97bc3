# Prioritas, mendesak, lisan dahulu, piket.

choice-priority = Ubah prioritas
choice-urgent = Mendesak
choice-not-urgent = Tidak mendesak
choice-urgent-real = Mendesak benar
choice-urgent-not = Bukan mendesak
choice-verbal = Lisan dulu
choice-issue = Terbitkan surat
choice-duty-new = Piket baru
choice-duty-off = Hapus { $place }
choice-duty-now = Mulai sekarang

step-gangguan-letter = Surat tugas menyusul
outcome-verbal = Disetujui lisan, surat menyusul
outcome-issue = Surat tugas diterbitkan

summary-urgent = *Ditandai mendesak.* Petugas piket atau Kepala Divisi memastikannya dahulu.
report-urgent-offer = Bila tidak dapat menunggu, misalnya situs menampilkan konten berbahaya, pilih *Mendesak*.
urgency-requested = Tanda mendesak untuk { $number } sudah diteruskan kepada { $told }{ $technicians ->
        [0] { "" }
       *[other] {" "}dan { $technicians } petugas Tim TI
    }.{ $duty ->
        [none] {" "}Petugas piket belum tercatat untuk saat ini.
       *[other] { "" }
    } Hasilnya kami kabari di sini. Terima kasih, { $you }.
urgency-requested-nobody = Tanda mendesak untuk { $number } sudah dicatat, tetapi belum ada pejabat atau petugas yang dapat kami hubungi di sini. Mohon { $you } menghubungi kantor secara langsung.
urgency-told = Sekarang juga kami beri tahu *{ $told }*{ $technicians ->
        [0] { "" }
       *[other] {" "}dan { $technicians } petugas Tim TI
    }. Kapan penanganannya mulai belum dapat kami pastikan; jawaban mereka kami kabari di sini.{ $duty ->
        [none] {" "}Bila berbahaya, mohon juga menghubungi mereka secara langsung.
       *[other] { "" }
    }
urgency-told-nobody = Belum ada pejabat atau petugas yang dapat kami hubungi di sini. Mohon { $you } menghubungi kantor atau pejabatnya secara langsung.
urgency-alert = *Dilaporkan mendesak, belum ada petugas piket* — { $number }
    { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    }
    Pelapor: { $reporter }
    Uraian: { $description }
    { $officials ->
        [none] Kepala Divisi belum dapat kami hubungi. Mohon { $you } mengabari pimpinan secara langsung.
       *[other] { $officials } sudah diberi tahu dan memastikannya. Mohon { $you } bersiap; surat tugas tetap menunggu persetujuan.
    }
card-urgent-asked = *Dilaporkan mendesak.* { $source ->
        [reporter] Ditandai pelapor: benarkah?
       *[other] Uraiannya kritis: benarkah?
    }
card-urgent-effect = Bila *mendesak benar*, Kadis segera diberi tahu dan tenggat berjalan siang dan malam.
urgency-asked-before = Laporan ini sudah ditandai mendesak.
urgency-asked = *Dilaporkan mendesak* — { $number }
    { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    }
    Pelapor: { $reporter }
    Uraian: { $description }
    { $source ->
        [reporter] Pelapor menandainya mendesak.
       *[other] Uraiannya menunjukkan keadaan kritis.
    }
urgency-ask = Mohon { $you } memastikan. Bila benar mendesak, Kadis segera diberi tahu dan prioritas menjadi kritis.
urgency-was-confirmed = ✓ *Mendesak*, dipastikan oleh { $by } pada { $at }. Kadis sudah diberi tahu.
urgency-was-refused = • *Bukan mendesak*, menurut { $by } pada { $at }. Penanganan berjalan sesuai urutan biasa.
urgency-nod-confirmed = Dicatat mendesak. Kadis diberi tahu.
urgency-nod-refused = Dicatat bukan mendesak.
urgency-confirmed = { $number } dipastikan mendesak dan ditangani sebagai prioritas kritis.
urgency-refused = { $number } sudah diperiksa dan belum digolongkan mendesak. Laporan tetap ditangani sesuai urutan; bila keadaannya memburuk, mohon { $you } mengabari di sini.
urgency-woken = *Mendesak* — { $number }
    Mohon perhatian { $you }: { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    } di { $unit }, { $at }.
    Uraian: { $description }
    { $source ->
        [monitor] Dipastikan oleh pemantauan otomatis.
        [duty] Dipastikan oleh petugas piket, { $by }.
       *[other] Dipastikan oleh Kepala Divisi, { $by }.
    }

card-hacked-brief = *Dugaan peretasan: amankan bukti dahulu.*
card-hacked = *Dugaan peretasan: amankan bukti dahulu*
    1. Simpan tangkapan layar, alamat halaman, waktu, dan log server.
    2. Isolasi: jadikan situs luring atau alihkan ke halaman pemeliharaan.
    3. Jangan menghapus berkas apa pun sebelum buktinya aman.
    4. Laporkan ke CSIRT daerah atau BSSN.
card-willing = Bersedia: { $names }
card-letter-ask = Petugas sudah dikirim atas perintah lisan. Mohon { $you } menerbitkan surat tugasnya sebelum *{ $due }*; tanpa surat laporan tidak dapat ditutup.
card-repair-verbal = Perintah lisan dari { $approver }; surat tugas menyusul.

priority-which = Prioritas { $number } sekarang *{ $priority }*. Pilih penggantinya. Prioritas mengubah urutan dan pemberitahuan, tidak mengubah waktu baku. *Kritis* berarti mendesak: Kadis segera diberi tahu.
priority-changed = Prioritas { $number } sekarang *{ $priority }*.

duties-head = *Piket Tim TI*
duties-none = Belum ada piket yang tercatat.
duty-line = { $place }. *{ $officer }*{ $running ->
        [yes] {" "}(bertugas sekarang)
       *[no] { "" }
    }
    { $from } sampai { $until }
duty-not-yours = Daftar piket hanya untuk Tim TI dan pimpinan. Untuk gangguan, { $you } dapat langsung menuliskannya di sini.
duty-not-keeper = Piket diatur oleh Kepala Divisi atau admin.
ask-duty-who = Siapa yang piket? Pilih, atau ketik sebagian namanya.
ask-duty-from = Mulai kapan? Misalnya *hari ini 16.00* atau *Sabtu 07.30*.
ask-duty-until = Sampai kapan? Misalnya *besok 07.30* atau *Senin 07.30*.
duty-none = *{ $typed }* tidak ditemukan di antara petugas Tim TI. Mohon ketik dengan kata lain.
duty-time-unclear = Waktu itu belum kami pahami. Mohon tulis seperti *besok 16.00* atau *25 November 07.30*.
duty-kept = Piket tercatat: *{ $officer }*, { $from } sampai { $until }. Terima kasih, { $you }.
duty-yours = { $you } bertugas piket sebagai { $officer }, { $from } sampai { $until }. Laporan mendesak kami sampaikan ke sini, juga di luar jam kerja.
duty-off = Piket { $officer }, { $from } sampai { $until }, sudah dihapus dari daftar. Terima kasih, { $you }.
duty-over = Piket itu sudah berakhir. Tidak ada yang berubah.

refused-duty-past = Waktu itu sudah lewat. Piket tidak dicatat; mohon tulis waktu yang akan datang.
refused-duty-empty = Akhir piket harus sesudah mulainya. Piket tidak dicatat; mohon tulis waktunya kembali.
refused-duty-overlap = { $name } sudah bertugas pada sebagian waktu itu. Piket tidak dicatat; pilih waktu lain, atau hapus dahulu piket yang ada.
refused-duty-long = Piket paling lama { $days } hari. Piket tidak dicatat; mohon periksa tanggalnya.
refused-duty-nobody = { $name } belum dapat dihubungi di sini atau bukan petugas Tim TI. Piket tidak dicatat; mohon pilih petugas lain.
refused-urgency-decided = Ini sudah diputuskan. Tidak ada yang berubah.
refused-urgency-not-yours = Hanya petugas piket atau Kepala Divisi yang memastikan, dan bukan pelapornya sendiri. Tidak ada yang berubah.

weekly-urgent = Dipastikan mendesak: { $urgent } · lisan, surat menyusul: { $verbal }

sop-way-verbal = Lisan dahulu (bila diizinkan)
sop-gangguan-letter = Menerbitkan surat tugas yang menyusul
