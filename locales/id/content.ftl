# Permintaan konten dan SOP lain: kartu, bahan, naskah, desain, tautan, arsip (SOP C).

joined = { $first }, { $rest }
joined-lines = { $first }
    { $rest }
ticked = { $tick }{ $label }

choice-enough = Cukup
choice-is-fault = Ini gangguan
choice-material = Tambah bahan
choice-draft = Tulis konsep
choice-approvewith = Setujui + catatan
choice-links = Kirim tautan
choice-again = Periksa lagi
choice-shots = Kirim tangkapan
choice-drop = Kanal tidak terbit
choice-relink = Ganti tautan
choice-gone = Catat tidak aktif
choice-see-text = Baca naskah
choice-see-remarks = Catatan pimpinan
choice-tick = ✓ Catatan { $place }
choice-correction = Ralat
choice-withdrawal = Tarik
choice-reason-website = Website
choice-reason-facebook = Facebook
choice-reason-instagram = Instagram
choice-reason-x = X
choice-reason-youtube = YouTube
choice-reason-tiktok = TikTok
choices-none = Pilih paling sedikit satu.

outcome-approvewith = Disetujui dengan catatan
outcome-material = Bahan ditambahkan
outcome-draft = Konsep disimpan
outcome-links = Tautan dicatat
outcome-again = Diperiksa lagi
outcome-shots = Tangkapan layar diterima
outcome-drop = Kanal tidak diterbitkan
outcome-relink = Tautan diganti
outcome-gone = Dicatat tidak aktif

field-topic = topik
field-audience = sasaran
field-channels = kanal
field-wanted = diperlukan pada
field-sources = sumber
field-theme = tema
field-material = bahan
field-draft = konsep
field-design = desain
field-link = tautan
field-shots = tangkapan layar
field-notes = catatan

step-konten-need = Pemeriksaan kebutuhan informasi
step-konten-acc = ACC kebutuhan informasi
step-konten-research = Penelusuran dan penulisan konsep
step-konten-proposal = Persetujuan konten
step-konten-design = Desain konten
step-konten-look = Pemeriksaan desain
step-konten-publish = Publikasi
step-konten-archive = Arsip tautan
step-konten-takedown = Persetujuan penarikan konten
step-konten-remove = Penarikan konten
step-konten-mend = Perbaikan tautan arsip
sop-konten-takedown = Menyetujui penarikan konten
sop-konten-remove = Menarik konten
sop-konten-mend = Memperbaiki tautan arsip
command-konten = Minta konten

ask-request = { $sop }: mohon dijelaskan apa yang diperlukan, untuk kegiatan apa, dan kapan.{ $evidence ->
        [0] {" "}Foto, berkas, atau tautan boleh ikut dikirim.
       *[other] {" "}Lampiran diterima ({ $evidence } berkas).
    }
summary-request = *Mohon diperiksa*
    { $sop }: { $description }
    Pemohon: { $name }, { $unit }
    Lampiran: { $evidence ->
        [0] belum ada, boleh dikirim sekarang
       *[other] { $evidence } berkas
    }
summary-request-ask = Sudah benar? Bila ini bukan permintaan tersebut, pilih *Ini gangguan*.
request-received = Permintaan *{ $number }* ({ $sop }) kami terima pada { $at }. Tahap berikutnya: { $step }.{ $hours ->
        [closed] {" "}Saat ini di luar jam kerja; permintaan diproses mulai { $opening }.
       *[open] {" "}Perkembangannya kami kabari di sini.
    }
approval-undone = Persetujuan untuk { $number } dibatalkan oleh { $by } dan akan diputuskan lagi: { $note }. Mohon pekerjaannya ditunda dahulu.
request-approved = Permintaan { $number } disetujui oleh { $by } dan mulai dikerjakan.
request-rejected = Mohon maaf, permintaan { $number } tidak dapat dilanjutkan: { $note }

card-request = Pemohon: { $reporter }{ $onbehalf ->
        [none] { "" }
       *[other] {" "}· dicatat oleh { $onbehalf }
    }
    Lampiran: { $evidence ->
        [0] tidak ada
       *[other] { $evidence } berkas
    }
