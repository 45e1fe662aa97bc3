"""Reports as people say them aloud."""

SENTENCES = (
    "Internet di ruang keuangan mati sejak jam delapan pagi, mohon segera diperbaiki.",
    "Printer di ruang kepala dinas tidak bisa mencetak sejak kemarin sore.",
    "Aplikasi kepegawaian tidak bisa dibuka dari tadi pagi.",
    "Komputer saya lambat sekali, tolong dibantu.",
    "Wifi di lantai dua mati total.",
    "Website dinas tidak bisa diakses sejak semalam.",
    "Laptop saya tidak mau menyala.",
    "Jaringan di aula putus-putus terus.",
    "Saya tidak bisa masuk ke aplikasi, katanya kata sandi salah.",
    "Scanner di bagian umum rusak.",
    "Halaman depan situs kami berubah menjadi iklan judi.",
    "Server di ruang data mati dan tidak bisa dihidupkan.",
)
