# Pesan suara yang disalin menjadi tulisan (SOP A langkah 2, "Lisan").

trouble-speech = pesan suara belum disalin menjadi tulisan: { $detail ->
    [folder] folder SIGAP_SPEECH_MODEL tidak ada atau tidak dapat dibaca
    [model] folder SIGAP_SPEECH_MODEL belum berisi model
    [format] folder SIGAP_SPEECH_MODEL berisi model untuk mesin lain
    [several] folder SIGAP_SPEECH_MODEL berisi lebih dari satu model
    [damaged] berkas modelnya rusak atau terpotong
    [english] modelnya hanya mengenal bahasa Inggris
    [library] mesinnya belum terpasang
    [ffmpeg] ffmpeg belum terpasang
    [slow] server terlalu lambat untuk model ini
   *[crashed] mesinnya berhenti di tengah jalan
  }
trouble-do-speech = Laporan berjalan seperti biasa. { $detail ->
    [library] Untuk memasangnya: .venv/bin/python -m pip install --no-deps --require-hashes -r requirements/speech.txt, lalu jalankan ulang;
    [ffmpeg] Untuk memasangnya: apt install ffmpeg, lalu jalankan ulang;
    [slow] Pilih model yang lebih kecil, misalnya ggml-base.bin;
    [crashed] Lihat "voice note not heard" di log server, dan coba model yang lebih kecil;
   *[model] Taruh satu berkas model whisper.cpp yang utuh di folder itu, misalnya ggml-base.bin;
  } atau kosongkan SIGAP_SPEECH_MODEL.

voice-told = { $words } { $longer ->
    [yes] (disalin dari dua menit pertama pesan suara)
   *[no] (disalin dari pesan suara)
  }
voice-quote = { $longer ->
    [yes] Terdengar dari dua menit pertama pesan suara: “{ $words }”
   *[no] Terdengar dari pesan suara: “{ $words }”
  }
summary-muted = Sandi, kode, atau nomor pribadi yang terdengar kami samarkan dalam tulisan; rekamannya tetap utuh. Mohon tidak mengucapkan kata sandi atau kode OTP.
voice-terms = Laporan gangguan TI kantor: internet, wifi, jaringan, printer, komputer, laptop, server, aplikasi, situs web, email, akun, kata sandi{ $names ->
        [none] { "" }
       *[other] , { $names }
    }.

spoken-answer = Terdengar: _{ $text }_
    Pakai sebagai *{ $field }*? Bila salah dengar, tulis yang benar.
choice-use-heard = Pakai
