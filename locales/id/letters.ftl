# Surat tugas: pemeriksaan status dan unggahan yang bertanda tangan.

choice-sign-letter = Unggah surat ber-TTD
choice-letter-to-sign = Berkas untuk TTE
letter-to-sign = Berkas surat tugas nomor { $letter } ({ $number }) untuk ditandatangani secara elektronik, tanpa tulisan KONSEP. Tempat tanda tangannya bidang *TandaTangan*. Sebelum ditandatangani, surat ini masih konsep. Sesudahnya, mohon unggah hasilnya lewat tombol di bawah.
letter-delayed = Surat tugas nomor { $letter } untuk { $number } sudah disetujui, tetapi { $since ->
        [days] setelah tiga hari masih belum selesai dibuat
       *[now] sedang dibuat dan belum dapat dikirim
    }: { $cause ->
        [storage] ada kendala penyimpanan
       *[making] ada kendala saat membuat berkasnya
    }. Persetujuan dan nomornya tetap berlaku, dan pekerjaan dapat dimulai. Suratnya kami kirim begitu selesai; { $since ->
        [days] mohon hubungi admin bila diperlukan segera.
       *[now] tidak perlu disetujui ulang.
    }
document-delayed = { $name } { $number } { $since ->
        [days] setelah tiga hari masih belum selesai dibuat
       *[now] sedang dibuat dan belum dapat dikirim
    }: { $cause ->
        [storage] ada kendala penyimpanan
       *[making] ada kendala saat membuat berkasnya
    }. Isinya tersimpan. Berkasnya kami kirim begitu selesai{ $since ->
        [days] ; mohon hubungi admin bila diperlukan segera.
       *[now] .
    }
choice-letter-this = Ya, surat ini
choice-letter-not = Bukan surat ini
letter-sign-asked = Mohon kirim surat tugas nomor { $letter } ({ $number }) yang sudah ditandatangani: foto, hasil pindai, atau PDF. Ketik *batal* bila belum ada.
letter-sign-needs-file = Mohon kirim suratnya sebagai foto atau PDF, atau ketik *batal*. Surat itu masih konsep.
letter-signed = Surat tugas nomor { $letter } untuk { $number } sudah ditandatangani, terlampir. Diunggah oleh { $by } pada { $at }{ $version ->
        [1] .
       *[other] ; versi { $version }, menggantikan unggahan sebelumnya.
    }
letter-signed-same = Berkas itu sama dengan versi { $version } surat { $letter } yang sudah tersimpan. Tidak ada yang berubah.
letter-signer-trusted = Ditandatangani dengan sertifikat *{ $signer }*, yang dipercaya melalui { $root }.
letter-signer-unknown = Ditandatangani dengan sertifikat *{ $signer }*, tetapi penerbitnya tidak termasuk yang dipercaya kantor ini.
letter-signer-unchecked = Ditandatangani dengan sertifikat *{ $signer }*. Identitas penanda tangan tidak diperiksa.
letter-signing-time = { $how ->
    [stamped] Waktu tanda tangan menurut stempel waktu: { $at }.
   *[claimed] Waktu tanda tangan menurut penanda tangan: { $at }.
  }
letter-added = Sesudah tanda tangan itu, berkasnya masih ditambahi: { $what }.
letter-added-signature = tanda tangan elektronik lain
letter-added-broken = tanda tangan lain yang tidak terbukti utuh
letter-added-timestamp = stempel waktu
letter-added-data = data pendukung untuk pemeriksaan jangka panjang
letter-added-form = isian formulir
letter-added-annotations = catatan atau cap pada halamannya
letter-added-other = perubahan lain
letter-scan-asked = { $why ->
    [changed] Berkas itu memuat naskah surat tugas nomor { $letter } dengan tanda tangan elektronik yang utuh, tetapi diubah lagi sesudah ditandatangani. Tanda tangan itu berlaku untuk isi saat ditandatangani, bukan untuk perubahannya. Mohon buka dan periksa berkasnya dahulu.
    [signed] Berkas itu bertanda tangan elektronik dan memuat naskah surat tugas nomor { $letter }.
    [rewritten] Berkas itu bertanda tangan elektronik dan memuat naskah surat tugas nomor { $letter }, yang disimpan ulang oleh program lain.
    [more] Berkas itu bertanda tangan elektronik dan memuat naskah surat tugas nomor { $letter }, tetapi ada tulisan lain di dalamnya.
    [photo] Foto tidak dapat kami cocokkan sendiri dengan suratnya.
   *[scan] Berkas itu hanya berisi gambar, sehingga tidak dapat kami cocokkan sendiri dengan suratnya.
  } Apakah ini surat tugas nomor { $letter } ({ $number }) yang sudah ditandatangani? Sebelum dijawab, surat itu tidak berubah.