card-answer = { $field }: { $text }
card-request-due = Waktu baku sampai *{ $due }*.

content-ask-need = Mohon { $you } memeriksa kebutuhannya: topik, sasaran, kanal, dan waktunya, lalu memilih *Ajukan*.
content-ask-acc = Mohon persetujuan (ACC) { $you } agar konten ini dikerjakan.
content-ask-research = Mohon kumpulkan bahan dan kirim konsepnya; setiap konsep menjadi versi baru. Bila sudah siap, pilih *Ajukan*.
content-ask-proposal = Naskah lengkap ada di atas. Mohon persetujuan { $you } atas versi tersebut.
content-ask-design = Naskah yang disetujui ada di atas. Mohon { $you } membuat desainnya, lalu memilih *Ajukan* dan mengirim berkasnya.
content-ask-look = Mohon { $you } memeriksa desain ini: *Terima*, atau *Kembalikan* dengan catatan.
content-ask-publish = Naskah dan berkas final ada di atas. Mohon terbitkan di setiap kanal, kirim tautannya, lalu pilih *Selesai*.
content-ask-archive = Ada tautan yang perlu diperiksa { $you } sebelum diarsipkan. Bila belum dapat diperiksa, mohon kirim tangkapan layarnya.
content-ask-takedown = Mohon persetujuan { $you } agar konten ini ditarik dari semua kanal.
content-ask-remove = Mohon hapus konten dari semua kanal, lalu pilih *Selesai*.
content-ask-mend = Ada tautan yang tidak aktif atau berubah. Mohon kirim penggantinya lalu pilih *Selesai*, atau catat bahwa kontennya tidak aktif lagi.

content-follows-correction = Ralat atas { $number }
content-follows-withdrawal = Penarikan { $number }
content-follows-mend = Perbaikan tautan { $number }
content-version = Naskah versi { $version }, { $words } kata
content-design = Desain versi { $version }, { $files } berkas
content-remarks = Catatan pimpinan: { $count }, belum selesai { $open }
content-dropped = { $channel }: tidak terbit ({ $reason })
content-links-missing = Belum ada tautan: { $channels }
content-link = { $channel }: { $url } ({ $state }{ $cause ->
        [none] { "" }
       *[other] , { $cause }
    })
link-waiting = belum diperiksa
link-alive = aktif
link-differs = aktif, { $found } dari { $total } paragraf sesuai naskah
link-changed = berubah, kini { $found } dari { $total } paragraf
link-refused = belum dapat diperiksa, situsnya menolak pemeriksaan otomatis
link-refused-login = belum dapat diperiksa, isinya hanya terlihat setelah masuk akun
link-refused-script = belum dapat diperiksa, isinya hanya terlihat di peramban
link-dead = tidak aktif
link-replaced = diganti
link-withdrawn = ditarik
link-cause-status = kode { $code }
link-cause-inner = alamat internal
link-cause-name = alamat tidak ditemukan
link-cause-redirect = dialihkan terlalu jauh
link-cause-certificate = sertifikat bermasalah
link-cause-slow = terlalu lambat
link-cause-closed = tidak menjawab
link-cause-broken = jawaban tidak terbaca

content-text-head = *Naskah { $number }* – { $topic }
    Versi { $version }, { $words } kata
content-changes = *Perubahan { $number }*: versi { $version } dibanding versi { $before }, { $count } paragraf
content-changes-more = dan { $count } paragraf lagi
content-change = { $kind ->
    [new] + { $after }
    [gone] − { $before }
   *[other] − { $before }
        + { $after }
  }
version-kept = Konsep { $number } disimpan sebagai versi { $version } ({ $words } kata).
content-file = Berkas desain { $number } versi { $version }: { $name }
content-pages = Tampilan desain { $number } versi { $version }: { $pages } halaman
content-pages-none = Desain { $number } versi { $version }, yang tidak dapat ditampilkan di sini:
content-design-link = Tautan berkas: { $url }
content-design-trouble = { $name }: { $trouble }
content-published = *Konten { $number } sudah terbit dan diarsipkan*: { $description }
content-withdrawn = Konten { $origin } sudah ditarik dari semua kanal ({ $number }).
content-remarks-head = *Catatan pimpinan untuk { $number }*
content-remark = { $place }. { $text }{ $by ->
        [none] { "" }
       *[other] {" "}– selesai, { $by }, { $at }
    }

