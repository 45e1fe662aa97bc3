"""Signs of messages for everybody or for somebody else, as data: announcements, chain texts that
sell or lure, grief, an errand. They outrank a fault that they may mention.
"""

from flows.language.intents.intent import Intent
from flows.language.intents.sign import Sign

WHEN = """
    pukul, jam, besok, lusa, senin, selasa, rabu, kamis, jumat, sabtu, minggu, tanggal, nanti
    malam, wit, wita, wib, hari ini, januari, februari, maret, april, mei, juni, juli, agustus,
    september, oktober, november, desember, dimulai, tepat waktu, paling lemot,
    batas akhir
    """
WANTED_OF_US = """
    muat, dimuat, memuat, posting, diposting, upload, diupload, unggah, diunggah, mengunggah,
    desain, desainkan, edit video, edit foto, editkan, buatkan, dibuatkan, bikin, publikasi,
    publikasikan, dipublikasikan, pengumuman di website, berita di website, tayangkan, ditayangkan,
    naikkan, dinaikkan, liput, diliput, meliput, terbitkan, sebarluaskan, pasang di website, taruh
    di website, tolong buat, mohon dibuat, liputan, peliputan, dokumentasikan, didokumentasikan
    """
GOES_WRONG = """
    tidak bisa, tidak dapat, tidak muncul, tidak keluar, tidak tampil, tidak terbuka, keluar
    sendiri, error, mati, putus, hilang, rusak, lemot, macet, gagal, terlanjur, diretas, dihack,
    hacked, sejak, masih, dari tadi
    """
THERE_NOW = """
    sejak, dari tadi, dari pagi, dari semalam, masih, sampai sekarang, belum, kenapa, kok, sudah
    mati, sudah padam, tiba tiba, tolong, mohon dicek, mohon bantuan
    """
OF_OUR_SITES = """
    medsos, media sosial, website, halaman, muncul, tampil, akun, beranda, diretas, hack, dihack,
    ppid, subdomain, go id, jadi, kenapa, kok, isi
    """
