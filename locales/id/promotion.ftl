# Promosi dan sosialisasi (SOP B): putaran, jadwal, daftar tamu, evaluasi.

command-promosi = Putaran promosi
choice-files = Kirim media
choice-minutes = Notulen rapat
choice-card = Kartu nama
choice-profile = Profil
choice-web = Materi website
choice-content = Buka konten
choice-add = Tambah jadwal
choice-guests = Catat tamu
choice-introduce = Catat perkenalan
choice-unfinish = Batal akhiri tahap
choice-finish = Akhiri tahap
choice-see-guests = Daftar tamu
choice-see-schedule = Lihat jadwal
choice-guests-pdf = Cetak PDF
choice-drop-at = Hapus no. { $place }
choice-new-round = Putaran baru
choice-reason-schedule = Menurut jadwal
choice-reason-finish = Akhiri tahap
choice-reason-receiving = Menerima tamu
choice-reason-going = Berkunjung
choice-reason-card = Kartu nama
choice-reason-profile = Profil
choice-reason-proposal = Proposal
choice-reason-interested = Berminat
choice-reason-considering = Masih menimbang
choice-reason-declined = Belum berminat

outcome-files = Media dicatat
outcome-minutes = Notulen dicatat
outcome-card = Kartu nama dicatat
outcome-profile = Profil dicatat
outcome-web = Materi website dicatat
outcome-content = Konten dibuka
outcome-cancel = Dibatalkan
outcome-add = Jadwal ditambahkan
outcome-guests = Tamu dicatat
outcome-introduce = Perkenalan dicatat
outcome-unfinish = Tahap dibuka kembali
outcome-finish = Tahap diakhiri

field-media = media promosi
field-ahead = jadwal yang tersisa
field-minutes = notulen rapat
field-card = kartu nama
field-profile = profil
field-web = materi website
field-wish = konten
field-at = waktu
field-place = tempat
field-direction = jenis kunjungan
field-guests = tamu
field-channel = kanal
field-offered = yang diserahkan
field-reaction = tanggapan
field-remark = keterangan
field-achieved = ketercapaian
field-obstacles = kendala
field-advice = rekomendasi

step-promosi-media = Penyiapan media promosi
step-promosi-schedule = Jadwal promosi
step-promosi-visit = Kunjungan dan daftar tamu
step-promosi-online = Promosi daring
step-promosi-introduce = Perkenalan unit dan program
step-promosi-evaluate = Evaluasi promosi
step-promosi-outlook = Rekomendasi promosi

promotion-phase = { $phase } · langkah { $printed }
promotion-media-got = Media { $number }: { $files ->
    [1] satu berkas
   *[other] { $files } berkas
  } kami terima.
promotion-media-whole = Semua media sudah ada. Pilih *Selesai* untuk melanjutkan.
promotion-media-missing = Belum ada: { $missing }. Silakan kirim lagi dengan nama berkas atau keterangannya.
promotion-media-which = Atau salah satu berkas tanpa nama itu termasuk? Pilih yang mana.
gather-media-got = { $files ->
    [0] Kami catat.
    [1] Satu berkas kami terima.
   *[other] { $files } berkas kami terima.
  }
gather-media-album = Pilih *Selesai* bila semua sudah terkirim.
gather-media-whole = Media sudah lengkap. Pilih *Selesai*.
gather-media-missing = Belum ada: { $missing }. Kirim lanjutannya, atau pilih *Selesai*.
promotion-media = Media: notulen rapat { $minutes }, kartu nama { $card }, profil { $profile }, materi website { $web }
promotion-there = ✓
promotion-missing = (belum)
promotion-line = { $place }. { $at } – { $where } ({ $audience })
promotion-line-dropped = { $place }. { $at } – { $where } ({ $audience }), dibatalkan
promotion-more = dan { $count } jadwal lagi
promotion-count = { $what } { $count }
promotion-ahead = Masih ada jadwal:
promotion-visits = Kunjungan: { $visits } (berkunjung { $going }, menerima { $receiving }), { $people } orang dari { $institutions } instansi
promotion-links = Tautan: { $links }{ $channels ->
        [none] { "" }
       *[other] {" "}({ $channels })
    }, tangkapan layar { $shots }{ $shown ->
        [none] { "" }
       *[other] {" "}({ $shown })
    }
