# Tanyakan: pertanyaan kepada pemegang langkah yang terlambat, dan jawabannya.

choice-ask-holder = Tanyakan
holder-asked = { $again ->
        [yes] *{ $by } masih menunggu kabar tentang { $number }*
       *[no] *{ $by } menanyakan { $number }*
    }
    { $step }: { $description }
    Ada pada { $you } sejak { $since }, { $late } melewati waktu baku. Apa kendalanya, dan kapan kira-kira selesai?
    Cukup balas pesan ini, atau ketuk salah satu.
choice-explain-working = Sedang dikerjakan
choice-explain-waiting = Menunggu pihak lain
choice-explain-today = Selesai hari ini
explained-working = Sedang dikerjakan.
explained-waiting = Menunggu pihak lain.
explained-today = Selesai hari ini.
explained-file = Dijawab dengan berkas, tersimpan bersama laporan.
holder-question-sent = { $asked ->
        [none] Pertanyaan tentang { $number } sudah kami sampaikan kepada { $to }. Jawabannya kami teruskan ke sini.
       *[other] Hal ini sudah ditanyakan kepada { $to } pada { $asked } dan belum dijawab. Begitu ada jawaban, kami teruskan ke sini.
    }
holder-unreached = Belum tergabung di sini, mohon dihubungi langsung: { $names }.
holder-not-late = Pada { $number } tidak ada lagi langkah terlambat yang dipegang orang lain.
holder-answered-already = Pertanyaan ini sudah dijawab.
holder-answered = *{ $by } menjawab tentang { $number }* ({ $step })
    { $text }
holder-answer-passed-on = Jawaban tentang { $number } sudah kami teruskan kepada { $to } dan tercatat dalam riwayat laporan.
holder-silent = Pertanyaan tentang { $number } dari { $asked } belum dijawab oleh { $to }. Kami sudah mengingatkan sekali lagi.
field-explanation = penjelasan