ask-topic = Apa topik kontennya?
ask-audience = Untuk siapa konten ini?
ask-channels = Di kanal mana konten diterbitkan? Pilih satu atau lebih, lalu *Cukup*.
ask-wanted = Kapan konten ini diperlukan? Contoh: *Jumat depan*. Bila tidak ditentukan, pilih *Lewati*.
ask-sources = Dari mana sumber informasinya? Bila sudah jelas dari bahan, pilih *Lewati*.
ask-theme = Apa tema desainnya (warna, suasana, contoh)? Bila diserahkan kepada desainer, pilih *Lewati*.
ask-remarks = Mohon tuliskan catatannya, satu baris untuk satu catatan, atau kirim pesan suara. Setiap catatan ditandai selesai sebelum konten terbit.
ask-text-reason = Bagian mana yang perlu diperbaiki? Catatan boleh ditulis atau berupa pesan suara.
ask-design-reason = Bagian mana dari desain yang perlu diperbaiki?
ask-relink-reason = Mohon tuliskan tautan yang baru, atau alasan tautan diganti. Bila tidak perlu dicatat, pilih *Lewati*.
ask-drop-channel = Kanal mana yang tidak dapat diterbitkan?
ask-drop-reason = Mengapa kanal itu tidak dapat diterbitkan? Misalnya: akun Instagram terkunci.
links-replaced = { $kept ->
    [yes] Tautan baru untuk { $number } sudah kami catat:
   *[no] Tautan baru untuk { $number } belum dapat kami catat; tautan lama tetap berlaku.
  }
ask-gone-reason = Mengapa tautan ini tidak dapat diperbaiki?

gather-ask-any = Silakan kirim bahan apa pun: tulisan, foto, pesan suara, berkas, atau tautan. Pilih *Cukup* bila sudah.
gather-ask-text = Silakan ketik atau tempel konsepnya, boleh dalam beberapa pesan, atau kirim berkas .docx, .odt, atau .txt.
gather-ask-final = Silakan kirim gambar *sebagai berkas*, PDF, atau ZIP. Untuk berkas di atas 20 MB, kirim tautannya.
gather-ask-links = Silakan kirim tautan setiap kanal.
gather-ask-shots = Silakan kirim tangkapan layar dari tautan yang belum dapat diperiksa.
gather-got-any = { $parts ->
        [0] { $files ->
            [1] Satu berkas kami terima.
           *[other] { $files } berkas kami terima.
        }
       *[other] { $files ->
            [0] { $parts } tulisan kami terima.
           *[other] { $parts } tulisan dan { $files } berkas kami terima.
        }
    } Ada lagi? Bila sudah, pilih *Cukup*.
gather-got-text = Konsep terbaca: { $paragraphs } paragraf, { $words } kata. Kirim lanjutannya, atau pilih *Cukup*.
manuscript-got = { $source ->
        [none] Catatan
       *[other] Berkas { $source }
    }: { $besides }.
