# Pemeriksa: membaca sampai tanggal tertentu, tidak memutuskan, tidak mendapat tugas.

role-auditor = Pemeriksa
choice-audit = Jadikan pemeriksa
choice-audit-end = Akhiri pemeriksaan
auditor-asked = Sampai kapan *{ $name }* menjadi pemeriksa? Pemeriksa dapat membaca laporan, riwayat, rekap, dan berkasnya, tetapi tidak memutuskan dan tidak mendapat tugas. Setelah itu aksesnya berakhir sendiri.
choice-auditor-day = Tanggal lain
auditor-day = Mohon ketik hari terakhir { $name } menjadi pemeriksa, misalnya *31 Desember*; paling lama satu tahun dari sekarang. Untuk membatalkan, ketik *batal*.
auditor-day-refused = { $cause ->
        [past] Hari itu sudah lewat
        [far] Hari itu lebih dari satu tahun lagi
       *[unclear] Tanggalnya belum kami pahami
    }, jadi belum ada yang berubah. Mohon ketik hari terakhirnya, misalnya *31 Desember* atau *15/12/2026*; untuk membatalkan, ketik *batal*.
auditor-days = { $count } hari
auditor-set = { $name } menjadi pemeriksa sampai { $until }. Setelah itu aksesnya berakhir sendiri.
auditor-given = { $you } sekarang pemeriksa sampai { $until }. Ketik *riwayat G-2026-0001* untuk riwayat, *berkas G-2026-0001* untuk seluruh berkasnya, *bukti G-2026-0001* untuk buktinya, dan *rekap* untuk angka kantor. Setiap pembacaan bukti tercatat.
auditor-ended = Masa pemeriksaan sudah berakhir. Terima kasih atas pemeriksaannya.
auditor-over = Masa pemeriksaan { $name } sudah berakhir; aksesnya sudah ditutup.
refused-auditor-apart = { $name } masih memegang peran lain, mewakili pejabat, atau memakai akun bersama. Pemeriksa tidak boleh memutuskan atau bertugas; cabut dahulu, lalu ulangi.
