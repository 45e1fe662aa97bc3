# Templat WhatsApp untuk pesan setelah 24 jam, yang harus disetujui Meta.
template-button = Lihat
template-sigap-berkas-menunggu = Yth. Bapak/Ibu, berkas { $number } menunggu tindak lanjut Bapak/Ibu sesuai SOP. Mohon pilih Lihat atau balas pesan ini untuk membuka rinciannya.
template-sigap-tenggat = Yth. Bapak/Ibu, mohon perhatian untuk berkas { $number } terkait tenggat SOP. Mohon pilih Lihat atau balas pesan ini untuk membuka rinciannya.
template-sigap-daftar-tugas = Yth. Bapak/Ibu { $name }, ada daftar pekerjaan dari layanan Sigap untuk Bapak/Ibu. Mohon pilih Lihat atau balas pesan ini untuk membukanya.
template-sigap-ringkasan-pekan = Yth. Bapak/Ibu { $name }, ringkasan mingguan layanan Sigap untuk Bapak/Ibu sudah tersedia. Mohon pilih Lihat atau balas pesan ini untuk membacanya.
template-sigap-surat-tugas = Yth. Bapak/Ibu, surat tugas untuk berkas { $number } sudah tersedia. Mohon pilih Lihat atau balas pesan ini untuk menerimanya.
template-sigap-kabar-laporan = Yth. Bapak/Ibu, ada kabar tentang laporan { $number }. Mohon pilih Lihat atau balas pesan ini untuk membacanya.
template-sigap-kabar-berkas = Yth. Bapak/Ibu, ada kabar tentang berkas { $number }. Mohon pilih Lihat atau balas pesan ini untuk membacanya.
template-sigap-pengingat-jadwal = Pengingat { $number }: kegiatan promosi Bapak/Ibu akan berlangsung sesuai jadwal. Mohon pilih Lihat atau balas pesan ini untuk membuka rinciannya.
template-sigap-gangguan-massal = Yth. Bapak/Ibu { $name }, ada kabar tentang gangguan massal layanan kantor. Mohon pilih Lihat atau balas pesan ini untuk membacanya.
template-sigap-perlu-admin = Yth. Bapak/Ibu { $name }, ada hal pada layanan Sigap yang perlu diperiksa. Mohon pilih Lihat atau balas pesan ini untuk membacanya.

choice-whatsapp-list = Pilih

delete-ignored = Pesan yang Bapak/Ibu hapus sudah kami terima dan tetap tersimpan. Bila ada yang keliru, mohon kirim keterangan yang benar.
whatsapp-failed = Pesan *{ $kind }* kepada { $name } tidak sampai lewat WhatsApp ({ $reason }). { $went ->
    [channel] Pesan diteruskan lewat saluran lain.
    [superior] Pesan diteruskan kepada atasannya.
   *[none] Mohon hubungi yang bersangkutan secara langsung.
}
whatsapp-instead = Pesan ini untuk { $name }, yang belum dapat dihubungi lewat WhatsApp: berkas { $number } menunggu tindak lanjut. Mohon bantuan Bapak/Ibu.
whatsapp-expired = WhatsApp menolak token layanan ini. Pesan lewat WhatsApp tertahan dan tetap tersimpan. Mohon perbarui SIGAP_WHATSAPP_TOKEN lalu jalankan ulang layanan.
whatsapp-account = { $event ->
    [template-approved] Templat WhatsApp *{ $name }* ({ $language }) disetujui Meta dan dapat dikirim.
    [template-rejected] Templat WhatsApp *{ $name }* ({ $language }) ditolak Meta. Pemberitahuan itu tidak terkirim kepada yang lebih dari 24 jam tidak menulis. Mohon perbaiki lalu ajukan kembali di WhatsApp Manager.
    [template-paused] Templat WhatsApp *{ $name }* ({ $language }) dihentikan sementara oleh Meta. Sampai dibuka kembali, pemberitahuan itu tidak terkirim kepada yang lebih dari 24 jam tidak menulis.
    [template-disabled] Templat WhatsApp *{ $name }* ({ $language }) dinonaktifkan Meta. Mohon ajukan templat pengganti; perintahnya: python -m bot templates.
    [template-flagged] Templat WhatsApp *{ $name }* ({ $language }) banyak dikeluhkan penerima dan terancam dinonaktifkan Meta.
    [template-deleted] Templat WhatsApp *{ $name }* ({ $language }) dihapus. Bila tidak disengaja, mohon ajukan kembali; perintahnya: python -m bot templates.
    [template-limit] Jumlah templat WhatsApp kantor ini sudah mencapai batas. Templat baru tidak dapat diajukan sebelum ada yang dihapus.
    [template-category-soon] Dalam 24 jam, Meta memindahkan templat WhatsApp *{ $name }* ({ $language }) dari golongan { $before } ke { $after }; biayanya dapat berubah. Keberatan dapat diajukan di WhatsApp Manager.
    [template-category] Meta memindahkan templat WhatsApp *{ $name }* ({ $language }) dari golongan { $before } ke { $after }; biayanya dapat berubah.
    [template-quality] Mutu templat WhatsApp *{ $name }* ({ $language }) turun ke { $after ->
        [RED] rendah
       *[YELLOW] sedang
    } karena tanggapan penerima. Bila terus turun, Meta menghentikannya.
    [template-quality-good] Mutu templat WhatsApp *{ $name }* ({ $language }) kembali tinggi.
    [number-flagged] Nomor WhatsApp kantor { $name } mendapat peringatan dari Meta karena mutunya rendah. Bila tidak membaik, batas pesan hariannya diturunkan.
    [number-unflagged] Peringatan Meta atas nomor WhatsApp kantor { $name } sudah dicabut.
    [limit] Batas WhatsApp kantor ini sekarang: { $after ->
        [none] tanpa batas penerima
       *[other] { $after } penerima
    } sehari di luar percakapan 24 jam.
    [account-disabled] Akun WhatsApp kantor ini dinonaktifkan Meta. Pesan lewat WhatsApp tidak terkirim. Mohon ajukan banding di WhatsApp Manager.
    [account-disabling] Akun WhatsApp kantor ini akan dinonaktifkan Meta. Mohon segera ajukan banding di WhatsApp Manager.
    [account-reinstated] Akun WhatsApp kantor ini aktif kembali.
    [account-violation] Menurut Meta, akun WhatsApp kantor ini melanggar ketentuan. Mohon diperiksa di WhatsApp Manager.
    [account-restricted] Meta membatasi akun WhatsApp kantor ini. Sebagian pesan tidak terkirim. Mohon diperiksa di WhatsApp Manager.
    [account-deleted] Akun WhatsApp kantor ini dihapus. Pesan lewat WhatsApp tidak terkirim lagi.
    [account-removed] Aplikasi ini dilepas dari akun WhatsApp kantor. Pesan lewat WhatsApp tidak terkirim sampai aplikasi dihubungkan kembali.
    [alert] Meta menyampaikan pemberitahuan tentang akun WhatsApp kantor ini.
   *[other] Meta menyampaikan perubahan yang belum kami kenal pada akun WhatsApp kantor ini{ $name ->
        [none] { "" }
       *[named] {" "}({ $name })
    }. Mohon diperiksa di WhatsApp Manager.
}{ $reason ->
    [none] { "" }
   *[other] {" "}Alasan dari Meta: { $reason }.
}
