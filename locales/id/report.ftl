# Laporan gangguan (SOP A langkah 2): dari sentuhan pertama sampai Kirim.

ask-name = { $evidence ->
    [0] Baik, { $you }.
   *[other] Bukti sudah kami terima.
  } Mohon tuliskan nama lengkap { $you }.
ask-name-again = Mohon tuliskan nama lengkap, misalnya *Contoh Pelapor*.
ask-unit = Terima kasih, { $you }. Bertugas di mana? Ketik sebagian nama kantor, sekolah, puskesmas, atau ohoi, misalnya *dukcapil* atau *sd elat*.
ask-unit-which = Apakah salah satu dari ini?
ask-unit-none = Nama itu belum ada dalam daftar kami. Ketik lagi dengan kata lain, atau pakai seperti yang tertulis: *{ $typed }*.
registered = Tercatat: { $name }, { $unit }. Bila keliru, ketik *ubah data*.

ask-category = { $evidence ->
    [0] { "" }
   *[other] Bukti diterima ({ $evidence } berkas).{" "}
  }Gangguannya pada bagian mana?
ask-what = { $evidence ->
    [0] { "" }
   *[other] Bukti diterima ({ $evidence } berkas).{" "}
  }Mohon dijelaskan singkat: apa yang terjadi, sejak kapan, dan di ruangan mana.
ask-belongs = Untuk laporan yang mana kiriman ini? Ketuk satu, atau ketik nomornya, atau *baru*.
ask-belongs-case = *{ $number }*: { $kind }{ $description ->
        [none] { "" }
       *[other] {" "}– { $description }
    }
ask-is-report = Mohon maaf, pesan { $you } belum dapat kami pahami. Apakah ini laporan gangguan?
no-report = Baik, { $you }. Tidak ada laporan yang kami buat.
ask-change = Bagian mana yang perlu diubah?
ask-caller-name = Siapa yang melapor? Mohon tuliskan nama lengkapnya.
ask-caller-unit = { $name } bertugas di mana? Ketik sebagian nama kantornya.

summary = *Mohon diperiksa*
    { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    } – { $description }
    Pelapor: { $reporter }
    Sejak: { $since }{ $where ->
        [none] { "" }
       *[other] {"\u000A"}Lokasi: { $where }
    }
    Bukti: { $evidence ->
        [0] belum ada, boleh dikirim sekarang
       *[other] { $evidence } berkas
    }
summary-ask = { $guessed ->
    [yes] Jenis gangguan kami perkirakan dari tulisan { $you }. Sudah benar?
    [picture] Jenis gangguan kami perkirakan dari gambar { $you }. Sudah benar?
    [voice] Uraian disalin dan jenis gangguan diperkirakan dari pesan suara { $you }. Sudah benar? Bila salah dengar, tulis yang benar.
   *[no] Sudah benar?
  }
summary-apart = Ini kami siapkan sebagai laporan baru, terpisah dari laporan { $you } yang masih berjalan.
choice-other-report = Untuk laporan lama
summary-two = Kami melihat dua gangguan: *{ $first }* dan *{ $second }*. Pilih *Kirim keduanya* untuk dua laporan.
choice-send-both = Kirim keduanya
without-words = { $by ->
    [voice] (pesan suara)
    [video] (video)
    [picture] (foto)
    [file] (berkas)
    [place] (lokasi)
   *[none] (tanpa tulisan)
  }

draft-nudge = Laporan { $you } belum terkirim dan masih kami simpan. Lanjutkan, atau pilih *Kirim* bila sudah cukup. Bila tidak ada jawaban sampai { $until }, kami kirimkan seperti adanya.
draft-cancelled = Laporan dibatalkan. Tidak ada yang dikirim.
draft-filed = Laporan { $you } kami kirimkan seperti adanya, dengan tanda *belum lengkap*.

report-received = Laporan *{ $number }* kami terima pada { $at } dan diteruskan kepada { $approver } untuk persetujuan surat tugas. Perkembangannya kami kabari di sini.
report-received-after-hours = Laporan *{ $number }* sudah tercatat pada { $at }. Saat ini di luar jam kerja; laporan diproses mulai { $opening }.
report-received-urgent = Laporan *{ $number }* sudah tercatat pada { $at }, di luar jam kerja. { $duty ->
        [none] Petugas piket *belum tercatat* untuk saat ini.
       *[other] Petugas piket saat ini: { $duty }.
    }
