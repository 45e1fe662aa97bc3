"""Signs that hold if the text tells of no fault, as data; the first that holds decides."""

from flows.language.intents.intent import Intent
from flows.language.intents.sign import Sign
from flows.language.intents.small_talk import SMALL_TALK

REPAIRED = """
    diperbaiki, perbaikan, normal, selesai, ditangani, datang, bisa lagi, nyala, hidup, pulih,
    beres, jalan lagi, kembali, tayang, terbit, dimuat, fixed, repaired, back, work again,
    dikerjakan, bagus, lancar, dipasang, diganti, online, naik, diproses, disetujui
    """
TEAM = """
    teknisi, petugas, tukang, tim it, tim ti, orang it, dong, mereka, technician, tim
    """
CONTENT = "desain, spanduk, poster, berita, konten, video, flyer, baliho"

THEN = (
    *SMALL_TALK,
    Sign(
        intent=Intent.DUTY,
        groups=(
            """
            piket, petugas jaga, jaga malam, on duty, yang jaga, bertugas malam, tugas jaga,
            standby, yang bertugas hari ini, on call, petugas piket, siapa jaga, jaga kantor,
            yang bertugas malam, duty officer, jadwal jaga, shift
            """,
        ),
        unless="""
            kami standby, saya standby, satpol, piket mati, titip, meja piket, pos piket, ujian,
            acara, kegiatan, rapat, mohon jaringan, mohon internet, absen, absensi, sidik jari,
            aplikasi, komputer, printer
        """,
    ),
    Sign(
        intent=Intent.HOURS,
        groups=(
            """
            jam berapa, jam kerja, jam kantor, jam layanan, jam pelayanan, jam buka, jam
            operasional, buka jam, tutup jam, jam tutup, office hours, opening hours, ada
            pelayanan, masih buka, buka hari, sudah buka, sudah tutup, buka sampai, hari libur,
            libur atau masuk, kapan buka, hari kerja apa, are you open, what time, hari sabtu
            buka, sabtu buka, minggu buka, besok libur, libur tidak, tidak libur, buka tidak,
            masih melayani, tetap buka, pelayanan hari, when do you open, open on, kantor buka,
            kantor tutup, loket buka, buka ka, tutup ka, libur ka, tanggal merah, cuti bersama,
            hari raya, sampai jam, masuk hari apa, melayani tidak, melayani ka, melayani kah,
            melayani atau tidak, apakah melayani, layani tidak, layani ka, apakah buka
            """,
        ),
        unless=(
            "rapat, jemput, acara, kegiatan, zoom, futsal, teknisi, petugas, datang, diperbaiki, "
            "latihan, ibadah, misa, gereja, kumpul, pulang, berangkat, pesta, kapal, pesawat, "
            "feri, apel, upacara, kuliah, les, selesai, beres, jadi"
        ),
    ),
    Sign(
        intent=Intent.HOURS,
        groups=(
            "senin, selasa, rabu, kamis, jumat, sabtu, minggu, besok, lusa, saturday, sunday",
            "ada orang, ada petugas, ada yang layani, orang kantor, anybody there, anyone there",
        ),
        unless="rapat, acara, kegiatan, zoom, minggu lalu, minggu ini",
    ),
    Sign(
        intent=Intent.STANDING,
        groups=("kapan, when, sampai kapan, berapa lama, kira kira kapan, jam berapa", REPAIRED),
        unless="rapat, acara, kegiatan, pelatihan, bimtek, pendaftaran, gaji cair",
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            TEAM,
            """
    ke sini belum, datang belum, berangkat belum, sampai belum, sudah ada teknisi, sudah ada
    petugas, jadi datang, sudah jalan, di mana, sampai mana, kapan, jadi ke sini, mana
    """,
        ),
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            """
            sampai mana, status, perkembangan, progres, progress, any update, kelanjutan, tindak
            lanjut, bagaimana kelanjutan, sudah disetujui belum, sudah dikerjakan belum,
            sudah disetujui, kapan tayang, sudah tayang, sudah selesai belum, kenapa belum, kok
            belum
            """,
        ),
        unless="status hukum, status whatsapp, status wa, status kepegawaian",
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            f"{CONTENT}, infografis, banner",
            """
            belum selesai, belum jadi, belum tayang, belum dimuat, belum terbit, belum naik,
            sudah jadi, sudah terbit, sudah dimuat, sudah naik
            """,
        ),
        unless=(
            "upload, unggah, posting, muat, bantu, dibantu, tolong, mohon, minta, buatkan, "
            "makasih, terima kasih"
        ),
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            f"{CONTENT}, banner, promosi, sosialisasi",
            """
            kapan jadi, jadi kapan, diupload belum, diposting belum, dimuat belum, kapan naik,
            kapan mulai
            """,
        ),
    ),
    Sign(
        intent=Intent.HOW,
        groups=(
            f"""
            {CONTENT}, infografis, kegiatan, promosi, publikasi, posting, muat, upload, liputan,
            publikasikan
            """,
            """
            cara minta, cara upload, cara posting, syarat upload, syarat posting, cara, langkah,
            prosedur, alur, mekanisme, syarat
            """,
            "bagaimana, apa, cara, seperti apa, how, ke mana, di mana",
        ),
    ),
    Sign(
        intent=Intent.WHO,
        groups=(
            """
            siapa, who, minta nomor, nomor kepala, nomor teknisi, nomor petugas, nomor kadis,
            nomor kontak, kontak, nomor hp, nomor wa, nomor telepon, nama, hubungi siapa, bisa
            dihubungi, contact
            """,
            """
            kepala dinas, kadis, kepala upt, ka upt, kepala divisi, ka divisi, kabid, kepala
            bidang, kasi, admin, operator, pengelola, penanggung jawab, hubungi, dihubungi,
            teknisi, petugas, pimpinan, head, in charge, contact, pejabat, sekretaris, sekdis,
            kominfo, tim ti, tim it, kontak, ketua, bagian it, orang it, bertanggung jawab,
            website, jaringan, desainer, atasan, bos, yang urus, yang ngurus, yang mengurus, yang
            pegang, yang kelola, yang mengelola
            """,
        ),
        unless="""
            arisan, patungan, kado, iuran, rumah siapa, diganti, mohon ganti, di website, di
            halaman
        """,
    ),
    Sign(
        intent=Intent.WHO,
        groups=(
            """
            kantor mana, kantor apa, dinas mana, dinas apa, instansi mana, instansi apa, badan
            mana, bidang mana, bagian mana, loket mana, which office
            """,
            """
            urus, mengurus, ngurus, bikin, buat, membuat, bayar, membayar, daftar, mendaftar,
            ambil, mengambil, lapor, hubungi, minta, cari, pergi, tangani, menangani, pindah, go
            """,
        ),
    ),
    Sign(
        intent=Intent.HOAX,
        groups=(
            """
    katanya, kabar, beredar, viral, bantuan, undian, klik link, info valid, gempa, tsunami
    """,
            "benar, betul, bener, hoax, hoaks, asli, sebarkan, true, fake, palsu",
        ),
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            """
            sayang, honey, darling, cinta, jemput anak, beli ikan, futsal, arisan, pulsa
            listrik, salah kirim, salah chat, salah nomor, salah orang, salah kamar, wrong chat,
            wrong number, papa, mama, mami, papi, jangan lupa beli, makan siang di mana, makan
            di mana, pulang jam berapa, sudah makan, di pelabuhan, tunggu di, kopi dulu,
            mancing, nonton, ultah, ulang tahun, love you, kangen, rindu, jemput saya, titip
            beli, belanja, pasar, bro, sis, ose di mana, i will be home, ill be home, be home,
            dinner, lunch, cucian, popok, susu anak, gereja jam, ojek, utang, hutang, transfer
            dulu, pinjam uang, pinjam duit, main bola, mabar, jamuan
            """,
        ),
        unless=(
            "website, aplikasi, internet, wifi, printer, email, zoom, "
            "laporan, komputer, berita, desain, promosi, sosialisasi"
        ),
    ),
)