OUTRANKING = (
    Sign(
        intent=Intent.HOAX,
        groups=(
            """
            kerja sampingan, kerja online, part time, penghasilan tambahan, slot, gacor, judi,
            togel, casino, kasino, pinjol, pinjaman, dana tunai, investasi, trading, bitcoin,
            undian, giveaway, pulsa gratis, kuota gratis, saldo gratis
            """,
            """
            daftar, deposit, depo, bonus, maxwin, member, wd, withdraw, cair, klik, terpercaya,
            alternatif, modal, untung, profit, tanpa jaminan, menang, menangkan, gratis, klaim,
            hubungi, sehari, per hari, perhari
            """,
        ),
        unless=f"{OF_OUR_SITES}, blokir, diblokir",
    ),
    Sign(
        intent=Intent.HOAX,
        groups=(
            "katanya, dengar, kabar, isu, gosip, beredar",
            """
            mau mati, akan mati, mau padam, akan padam, mau diputus, akan diputus, mau dimatikan,
            akan dimatikan, mau down, akan down, mau diblokir, akan diblokir, mau ditutup, akan
            ditutup, mau naik, akan naik, mau libur, bakal
            """,
        ),
        unless="tapi, masih, tetap, sejak, dari tadi, sekarang, kami lapor",
    ),
    Sign(
        intent=Intent.HOAX,
        groups=(
            "daftar, klik, klaim, dapatkan, terpilih, pemenang, mendapat, selamat",
            "bonus, hadiah, gratis, cashback, voucher, saldo, undian, doorprize",
        ),
        unless=f"{OF_OUR_SITES}, {WANTED_OF_US}, lomba, tidak bisa, error",
    ),
    Sign(
        intent=Intent.HOAX,
        groups=(
            """
            breaking news, breaking, waspada, awas, hati hati, hati, info penting, penting,
            darurat, mohon perhatian, berita duka, informasi, info, himbauan, peringatan, kabar
            """,
            """
            bagikan, share, teruskan, sebarkan, viralkan, semua warga, seluruh warga, warga
            diminta, semua grup, keluarga anda, orang terdekat, orang tersayang, ke grup
            """,
        ),
        unless=f"{OF_OUR_SITES}, tolong buat, buatkan, desain, poster, muat, posting, upload, ig",
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            """
            pemadaman, akan padam, akan dipadamkan, akan dimatikan, akan mati, pemeliharaan,
            maintenance, downtime, akan ada pemadaman, akan ada gangguan, info pln, listrik padam
            """,
            WHEN,
        ),
        unless=f"{THERE_NOW}, {WANTED_OF_US}, tadi, halaman, muncul, tulisan",
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            """
            undangan, mengundang, diundang, mengharap kehadiran, harap hadir, wajib hadir, agar
            hadir, mohon hadir, dimohon hadir, mohon kehadiran, hadir tepat waktu,
            apel, upacara, gladi, pengumuman, diumumkan, diingatkan, mengingatkan, diberitahukan,
            disampaikan kepada, pemberitahuan, diimbau, dihimbau, himbauan, imbauan, diharapkan
            hadir, mengisi absensi, isi absensi, mengisi daftar hadir, mengisi kuesioner, mengisi
            survei, mengisi form, mengisi link, pengisian skp, batas akhir pengisian, pengumpulan
            berkas, you are invited, reminder
            """,
            f"{WHEN}, seluruh, semua, link, berikut, yth, https, tempat, kepada",
        ),
        unless=f"{WANTED_OF_US}, {GOES_WRONG}",
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            """
            berduka, berdukacita, dukacita, duka cita, belasungkawa, innalillahi, wafat,
            meninggal, tutup usia, berpulang, rest in peace, condolences, selamat
            jalan, mohon doa, minta doa, mendoakan, mari kita doakan
            """,
        ),
        unless=f"{WANTED_OF_US}, website, aplikasi, jaringan, internet, server, wifi, hack",
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            """
            pulsa, paket data, kuota, transferan, transfer, duit, uang, utang, hutang, rekening,
            arisan, kos anak
            """,
            """
            pinjam, pinjamkan, isi, isikan, beli, belikan, kirim, kirimkan, habis, sudah masuk,
            belum masuk, cair, bayar, minta, titip
            """,
        ),
        unless="""
            ternyata, rupanya, mengaku, ngaku, mengatasnamakan, pakai nama,
            website, aplikasi, sipd, siskeudes, kantor, dinas, modem, sistem, upload, error, loket,
            login, akun, hack, minta data, server, orbit, wifi, kode, proyektor
            """,
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            """
            dijual, jual, menjual, lowongan, dicari karyawan, over kredit, disewakan, dikontrakkan,
            open order, ready stok, ready stock, open po, cod, promo, diskon, nego, berminat
            """,
            """
            hubungi, minat, berminat, harga, nego, wa, bekas, murah, pesan, order, hektar, juta,
            ribu, rupiah, rp, stok, stock, masih bagus, gaji, toko, jasa
            """,
        ),
        unless=f"{WANTED_OF_US}, {GOES_WRONG}, website, aplikasi, akun",
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            "hp saya, hp ku, hape saya, handphone saya, hp istri, hp anak, charger, cas hp, casan",
            """
            jatuh, pecah, hilang, lowbat, servis, service, ketinggalan, tertinggal, pinjam, siapa
            yang ambil, ada yang lihat, yang lihat, tercecer
            """,
        ),
        unless="hp dinas, data, akun, email, sandi, kode, otp, aplikasi, wifi",
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            """
            di toko, di warung, di warnet, di bengkel, di konter, di counter, di pasar, wifi
            rumah, internet rumah, di kos, di kosan, servis di mana, service di mana, tukang
            servis, nyetir, menyetir, angkat telepon, angkat telpon, angkat tlp
            """,
        ),
        unless="""
            rumah sakit, rumah dinas, rumah jabatan, kantor, dinas, sipd, aplikasi, website,
            sinyal, tower, bts, telkomsel
            """,
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            "di rumah saya, di rumah kami, di rumahku",
            "bayar, tagihan, indihome, padam, cicilan, listrik, tv, ac",
        ),
        unless="kantor, dinas, aplikasi, website",
    ),
    Sign(
        intent=Intent.PRIVATE,
        groups=(
            "pln, listrik, lampu, mati lampu",
            "kapan nyala, kapan hidup, kapan menyala, jam berapa nyala, jam berapa hidup, "
            "nyala kapan, nyala jam berapa, hidup jam berapa",
        ),
        unless="kantor, ruang, ruangan, server, genset, puskesmas, rumah sakit, loket",
    ),
    Sign(
        intent=Intent.STANDING,
        groups=(
            "kenapa, mengapa, kok, why",
            """
                perbaikan, penanganan, diperbaiki, ditangani, dikerjakan, penyelesaian, fixing,
                repair
            """,
            "lama, belum, terlambat, berlarut, so long, tertunda, molor",
        ),
        unless="aplikasi perbaikan, error, tidak bisa, lemot, putus, rusak, mati",
    ),
)
