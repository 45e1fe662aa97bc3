# Surat tugas: pemeriksaan status dan unggahan yang bertanda tangan.

choice-sign-letter = Unggah surat ber-TTD
letter-sign-asked = Mohon kirim surat tugas nomor { $letter } ({ $number }) yang sudah ditandatangani: foto, hasil pindai, atau PDF. Ketik *batal* bila belum ada.
letter-sign-needs-file = Mohon kirim suratnya sebagai foto atau PDF, atau ketik *batal*. Surat itu masih konsep.
letter-signed = Surat tugas nomor { $letter } untuk { $number } sudah ditandatangani, terlampir. Diunggah oleh { $by } pada { $at }{ $version ->
        [1] .
       *[other] ; versi { $version }, menggantikan unggahan sebelumnya.
    }
letter-signed-same = Berkas itu sama dengan versi { $version } surat { $letter } yang sudah tersimpan. Tidak ada yang berubah.
refused-letter-revoked = Surat tugas nomor { $number } sudah dicabut, sehingga unggahan tidak dapat diterima. Tidak ada yang berubah.
refused-letter-not-yours = Surat tugas { $number } yang bertanda tangan hanya dapat diunggah oleh Ka. Divisi, petugas yang ditugaskan, atau admin. Tidak ada yang berubah.
refused-letter-file = { $why ->
    [pending] Berkas untuk { $number } belum dapat kami unduh dan belum tercatat. Mohon kirim sekali lagi.
    [big] Berkas untuk { $number } terlalu besar. Mohon kirim yang kurang dari 20 MB.
   *[kind] Berkas itu bukan PDF atau gambar yang dapat dibaca. Mohon kirim surat { $number } sebagai foto, JPG, PNG, atau PDF.
  } Surat yang sudah tersimpan tidak berubah.

letter-status-head = *Surat Tugas nomor { $letter }*
letter-state-concept = Status: *konsep*, belum ditandatangani.
letter-state-signed = Status: *ditandatangani*, diunggah { $at }.
letter-state-revoked = Status: *dicabut*. Surat ini dicabut pada { $at }.
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
letter-page-revoked-word = Dicabut
letter-page-revoked-explained = Surat ini dicabut pada { $at } dan tidak berlaku lagi.
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
