"""Signs of holidays, praise and private words, as data: they hold if the text tells of no fault,
before the questions.
"""

from flows.language.intents.announced import WANTED_OF_US
from flows.language.intents.intent import Intent
from flows.language.intents.sign import Sign

HOLIDAYS = """
    natal, tahun baru, idul fitri, idulfitri, idul adha, iduladha, lebaran, ramadan, ramadhan,
    berpuasa, puasa, paskah, nyepi, waisak, imlek, galungan, hari raya, hari guru, hari kartini,
    hut, hari jadi, maulid, isra miraj, tahun baru islam, muharram, christmas, new year, easter,
    eid, ulang tahun, hari ulang tahun, birthday, milad, ultah, panjang umur, hari ibu, harganas,
    kemerdekaan, korpri
    """
_AT_WORK = "wifi, internet, printer, komputer, aplikasi, website, jaringan, server"
_HOLIDAY = (
    Sign(
        intent=Intent.GREETING,
        groups=(
            "selamat, happy, merry, semoga, mohon maaf lahir, minal, dirgahayu, blessed",
            f"{HOLIDAYS}, lahir batin, lahir dan batin, aidin",
        ),
        unless=(
            f"{WANTED_OF_US}, ucapan, poster, spanduk, flyer, baliho, konten, banner, jam berapa"
        ),
    ),
)
"""Wishes for a holiday or a birthday; the office's hours are asked for in other words."""

SMALL_TALK = (
    Sign(
        intent=Intent.GREETING,
        groups=(
            "tes, test, cek, check, uji",
            "masuk, tembus, sampai, terkirim, terdengar, dengar",
        ),
        most=4,
    ),
    *_HOLIDAY,
    Sign(
        intent=Intent.GREETING,
        groups=(
            """
            apakah ini kominfo, ini kominfo, ini diskominfo, dengan kominfo, apakah ini admin,
            boleh saya bertanya, boleh saya tanya, boleh bertanya, boleh tanya, boleh minta
            waktu, is this kominfo, is this the ict, is this the helpdesk, is this the it,
            ini benar nomor, benar ini nomor, ini betul nomor, betul ini nomor, nomor kominfo,
            nomor diskominfo, benar ini kominfo, benar ini diskominfo, benar dengan kominfo,
            benar dengan diskominfo, betul ini kominfo, betul ini diskominfo, bot kominfo, bot
            diskominfo
            """,
        ),
        most=10,
    ),
    Sign(
        intent=Intent.GREETING,
        groups=(
            "pagi, siang, sore, malam, halo, hai, hello, hi, salam, shalom, semua, permisi",
            """
            baik sa, baik saja, baik baik, sehat sa, sehat saja, sehat sehat, sehat semua, apa
            kabar, how are you, how is everyone
            """,
        ),
        unless=f"{_AT_WORK}, laporan, perbaikan, surat",
        most=8,
    ),
    Sign(
        intent=Intent.THANKS,
        groups=(
            """
            pertahankan, kerja bagus, good job, great job, good work, great work, salut, sukses
            selalu, sukses terus, jaya terus, tuhan balas, tuhan yang balas, tuhan memberkati,
            tuhan berkati, semoga berkah, semoga lancar, kerja yang bagus, kerja yang baik, santai
            saja, tidak apa apa, tidak apa, tidak masalah, no problem, no worries, welcome,
            ditunggu, semangat, cepat ditangani, cepat sekali ditangani, cepat sekali penanganan,
            cepat sekali respon, cepat sekali datang, hormat buat, hormat untuk, hormat kami,
            apresiasi, angkat topi, acungan jempol, dua jempol, sangat puas, puas sekali,
            appreciate, appreciated, grateful, well done
            """,
        ),
        unless=(
            f"{WANTED_OF_US}, kapan, bagaimana, minta, mohon, tolong, berapa, siapa, "
            "apakah, konfirmasi, selamat pagi, selamat siang, selamat sore"
        ),
        most=12,
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            """
            ose di mana, ale di mana, ose pi mana, pi makan, pigi makan, lagi di mana, posisi di
            mana, tunggu saya, jemput, antar saya, antar anak, sedang rapat, lagi rapat, nanti
            saya telepon, nanti saya telpon, saya otw rumah, free untuk lunch, lunch, gym, makan
            malam, ketemu di, dilantik, pelantikan, wisuda, nikahan, pernikahan, kondangan,
            timnas, liga, gol, skor, otak saya, hati saya, perasaan, galau, sekolah anak, anak
            sekolah, bertemu, gempa, ojek, di meja saya, haha lucu, lucu sekali
            """,
        ),
        unless=(
            f"{WANTED_OF_US}, {_AT_WORK}, email, zoom, berapa laporan, laporan saya, teknisi, "
            "petugas, benar, betul, katanya"
        ),
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            "anak sakit, anak saya sakit, saya sakit, izin tidak masuk, izin sakit, izin pulang, "
            "izin terlambat, izin telat, izin ya bu, izin ya pak, saya izin, hari ini izin",
        ),
        unless=(
            f"{_AT_WORK}, melapor, lapor, melaporkan, menyampaikan, bertanya, tanya, menanyakan"
        ),
    ),
)