besides-changes = { $count } perubahan terlacak diterima
besides-comments = { $count } komentar tidak dimuat
besides-hidden = { $count } bagian tersembunyi tidak dimuat
besides-pictures = { $count } gambar tidak dimuat
besides-charts = { $count } grafik tidak dimuat
besides-objects = { $count } objek tersemat tidak dimuat
besides-embedded = { $count } dokumen yang disisipkan tidak dimuat
besides-equations = { $count } rumus tidak dimuat
besides-linear = { $count } rumus ditulis dalam satu baris
besides-links = alamat { $count } tautan tidak dimuat
besides-headers = { $count } kepala atau kaki halaman dimuat dengan namanya
besides-struck = { $count } bagian yang dicoret dimuat tanpa coretan
besides-white = { $count } bagian berwarna putih, yang mungkin tidak terlihat di berkasnya, ikut dimuat
besides-tiny = { $count } bagian berhuruf sangat kecil, yang mungkin tidak terbaca di berkasnya, ikut dimuat
besides-raised = { $count } pangkat atau indeks ditulis sejajar
besides-symbols = { $count } simbol tidak dikenal ditulis �
besides-placeholders = { $count } isian belum diisi
besides-controls = { $count } karakter kendali dihilangkan
besides-used = { $count } gambar atau PDF dipakai
besides-unused = { $count } berkas lain tidak dipakai
besides-surplus = { $count } gambar atau PDF setelah yang ke-30 tidak ditampilkan
besides-large = { $count } berkas di atas 30 MB tidak ditampilkan
besides-broken = { $count } berkas di dalamnya rusak atau terkunci
besides-nested = { $count } ZIP di dalam ZIP di dalamnya tidak dibuka
gather-got-final = { $parts ->
        [0] { $files ->
            [1] Satu berkas kami terima.
           *[other] { $files } berkas kami terima.
        }
       *[other] { $files ->
            [0] { $parts } tautan kami terima.
           *[other] { $files } berkas dan { $parts } tautan kami terima.
        }
    } Kirim lanjutannya, atau pilih *Cukup*.
gather-link = { $channel }: { $url ->
        [none] belum ada
       *[other] { $url }
    }
gather-links-ask = Kirim tautan lainnya, atau pilih *Cukup* untuk mencatatnya.
gather-empty = Belum ada yang dikirim.
gather-unused = Kiriman Bapak/Ibu tetap kami simpan pada { $number }. Untuk mengisinya lagi, pilih kembali tombolnya pada kartu.
gather-needs-file = Mohon kirim desainnya sebagai berkas, atau tautannya bila lebih dari 20 MB.
gather-needs-link = Mohon kirim tautannya sebagai tulisan, misalnya *https://contoh.go.id/berita/1*.
gather-needs-text = Berkas ini kami simpan sebagai bahan. Untuk konsep, mohon ketik atau tempel tulisannya, atau kirim .docx, .odt, atau .txt.
gather-too-long = Konsep melebihi { $most } huruf. Bagian terakhir tidak kami tambahkan; yang sebelumnya tetap tersimpan. Mohon bagi menjadi dua konten.
manuscript-unread = Berkas { $name } kami simpan, tetapi naskahnya tidak terbaca: { $trouble }. Mohon kirim ulang sebagai .docx atau .txt, atau tempel tulisannya di sini.
manuscript-late = Naskah { $name } untuk { $number } baru selesai kami ambil, sesudah pengajuannya ditutup. Berkasnya tersimpan, tetapi tidak termasuk versi yang diajukan. Bila perlu, mohon kirim lagi sebagai versi berikutnya.
final-too-big = Berkas ini { $size } MB, lebih besar dari 20 MB yang dapat kami ambil. Mohon kirim tautan unduhnya.
final-as-file = Gambar ini dikirim terkompresi sehingga mutunya turun. Kami simpan, tetapi mohon kirim ulang *sebagai berkas*.
final-unusable = Berkas { $name } kami simpan, tetapi tidak dapat dipakai sebagai hasil akhir: { $trouble }. Mohon kirim sebagai PDF, PNG, atau JPG.
unread-notdocx = isinya bukan dokumen Word
unread-olddoc = jenis berkas lama (.doc), yang tidak dapat dibuka di sini
unread-damaged = berkasnya rusak
unread-long = isinya terlalu panjang
unread-empty = tidak ada isinya
unread-nottext = isinya bukan tulisan
unread-form = isinya formulir XFA, yang hanya tampil di program Adobe; mohon cetak dahulu menjadi PDF biasa
unread-locked = berkasnya dikunci kata sandi
unread-bomb = isinya terlalu besar setelah dibuka
unread-lost = berkasnya tidak dapat kami ambil; pengirimnya sudah diminta mengirim ulang
unread-notshown = halamannya tidak dapat ditampilkan di sini
unread-other = jenis berkasnya tidak dapat dibaca
unread-oldrtf = jenis berkas lama (.rtf), yang tidak dapat dibuka di sini
unread-pdf = isinya PDF, bukan dokumen Word
unread-picture = isinya gambar, bukan dokumen Word
unread-film = isinya video, bukan dokumen Word
unread-sound = isinya suara, bukan dokumen Word
unread-sheet = isinya lembar kerja (Excel), bukan dokumen Word
unread-slides = isinya presentasi (PowerPoint), bukan dokumen Word
unread-archive = isinya arsip (ZIP atau sejenisnya), bukan dokumen Word
unread-program = isinya program, bukan dokumen Word
unread-page = isinya halaman web, bukan dokumen Word
unread-pages = dokumen Pages (Apple), yang tidak dapat dibuka di sini
unread-wordxml = dokumen Word berbentuk XML, yang tidak dapat dibuka di sini
unread-svg = gambar SVG
unread-psd = berkas Photoshop (PSD)
unread-cdr = berkas CorelDRAW (CDR)
unread-ai = berkas Adobe Illustrator (AI)
unread-eps = berkas PostScript (EPS)
unread-font = huruf (font)
unread-zip = arsip ZIP
unread-rar = arsip RAR, 7z, atau sejenisnya
unread-zipempty = di dalamnya tidak ada gambar atau PDF
unread-harmful = jenisnya dapat membahayakan
unread-unknown = jenis berkas yang tidak dapat dibuka di sini
unread-partly = tidak semua isinya dapat ditampilkan