promotion-introductions = Perkenalan: { $count }
promotion-reactions = Perkenalan: { $count } ({ $reactions })
promotion-content-line = Konten terkait: { $number } ({ $state })
promotion-advice = Rekomendasi putaran sebelumnya ({ $number }): { $text }
content-follows-promotion = Bagian dari promosi { $number }

promotion-ask-media = Mohon { $you } mengunggah notulen rapat, kartu nama, profil, dan materi website, lalu pilih *Selesai*.
promotion-ask-schedule = Mohon { $you } mengisi waktu, tempat, dan sasaran kegiatan lewat *Tambah jadwal*, lalu pilih *Selesai*.
promotion-ask-visit = Catat kunjungan lewat *Catat tamu*, atau ketik *tamu: nama, instansi, keperluan, 3 orang*. Bila sudah semua, *Akhiri tahap*.
promotion-ask-online = Mohon kirim tautan dan tangkapan layar setiap kanal. Bila sudah semua, pilih *Akhiri tahap*.
promotion-ask-introduce = Catat kepada siapa unit diperkenalkan lewat *Catat perkenalan*. Bila sudah semua, pilih *Akhiri tahap*.
promotion-ask-evaluate = Angka putaran ini sudah terisi. Mohon { $you } melengkapi ketercapaian, kendala, dan notulen lewat *Selesai*.
promotion-ask-outlook = Mohon { $you } menuliskan rekomendasi untuk putaran berikutnya lewat *Selesai*.

ask-appointment-at = Kapan kegiatannya? Contoh: *Selasa depan jam 9* atau *12 Des 2026 pukul 10.00*.
ask-appointment-place = Di mana tempatnya?
ask-appointment-audience = Siapa sasarannya?
ask-finish-ahead = Tetap akhiri tahap kunjungan? Bila belum, pilih *Batal*; jadwalnya tetap berlaku.
ask-direction = Menerima tamu atau berkunjung?
ask-channel = Tangkapan layar dari kanal mana?
ask-offered = Apa yang diserahkan? Pilih satu atau lebih, lalu *Cukup*.
ask-reaction = Bagaimana tanggapannya?
ask-remark = Ada keterangan lain? Bila tidak, pilih *Lewati*.
ask-introduced = Kepada siapa unit diperkenalkan?
ask-wish = Konten apa yang perlu dibuat? Media yang sudah diunggah ikut dilampirkan.
ask-achieved = Bagaimana ketercapaiannya? Bila cukup dengan angka di atas, pilih *Lewati*.
ask-obstacles = Apa kendala yang terjadi? Bila tidak ada, tulis *tidak ada*.
ask-advice = Apa proyeksi dan rekomendasi untuk promosi selanjutnya?
ask-round-cancel = Mengapa putaran ini dibatalkan?

answer-needs-moment = Waktunya belum terbaca. Contoh: *Selasa depan jam 9* atau *12 Des 2026 pukul 10.00*.
answer-moment-past = Waktu tersebut sudah lewat. Yang sudah diisi tetap tersimpan; mohon tulis waktu yang akan datang, misalnya *Selasa depan jam 9*.

