# Satu orang, dua saluran.
link-code = Kode untuk menyambungkan akun { $you } di saluran lain: `{ $code }`. Mohon ketik kode ini di sana sebelum pukul { $until }. Kode berlaku satu kali; jangan diberikan kepada siapa pun.
link-done = Akun ini sekarang tersambung atas nama { $name }. Balasan kami kirim ke saluran yang terakhir dipakai. Untuk memilih saluran pemberitahuan, ketik *saluran*.
link-unknown = Kode itu tidak berlaku atau sudah lewat waktunya. Tidak ada yang berubah. Mohon minta kode baru dengan mengetik *sambung* di saluran yang satu lagi.
link-taken = Orang pada kode itu sudah mempunyai akun di saluran ini. Tidak ada yang berubah. Bila akunnya berganti, mohon hubungi admin.
link-official = Akun ini sudah terdaftar sebagai pegawai, sehingga tidak dapat disambungkan dengan kode. Tidak ada yang berubah. Mohon hubungi admin.
channel-asked = Pemberitahuan untuk { $you } dikirim lewat saluran mana?
channel-single = Akun Bapak/Ibu baru ada di satu saluran. Untuk menyambungkan Telegram dan WhatsApp, ketik *sambung*.
channel-saved = { $chosen ->
    [telegram] Pemberitahuan akan dikirim lewat Telegram.
    [whatsapp] Pemberitahuan akan dikirim lewat WhatsApp.
   *[last] Pemberitahuan akan dikirim ke saluran yang terakhir dipakai.
}
choice-channel-telegram = Telegram
choice-channel-whatsapp = WhatsApp
choice-channel-last = Terakhir dipakai