report-warning-hacked = *Mohon jangan menghapus apa pun.* Simpan tangkapan layar, alamat halaman, dan waktunya; bukti ini diperlukan.
    Bila { $you } mengelolanya: jadikan situs luring atau alihkan ke halaman pemeliharaan, dan putuskan perangkat yang terkena dari jaringan. Tim TI mengamankan log dan melapor ke CSIRT.
report-warning-fire = *Utamakan keselamatan.* Mohon { $you } menjauh, memutus listrik dari panel bila aman, dan tidak menyiram perangkat dengan air. Bila ada api, hubungi pemadam kebakaran lebih dahulu. Bila aman, kirim foto dari jauh.
report-added = Kiriman { $you } sudah ditambahkan ke laporan { $number }.
report-added-card = *Tambahan untuk { $number }* dari { $name }:
    { $text }
late-evidence = Berkas susulan ditambahkan ke laporan { $number }.

sticker-received = Terima kasih. Bila ada gangguan, silakan kirim foto, pesan suara, atau tulis keluhannya.
location-received = Lokasi sudah kami catat. Mohon dijelaskan singkat gangguannya, atau kirim fotonya.
file-too-big = Berkas ini { $size } MB, lebih besar dari 20 MB yang dapat kami ambil lewat Telegram. Laporan tetap kami buka. Mohon kirim tangkapan layar atau video yang lebih pendek, atau serahkan berkasnya langsung kepada Tim TI.
file-not-passed-on = Berkas { $name } kami simpan, tetapi tidak kami teruskan karena jenisnya dapat membahayakan. Mohon kirim tangkapan layar atau foto.
file-not-shown = Berkas { $name } kami simpan, tetapi tidak dapat kami tampilkan kepada petugas: { $trouble }. Mohon kirim tangkapan layar, foto, atau PDF.
picture-unreadable = Gambar ini tidak dapat dibuka, tetapi berkasnya tetap kami simpan. Mohon kirim ulang sebagai foto.
file-later = Berkas sudah kami catat. Kiriman Bapak/Ibu hari ini sudah banyak, jadi berkas ini kami ambil pada hari berikutnya. Tidak perlu dikirim ulang.
file-pending = Berkas sudah kami catat dan sedang diambil; kali ini perlu waktu lebih lama. Tidak perlu dikirim ulang.
file-lost = Satu berkas{ $name ->
        [none] { "" }
       *[other] {" "}({ $name })
    }{ $number ->
        [none] {" "}yang { $you } kirim
       *[other] {" "}untuk { $number }
    } { $cause ->
        [gone] sudah tidak ada lagi di { $channel } ketika kami ambil.
        [tried] tidak dapat kami ambil dari { $channel } setelah dicoba selama sekitar tiga hari.
       *[other] tidak dapat kami ambil dari { $channel }.
    }
    Keterangan dan berkas lain dari { $you } tetap tersimpan. Mohon kirim ulang berkas itu.
evidence-lost = Satu { $form } untuk { $number } dari { $sender }{ $name ->
        [none] { "" }
       *[other] {" "}({ $name })
    } { $cause ->
        [gone] sudah tidak ada lagi di { $channel } ketika diambil.
       *[tried] tidak dapat diambil dari { $channel } setelah dicoba selama sekitar tiga hari.
    }
    Pengirimnya sudah diminta mengirim ulang. Isi lain tetap lengkap dan dapat ditindaklanjuti.
file-channel = { $channel ->
    [whatsapp] WhatsApp
   *[telegram] Telegram
  }
lost-form = { $form ->
    [picture] foto
    [voice] pesan suara
    [video] video
   *[file] berkas
  }
secret-warning = Dalam tulisan { $you } tampaknya ada kata sandi, kode, atau NIK. Bagian itu kami samarkan. Mohon tidak mengirim kata sandi atau kode OTP.

