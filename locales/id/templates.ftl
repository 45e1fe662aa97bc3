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

choice-whatsapp-more = Lainnya
choice-whatsapp-list = Pilih

delete-ignored = Pesan yang Bapak/Ibu hapus sudah kami terima dan tetap tersimpan. Bila ada yang keliru, mohon kirim keterangan yang benar.
whatsapp-failed = Pesan *{ $kind }* kepada { $name } tidak sampai lewat WhatsApp ({ $reason }). { $went ->
    [channel] Pesan diteruskan lewat saluran lain.
    [superior] Pesan diteruskan kepada atasannya.
   *[none] Mohon hubungi yang bersangkutan secara langsung.
}
whatsapp-instead = Pesan ini untuk { $name }, yang belum dapat dihubungi lewat WhatsApp: berkas { $number } menunggu tindak lanjut. Mohon bantuan Bapak/Ibu.
whatsapp-expired = WhatsApp menolak token layanan ini. Pesan lewat WhatsApp tertahan dan tetap tersimpan. Mohon perbarui SIGAP_WHATSAPP_TOKEN lalu jalankan ulang layanan.
