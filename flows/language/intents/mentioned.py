"""Signs of messages that mention trouble without reporting any, as data."""

from flows.language.intents.intent import Intent
from flows.language.intents.sign import Sign

SUPPOSED = """
    kalau, jika, bila, misal, apabila, seandainya, andaikan, andai, if, in case, suatu saat
    """
REPORTED = """
    tidak bisa kirim, tidak bisa mengirim, sejak, dari tadi, dari pagi, dari kemarin, dari semalam,
    sekarang, masih, terus, lagi, tetap, kemarin, muncul, lapor kalau, laporkan kalau, melaporkan
    kalau, melapor kalau, info kalau, infokan kalau, sampaikan kalau, since, still, now
    """
"""Words of trouble that is there, and of "kalau" that means "that"."""

VEHICLES = "motor, mobil, sepeda, ban, ojek, angkot, kapal, speedboat, perahu"
AT_HOME = """
    di rumah, kompor, kulkas, mesin cuci, rice cooker, pompa air, atap rumah, ac kamar, tukang,
    sumur, servis di mana, servis hp, hp anak, hp saya hilang, hp hilang, dompet, kunci rumah,
    kunci motor, di kompleks, di kos, hp istri, hp suami, lalu lintas, jalan macet, macet di
    jalan, jalan ke, pasar macet
    """
ILL = """
    anak sakit, anak saya sakit, saya sakit, sedang sakit, lagi sakit, istri sakit, suami sakit,
    mama sakit, bapak sakit, ibu sakit, izin sakit, demam, kepala sakit, sakit kepala, sakit gigi,
    sakit perut, gula darah, tensi, masuk angin, pusing, kurang enak badan
    """
STAYING_AWAY = """
    tidak masuk kantor, tidak masuk kerja, tidak bisa masuk kerja, tidak bisa masuk kantor,
    tidak bisa ke kantor, tidak bisa hadir, tidak bisa ikut, tidak hadir, tidak masuk sekolah,
    telat sedikit, datang telat, datang terlambat, terlambat sedikit
    """
OF_THE_OFFICE = """
    website, aplikasi, internet, wifi, printer, email, zoom, laporan, komputer, berita, desain,
    jaringan, sinyal, server, sandi, akun, login, absen, absensi, fingerprint, finger, laptop,
    kabel, scanner, proyektor, monitor, cctv, vpn, sistem, rumah sakit, hotspot, data, konten,
    poster, spanduk, layar, mesin absen, gps, antrian, pelayanan, hack, dihack,
    suara, kamera, mic, mikrofon, virtual, vicon, meeting, link, telepon, genset, ups, hp dinas,
    error, tablet, st liputan, surat tugas
    """

