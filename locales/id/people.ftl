# Sapaan, perkenalan, bantuan.

greeting = { $part ->
    [salam] Waalaikumsalam
    [morning] Selamat pagi
    [noon] Selamat siang
    [afternoon] Selamat sore
   *[night] Selamat malam
  }, { $you }. Ini layanan laporan gangguan { $office }.
greeting-ask = Silakan tulis gangguan yang dialami, atau kirim foto atau pesan suara.
privacy-notice = Kami mencatat nama, unit kerja, dan isi laporan { $you } untuk menangani gangguan. Pesan ini melewati server { $channel }, yang berada di luar negeri. Bukti disimpan sesuai jadwal retensi arsip. Mohon tidak mengirim kata sandi atau kode OTP.
ask-address = Bagaimana sebaiknya kami menyapa?
address-saved = Baik, { $you }.
help = *Yang dapat dilakukan di sini*
    Kirim foto, pesan suara, atau tulisan: laporan gangguan
    /status: laporan saya
    /tugas: yang menunggu saya
    /rekap bulan lalu: angka suatu masa (Kadis, Ka. Divisi, Kepala UPT, admin)
    /meja: semua dalam satu halaman
    /delegasi: siapa memutuskan saat pejabat berhalangan
    /piket: siapa bertugas di luar jam kerja (Tim TI)
    /riwayat G-2026-0001: riwayat satu laporan
    /periksa: periksa situs dan jaringan (Tim TI)
    /promosi: putaran promosi, jadwal, daftar tamu
    /gangguan_massal: gangguan di mana-mana (Ka. Divisi, Kepala UPT, admin)
    /kesehatan: keadaan layanan ini (admin)
    /pengaturan: libur, Ramadan, pantauan (admin)
    /bahasa: ganti bahasa
    /batal: batalkan yang sedang diisi
    /nomor: sambungkan akun dengan daftar kantor
    /peran: minta peran
    Semua juga dapat diketik tanpa garis miring.
language-asked = Pilih bahasa. / Choose a language.
language-saved = Bahasa: Indonesia.
cancelled = Dibatalkan. Yang sudah terkirim tetap tersimpan.
nothing-to-cancel = Tidak ada yang sedang diisi.
change-data = Mohon tuliskan nama lengkap { $you } yang benar.
admin-welcome = { $you } sekarang tercatat sebagai admin pertama. Impor daftar pegawai dengan: python -m bot people import
admin-code-wrong = Kode itu tidak berlaku. Lihat kembali kode yang tercetak saat Sigap pertama dijalankan.
own-data = *Data { $you }*
    Nama: { $name }
    Unit: { $unit }
    Pemberitahuan privasi: versi { $version }
own-role = Peran: { $role }