letter-scan-kept = Terima kasih, berkas itu tercatat sebagai surat tugas nomor { $letter } yang sudah ditandatangani.
letter-scan-dropped = Baik, berkas itu tidak dicatat dan surat tugas nomor { $letter } tidak berubah. Untuk mengirim surat yang benar, mohon tekan *Unggah surat ber-TTD*.
refused-letter-content = { $why ->
    [concept] Berkas itu memuat naskah surat tugas nomor { $letter }, tetapi tanpa tanda tangan elektronik: masih konsep. Mohon kirim hasil dari aplikasi tanda tangan elektronik, atau foto atau hasil pindai surat yang sudah ditandatangani.
    [broken] Tanda tangan elektronik pada berkas surat tugas nomor { $letter } itu tidak terbukti utuh, mungkin karena berkasnya disimpan ulang sesudah ditandatangani. Mohon unduh lagi dari aplikasi tanda tangan elektronik, lalu kirim tanpa dibuka di aplikasi lain.
   *[other] Berkas itu bukan surat tugas nomor { $letter }: isinya berbeda. Mohon kirim surat itu yang sudah ditandatangani: PDF bertanda tangan elektronik, foto, atau hasil pindai.
  } Berkas itu tidak dicatat. Surat yang sudah tersimpan tidak berubah.
refused-letter-number-which = Nomor { $letter } untuk surat tugas yang mana? Yang menunggu nomor: { $numbers }. Balaslah pesan permintaan nomornya. Belum ada yang dicatat.
refused-letter-revoked = Surat tugas nomor { $number } sudah *DIBATALKAN*, sehingga unggahan tidak dapat diterima. Tidak ada yang berubah.
refused-letter-not-yours = Surat tugas { $number } yang bertanda tangan hanya dapat diunggah oleh Ka. Divisi, petugas yang ditugaskan, atau admin. Tidak ada yang berubah.
refused-letter-file = { $why ->
    [unjudged] Berkas untuk { $number } belum berhasil kami periksa dan belum tercatat sebagai surat bertanda tangan. Mohon kirim sekali lagi; bila terulang, hubungi admin.
    [pending] Berkas untuk { $number } belum dapat kami unduh dan belum tercatat. Mohon kirim sekali lagi.
    [big] Berkas untuk { $number } terlalu besar. Mohon kirim yang kurang dari 20 MB.
   *[kind] Berkas itu bukan PDF atau gambar yang dapat dibaca. Mohon kirim surat { $number } sebagai foto, JPG, PNG, atau PDF.
  } Surat yang sudah tersimpan tidak berubah.

letter-status-head = *Surat Tugas nomor { $letter }*
letter-state-concept = Status: *konsep*, belum ditandatangani.
letter-state-signed = Status: *ditandatangani*, diunggah { $at }.
letter-state-revoked = Status: *DIBATALKAN*. Surat ini dibatalkan pada { $at } dan tidak berlaku lagi.
letter-status-issued = Disetujui pada { $at }.
letter-status-hash = Sidik jari berkas konsep (SHA-256):
    { $sha256 }
letter-status-signed = Sidik jari berkas bertanda tangan, versi { $version } (SHA-256):
    { $sha256 }
letter-status-note = Ini pemeriksaan status, bukan tanda tangan elektronik.
letter-unknown = Kode surat itu tidak dikenal. Mohon periksa kembali 24 huruf dan angka di bawah kode QR, lalu ketik *surat* diikuti kodenya.

letter-page-title = Pemeriksaan surat tugas
letter-page-concept-word = Konsep
letter-page-concept-explained = Surat ini sudah disetujui, tetapi belum ditandatangani.
letter-page-signed-word = Ditandatangani
letter-page-signed-explained = Surat bertanda tangan diunggah pada { $at }.
letter-page-revoked-word = DIBATALKAN
letter-page-revoked-explained = Surat ini dibatalkan pada { $at } dan tidak berlaku lagi. Nomornya tidak dipakai lagi.
letter-page-unknown-word = Tidak ditemukan
letter-page-unknown-explained = Tidak ada surat tugas dengan kode ini. Mohon periksa kembali kode di bawah gambar QR, atau pindai ulang.
letter-page-busy-word = Mohon tunggu sebentar
letter-page-busy-explained = Terlalu banyak pemeriksaan dari alamat ini. Mohon coba lagi dalam satu menit.
letter-page-trouble-word = Belum dapat diperiksa
letter-page-trouble-explained = Layanan sedang terganggu. Surat tidak berubah; mohon coba lagi beberapa saat.
letter-page-number = Nomor surat
letter-page-issued = Disetujui
letter-page-signed-at = Diunggah
letter-page-concept = Sidik jari berkas konsep (SHA-256)
letter-page-signed = Sidik jari berkas bertanda tangan (SHA-256)
letter-page-at = { $at }
letter-page-note = Halaman ini memeriksa status surat. Ini bukan tanda tangan elektronik dan tidak memuat data pribadi.

file-page-title = Berkas dari Sigap
file-page-take = Unduh berkas
file-page-ready-explained = Tekan tombol di bawah untuk mengunduh berkas ini. Halaman ini berlaku sampai { $until }. Mohon tidak meneruskan alamatnya kepada orang lain.
file-page-gone-word = Tautan tidak berlaku lagi
file-page-gone-explained = Berkas di balik tautan ini tidak dapat diunduh lagi: masa berlakunya sudah lewat, atau alamatnya tidak lengkap. Berkasnya sendiri tetap tersimpan. Untuk mendapat tautan baru, buka lagi berkasnya di percakapan dengan Sigap (tombol Lihat bukti atau Lihat dokumen), atau hubungi admin.
file-page-busy-word = Mohon tunggu sebentar
file-page-busy-explained = Terlalu banyak permintaan dari alamat ini. Coba lagi setelah satu menit.
file-page-trouble-word = Sedang ada gangguan
file-page-trouble-explained = Berkas belum dapat diambil. Coba lagi beberapa menit lagi.
