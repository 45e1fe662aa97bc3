"""Signs that outrank a fault that the text may mention, as data; the first that holds decides."""

from flows.language.intents.announced import OUTRANKING
from flows.language.intents.intent import Intent
from flows.language.intents.mentioned import MENTIONED
from flows.language.intents.officials import OF_OFFICIALS
from flows.language.intents.sign import Sign

ASKING = """
    apa, apakah, siapa, kapan, mana, berapa, bagaimana, kenapa, kok, di mana, ka, kah, mengapa,
    what, who, when, where, how, why, which, any, can, could, is there, mohon info, minta info,
    info, cek, mau tanya, tanya, bertanya, sampai mana
    """
MY_REPORT = """
    laporan saya, laporan kami, lapor saya, laporan yang, saya lapor, kami lapor, saya punya
    laporan, kami punya laporan, laporan gangguan, laporan nomor, laporan kemarin, tiket, ticket,
    my report, our report, sudah dilaporkan, kan sudah lapor, pengaduan saya, laporan itu, aduan
    saya, yang saya kirim, yang kami kirim, yang saya lapor, yang kami lapor, laporan dari,
    penanganan, penyelesaian, sudah lapor, nomor laporan
    """
PROGRESS = """
    sampai mana, sampai di mana, sampai kapan, sudah ditangani, sudah dikerjakan,
    ditindaklanjuti, tindak lanjut, perkembangan, progres, progress, update, belum ada yang
    datang, belum ada datang, jadi datang, sudah diproses, sudah dicek, sudah selesai, belum
    selesai, status, bagaimana, kapan, kok lama, yang tangani, siapa tangani, sudah diperbaiki,
    sudah disetujui, sudah beres, kabar, kelanjutan, belum ada kabar, any update, any news, how
    far, belum datang, belum dikerjakan, belum ditangani, ditangani siapa, nasib, kenapa belum,
    kok belum, belum ada tindakan, posisi, di siapa, pada siapa, sama siapa, di tangan siapa, di
    meja siapa, dipegang siapa, siapa yang pegang, kenapa lama, masih lama, sudah masuk,
    diterima, direspon, dibaca, direspons, dijawab, dibalas, mana, berapa lama lagi, diapakan,
    looked at, anyone look, any word, heard anything, been checked
    """