gather-ask-all-media = Silakan kirim semua media sekaligus atau satu per satu: notulen rapat, kartu nama, profil, dan materi website. Namai berkas atau keterangannya, misalnya *kartu nama.pdf*. Pilih *Selesai* bila sudah.
gather-ask-media = Silakan kirim { $what }: foto, berkas, atau tulisan. Pilih *Cukup* bila sudah.
gather-ask-guests = Satu baris untuk satu tamu: *nama, instansi, keperluan, jumlah orang*. Contoh: *Contoh, Dinas Sosial, konsultasi, 3 orang*. Daftar boleh ditempel sekaligus, foto boleh ikut dikirim.
guest-line = ✓ { $line }
guest-more = dan { $count } lagi
guest-unread-few = ✗ { $line }: belum lengkap, perlu nama, instansi, dan keperluan
guest-unread-name = ✗ { $line }: namanya tidak terbaca
guest-unread-count = ✗ { $line }: jumlah orang harus 1 sampai 1.000
guest-unread-long = ✗ { $line }: terlalu panjang
guest-unread-many = ✗ { $line }: daftar sudah penuh; catat dahulu, lalu kirim sisanya
guest-unread-more = dan { $count } baris lagi yang belum terbaca
guests-so-far = { $count } kunjungan siap dicatat{ $files ->
        [0] { "" }
       *[other] , { $files } foto
    }.
guests-ask = Kirim lanjutannya, atau pilih *Cukup* untuk mencatat.
guests-mend = Mohon kirim ulang hanya baris yang bertanda ✗.
choice-guest-yes = Ya, catat tamu
choice-guest-no = Bukan
guest-ask = Apakah ini tamu untuk { $number }? { $guest }.
guest-taken = { $taken ->
    [yes] Tamu dicatat pada { $number }: { $guest }.
   *[no] Baik, tidak dicatat sebagai tamu: { $guest }. Bila dimaksudkan sebagai laporan, mohon tuliskan sekali lagi tanpa kata *tamu* di depan.
  }
guests-nobody = Belum ada tahap kunjungan yang berjalan untuk Bapak/Ibu. Tulisan tersebut tidak dicatat; ketik */promosi* untuk melihat putaran.

promotion-appointment = Jadwal { $number } dicatat: { $at }, { $where } ({ $audience }).
promotion-reminded = Pengingat dikirim { $at }.
promotion-guests = Daftar tamu { $number }: { $count } kunjungan dicatat, { $people } orang.
promotion-guests-late = Tahap kunjungan sudah diakhiri; catatan ini tetap masuk daftar tamu putaran tersebut.
promotion-guest = { $place }. { $name }, { $institution }
promotion-reminder = *Pengingat { $number }*: { $at }, { $where } ({ $audience }).
promotion-content = Konten { $content } dibuka dari { $number } dan diteruskan kepada Tim TI.
promotion-link-dead = Tautan { $url } pada { $number } tidak aktif ({ $cause }). Tautannya tetap tercatat; mohon periksa, lalu kirim tautan yang benar.
promotion-closed = Putaran promosi { $number } selesai. Rekomendasinya ditampilkan saat putaran berikutnya dibuka.
promotion-rounds = Putaran promosi yang berjalan ada di atas ({ $count }).
guest-book-head = *Daftar tamu { $number }*: { $count } kunjungan, { $people } orang
guest-book-none = Daftar tamu { $number } masih kosong.
guest-book-line = { $place }. { $name }, { $institution }: { $purpose } ({ $people } orang, { $direction }, { $at })
guest-book-more = dan { $count } kunjungan sebelumnya, semuanya ada pada PDF
guest-book-closed = Baris tersebut sudah dihapus, atau daftar tamunya sudah ditutup.
schedule-head = *Jadwal promosi { $number }*
schedule-none = Jadwal promosi { $number } masih kosong.

document-schedule = Daftar Jadwal Promosi { $number }, versi { $version }.
document-calendar = Jadwal { $number } untuk kalender ponsel, versi { $version }. Buka berkasnya untuk menambahkannya.
document-guests = Daftar Tamu { $number }, versi { $version }.
document-promotion = Laporan Hasil Promosi { $number }, versi { $version }.

refused-media-missing = Belum ada { $field }. Yang sudah diunggah tetap tersimpan; mohon lengkapi dahulu.
refused-ended-by-others = Tahap ini hanya dapat dibuka kembali pada hari yang sama oleh yang mengakhirinya. Tidak ada yang berubah.
refused-moved-on = Langkah berikutnya sudah selesai, sehingga tahap ini tidak dapat dibuka kembali. Tidak ada yang berubah.
refused-no-appointment = Jadwal masih kosong. Pilih *Tambah jadwal* dahulu.