MENTIONED = (
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            SUPPOSED,
            """
            haha, waktu ngopi, waktu pulang, waktu tidur, waktu istirahat, berarti waktu, berarti
            saat, enak ya, bisa pulang cepat, bisa santai, bisa tidur, bisa libur, mari ngopi,
            ngopi dulu, tidur saja, pulang saja, libur saja
            """,
        ),
        unless=REPORTED,
    ),
    Sign(
        intent=Intent.DUTY,
        groups=(SUPPOSED, "piket, yang jaga, petugas jaga, petugas malam, on duty, standby"),
        unless=REPORTED,
    ),
    Sign(
        intent=Intent.WHO,
        groups=(
            SUPPOSED,
            """
            hubungi siapa, kontak siapa, telepon siapa, siapa yang bisa dihubungi, siapa yang
            dihubungi, siapa yang harus dihubungi, panggil siapa, siapa yang tangani, siapa yang
            menangani, minta tolong siapa, minta bantuan siapa, who do i call, who should i call
            """,
        ),
        unless=REPORTED,
    ),
    Sign(
        intent=Intent.HOURS,
        groups=(
            SUPPOSED,
            "tetap buka, kantor buka, kantor tutup, jam berapa buka, tetap melayani",
        ),
        unless=REPORTED,
    ),
    Sign(
        intent=Intent.HOW,
        groups=(
            SUPPOSED,
            """
            lapor ke, lapor di, lapor lewat, lapor sama, lapor siapa, lapor bagaimana, lapor ke
            mana, lapor pakai, bisa lapor, harus lapor, melapor ke, dilaporkan ke, laporkan ke,
            prosedur, berapa lama biasa, hubungi ke mana, hubungi nomor, mengadu ke, harus
            bagaimana, who should i, where do i, how do i, whom do i, do i report, can i report
            """,
        ),
        unless=REPORTED,
    ),
    Sign(
        intent=Intent.HOW,
        groups=(
            """
            cara mengadukan, cara lapor, cara melapor, siapkan untuk lapor, syarat lapor,
            kirim laporan, buat laporan, bikin laporan, mau lapor, mau melapor, mengirim laporan,
            syarat melapor, disiapkan untuk lapor, dilampirkan, perlu untuk lapor, lapor harus
            """,
            "apa, bagaimana, ka, kah, how, what, apakah, harus, wajib",
        ),
        unless=REPORTED,
    ),
    Sign(
        intent=Intent.NORMAL,
        groups=(
            """
            tidak jadi pak, tidak jadi bu, tidak jadi min, tidak jadi ternyata, tidak jadi kak,
            tidak jadi rusak, tidak jadi mati, tidak jadi ya, batal, batalkan, dibatalkan,
            cabut laporan, laporan dicabut,
            kirain, saya kira, kami kira, dikira, maaf salah, maaf pak salah,
            maaf bu salah, sori salah, salah saya, saya yang salah, salah kami, salah lapor,
            maaf lapor, maaf pak ternyata, maaf bu ternyata, maaf min ternyata
            """,
            "ternyata, cuma, rupanya, hanya",
        ),
        unless="""
            lagi, masih, tetap, kirain sudah, kira sudah, sejak, mohon, tolong, ternyata belum,
            ternyata tidak, ternyata masih, ternyata rusak, ternyata mati, ternyata error
            """,
    ),
    Sign(
        intent=Intent.NORMAL,
        groups=(
            "ternyata, rupanya, tadi cuma, tadi hanya",
            """
            sudah saya pasang, sudah dipasang, sudah saya colok, sudah dicolok, sudah jalan, sudah
            hidup, sudah nyala, sudah normal, sudah baik, sudah bisa, sudah terhubung
            """,
        ),
        unless="""
            tapi, masih, tetap, tidak, belum, kirain, kira, mati lagi, putus lagi, lepas lagi,
            rusak lagi, error lagi, salah lagi
            """,
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            """
            yang rusak, yang mati, yang error, yang putus, yang bermasalah, yang hilang, yang
            macet, rusak itu, printer rusak, laptop rusak, komputer rusak, pc rusak, rusak
            kemarin, yang dibawa, yang diservis, yang diambil, yang kemarin, laporan internet,
            laporan wifi, laporan jaringan, laporan printer, laporan website, laporan komputer,
            laporan kerusakan, laporan laptop, laporan aplikasi, laporan error
            """,
            """
            sudah jadi, bisa diambil, sudah diservis, sudah dicek, sudah ditangani, jam berapa,
            sudah dilihat, sudah sampai, posisi di mana, posisi, sekarang di mana, di mana
            sekarang, sudah diganti, sudah diterima, sudah diproses, sudah masuk, belum kembali,
            belum dikembalikan, sudah diapakan
            """,
        ),
        unless="tapi, tetap, tidak bisa, mati lagi, rusak lagi, sejak jam, sudah dicek tidak",
    ),
    Sign(
        intent=Intent.HOAX,
        groups=(
            """
            katanya, dengar, dapat info, info valid, the news, rumour, beredar, viral, kabar,
            isu, rumor, dengar dengar, ada info
            """,
            "benar, betul, bener, valid, hoax, hoaks, asli, true, fake, palsu",
        ),
        unless="tidak benar, tidak betul, sandi, akun, user, login, tapi, betul betul, saya, kami",
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(f"{VEHICLES}, {AT_HOME}, {ILL}, {STAYING_AWAY}",),
        unless=OF_THE_OFFICE,
    ),
)