FIRST = (
    Sign(
        intent=Intent.HOAX,
        groups=(
            """
            hoax, hoaks, sebarkan, sebar luaskan, viralkan, grup sebelah, diteruskan berkali
            kali, kirim ke 10 grup, kirim ke semua grup, bagikan ke grup, cek fakta, berita ini
            benar, info ini benar, ini benar tidak, ini benar ka, ini benar kah, benar ka, betul
            ka, benar ka tidak, real or fake, is this true, is it true, real or hoax, pesan
            berantai, ini asli, jangan sampai putus, share ke semua, katanya besok gaji, benar
            kah berita, apa benar, apakah benar, is this real, betul kah, benarkah, betulkah,
            benar kah, ini betul kah, ini batul, batul ka, batul kah, bener tidak, bener tidak
            ada, bener kah, bener ka, dong bilang tsunami, hadiah undian, menang undian, kirim ke
            sepuluh, forward dari, sebarkan info, tolong sebarkan info, teruskan ke, kirim pesan
            ini, betul ini, info dari grup, pesan ini benar, fake news, benar tidak, betul tidak,
            benar atau tidak, asli atau palsu, hoax atau bukan, asli ka palsu, ini penipuan,
            penipuan bukan, penipuan atau bukan, penipuan kah, modus penipuan, link ini aman,
            valid tidak, valid kah, aman diklik, ini scam, is it a scam, sudah dikonfirmasi,
            bantu sebarkan, sampaikan ke keluarga, info dari sebelah, apa betul, apakah betul,
            kirim ke semua keluarga, kirim ke semua teman, kirim ke semua kontak, kirim ke
            keluarga, bagikan ke keluarga, bagikan ke semua, share ke keluarga
            """,
        ),
        unless="""
            medsos, media sosial, ig kominfo, facebook, instagram, di website,
            ini kominfo, ini diskominfo, dengan kominfo, dengan diskominfo, admin kominfo,
            laporan saya, laporan kami, surat tugas, website kami, desain, poster, konten,
            buatkan, muat, posting
        """,
    ),
    *OUTRANKING,
    *OF_OFFICIALS,
    Sign(
        intent=Intent.HOW,
        groups=(
            """
            cara lapor, cara melapor, cara melaporkan, prosedur pengaduan, mau lapor bagaimana,
            lapor bagaimana, lapor ke mana, lapor lewat, lapor di mana, melapor ke mana, lapor
            ke siapa, lapor sama siapa, bisa lapor, boleh lapor, cara pakai bot, how do i
            report, how to report, report a problem, where i report, how i report, cara
            menggunakan, cara kirim laporan, cara buat laporan, alur pelaporan, prosedur lapor,
            prosedur pelaporan, cara pengaduan, pengaduan lewat, mengadu ke mana, format
            laporan, ini nomor untuk apa, nomor untuk apa, nomor apa ini, ini bot apa, bot apa,
            ini layanan apa, layanan apa, bisa apa saja, bantu apa saja, what can you do, what
            is this number, kalau mau lapor, cara mengadu, how can i report, where do i report,
            fungsi bot, guna bot, perintah apa, tata cara, ke mana lapor, ke mana melapor, kirim
            laporan ke mana, bisa bantu apa, fitur apa, apa fungsi, layanan apa saja, apa saja
            yang bisa, lapor dong, bot ini, apa itu sigap, sigap itu apa, nomor siapa ini, ini
            nomor apa, ini wa apa, wa apa ini, nomor wa apa, ini nomor siapa, ini akun apa,
            masyarakat umum, prosedur melapor, prosedur melaporkan, boleh melapor, bisa melapor,
            apakah melapor, siapa saja yang bisa, cara pakai sigap, cara kirim foto, cara
            mengirim laporan, apa lapor, apakah lapor, lapor di sini bisa, berapa lama biasa,
            biasa berapa lama, berapa hari biasa, biasa berapa hari, umum berapa lama, mau lapor
            pak, mau buat laporan
            """,
        ),
    ),
    Sign(intent=Intent.HOW, groups=("menu, bantuan, help, panduan, tutorial",), most=2),
    Sign(intent=Intent.HOW, groups=("apa itu, apa beda, arti",), most=5),
    Sign(
        intent=Intent.HOW,
        groups=(
            "ini siapa, siapa ini, ini apa, ini bot, dengan siapa ini, what is this, who is this",
        ),
        most=4,
    ),
    Sign(
        intent=Intent.LETTER,
        groups=(
            """
            surat tugas, nomor surat, nomor st, st saya, st terakhir, st tim, assignment letter,
            spt, surat perintah, surat mana, mana surat, surat sudah keluar, surat belum keluar,
            surat sudah terbit, surat saya, sppd, surat sudah jadi, st liputan, st perjalanan,
            st dinas, st kami
            """,
        ),
        unless="aplikasi, website, upload, printer, error, buatkan konten, cetak",
    ),
    Sign(
        intent=Intent.LETTER,
        groups=(
            "surat tugas, spt, surat perintah",
            "sudah ada, sudah keluar, sudah terbit, sudah jadi, belum keluar, nomor berapa",
        ),
        unless="tidak, error, tampil, muncul, konten",
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(MY_REPORT, PROGRESS),
        unless=(
            "tidak bisa, mati lagi, rusak lagi, putus lagi, cara, masih mati, masih rusak, "
            "masih macet, masih lemot, masih putus, masih error, masih tidak, berapa"
        ),
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            "sudah ditangani, sudah ditindaklanjuti, sudah diperbaiki, belum diperbaiki",
            "kah, apakah, bagaimana, apa sudah, sudah belum, kok, kenapa, kapan",
        ),
        unless="tapi, tidak bisa, mati lagi",
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            "kapan, sampai kapan, when, berapa lama lagi",
            "diperbaiki, ditangani, perbaikan, dikerjakan, normal, fixed, "
            "repaired, teknisi datang, petugas datang",
        ),
        unless="mau lapor, sejak kapan",
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            "teknisi, petugas, orang, tim, tukang, yang mau datang, yang mau cek",
            """
            belum datang, belum muncul, belum juga datang, belum juga muncul, belum sampai, belum
            tiba, belum nongol, belum kelihatan, belum ke sini, belum kunjung, belum ada yang
            datang, tidak datang datang, tidak muncul muncul
            """,
        ),
        unless="pelayanan, pasien, dokter, apel, rapat, absen, absensi, aplikasi, website, gambar",
    ),
    *MENTIONED,
)