link-trouble-not_asked = { $url } adalah tautan { $channel }, yang tidak diminta untuk konten ini.
link-trouble-foreign = { $url } bukan tautan terbitan (tautan pendek, ruang berkas, atau obrolan). Mohon kirim tautan unggahannya sendiri.
link-trouble-inner = { $url } hanya dapat dibuka di jaringan dalam. Mohon kirim tautan yang dapat dibuka umum.
link-trouble-front_page = { $url } adalah halaman depan. Mohon kirim tautan unggahannya sendiri.
link-trouble-same = { $url } sudah dicatat.
link-trouble-broken = { $url } bukan tautan yang dapat dibuka.

follow-ask-correction = Apa yang perlu diralat dari { $number }?
follow-ask-withdrawal = Mengapa { $number } perlu ditarik?
follow-opened-correction = Ralat { $number } atas { $origin } dibuka dan diteruskan kepada Tim TI.
follow-opened-withdrawal = Usul penarikan { $number } atas { $origin } diteruskan kepada Kepala UPT.
follow-refused = { $number } tidak dapat diralat atau ditarik: kontennya belum terbit, atau bukan wewenang Bapak/Ibu.
follow-which = Mohon sebutkan nomornya, misalnya */ralat K-2026-0001 tanggalnya keliru*.

archive-head = *Arsip tautan*: { $count } ditemukan
archive-line = *{ $entry }* { $topic } ({ $day })
    { $link }
archive-more = dan { $count } lagi; persempit dengan kata, bulan, atau kanal, misalnya */arsip berita november facebook*
archive-none = Tidak ada tautan yang cocok dalam arsip. Coba kata lain, misalnya */arsip november facebook*.
document-published = Berkas "yang disetujui adalah yang terbit" untuk { $number } (versi { $version }).

refused-no-version = Belum ada konsep baru. Pilih *Tulis konsep* dahulu; yang sudah dikumpulkan tetap tersimpan.
refused-links-missing = Belum ada tautan untuk: { $channels }. Pilih *Kirim tautan* dahulu.
refused-acted-on = Persetujuan ini sudah ditindaklanjuti, sehingga tidak dapat dibatalkan lagi. Tidak ada yang berubah. Mohon sampaikan langsung kepada yang sedang mengerjakannya.
refused-last-channel = Konten harus terbit paling sedikit di satu kanal, sehingga kanal terakhir tidak dapat dilepas. Tidak ada yang berubah.
refused-remarks-open = Masih ada { $count } catatan pimpinan yang belum ditandai selesai. Buka *Catatan pimpinan*.
refused-shots-missing = Mohon kirim dahulu tangkapan layar dari tautan yang belum dapat diperiksa.
