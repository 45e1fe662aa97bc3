"""Signs of what officials alone ask for, as data: what is late, a recap, to be represented."""

from flows.language.intents.intent import Intent
from flows.language.intents.sign import Sign
from flows.sop.roles import ADMIN, DECIDING, OFFICIALS

ABSENT = DECIDING | {ADMIN}
"""Roles that somebody else may take over for a while."""

OF_OFFICIALS = (
    Sign(
        intent=Intent.OVERDUE,
        groups=(
            """
            siapa yang terlambat, yang terlambat, terlambat, telat, lewat waktu, melewati
            tenggat, lewat tenggat, lewat batas, melewati batas, overdue, tunggakan, menunggak,
            yang macet di, macet di siapa, belum diputuskan siapa, jatuh tempo, melampaui, late
            cases, is late, lewat deadline, melewati waktu, yang tertunda, tertahan di siapa,
            mandek, mandeg, yang belum selesai siapa, past due, pending di siapa, melebihi
            waktu, melebihi batas, melebihi standar, lewat dari standar, lewat standar, tidak
            tepat waktu, tidak selesai tepat waktu, lewat sla, sla, late, backlog, masih
            pending, masih tertunda, siapa yang belum, apa yang belum, mana yang belum, apa saja
            yang belum, yang paling lama, belum selesai siapa, yang nunggak, molor, ngaret,
            keteteran, siapa yang masih nyangkut, masih nyangkut, nyangkut di siapa, melebihi
            sop, lewat sop, melewati sop
            """,
        ),
        unless="saya terlambat, maaf terlambat, absen, absensi",
        roles=OFFICIALS,
    ),
    Sign(
        intent=Intent.RECAP,
        groups=(
            """
            rekap, ringkasan, kinerja, capaian, statistik, weekly summary, summary, recap,
            laporan mingguan, laporan bulanan, evaluasi mingguan, monthly report, weekly report,
            performance, persentase, laporan kinerja, laporan kegiatan minggu, grafik laporan,
            laporan triwulan, grafik gangguan, tren gangguan, tren laporan, data gangguan, data
            laporan, data kasus, angka gangguan, rata waktu, waktu rata, rata perbaikan, rata
            lama
            """,
        ),
        unless="""
            aplikasi kinerja, e kinerja, kinerja bukan, kinerja saya, error, tidak bisa, skp,
            pertahankan, tingkatkan
        """,
        roles=OFFICIALS,
    ),
    Sign(
        intent=Intent.RECAP,
        groups=(
            "berapa, jumlah, banyak, total, how many, paling banyak, terbanyak, paling sering",
            (
                "laporan, gangguan, kasus, konten, promosi, surat tugas, "
                "reports, cases, faults, keluhan"
            ),
            """
            minggu ini, bulan ini, minggu lalu, bulan lalu, hari ini, tahun ini, triwulan, masuk,
            selesai, this week, this month, last week, last month, kemarin, opd mana, januari,
            februari, maret, april, mei, juni, juli, agustus, september, oktober, november,
            desember, semester
            """,
        ),
        roles=OFFICIALS,
    ),
    Sign(
        intent=Intent.RECAP,
        groups=(
            "laporan, gangguan, kasus, konten, promosi, reports, cases, faults, "
            "keluhan, aduan, data, berita, kunjungan",
            """
            minggu ini, bulan ini, minggu lalu, bulan lalu, tahun ini, triwulan, semester, minggu
            kemarin, bulan kemarin, this week, this month, last week, last month, januari,
            februari, maret, april, juni, juli, agustus, september, oktober, november, desember,
            sepekan, seminggu
            """,
            "mana, apa saja, kirim, kirimkan, minta, tolong, bagaimana, berapa, lihat, "
            "tampilkan, mohon, show, send",
        ),
        unless=(
            "saya lapor, laporan saya, jadwal, posting, muat, buatkan, menara, upload, tidak bisa"
        ),
        roles=OFFICIALS,
    ),
    Sign(
        intent=Intent.RECAP,
        groups=(
            """
            berapa kali, berapa jam, berapa lama total, how often, how many times, paling sering,
            terbanyak, paling banyak, rata rata
            """,
            """
            minggu ini, bulan ini, minggu lalu, bulan lalu, tahun ini, tahun lalu, triwulan,
            semester, this week, this month, last week, last month, this year
            """,
        ),
        unless="jam berapa, tidak bisa, masih, sudah berapa kali, saya lapor",
        roles=OFFICIALS,
    ),
    Sign(
        intent=Intent.RECAP,
        groups=(
            "teknisi mana, petugas mana, opd mana, dinas mana, kantor mana, unit mana, "
            "instansi mana, kecamatan mana, bagian mana, ruangan mana",
            "paling sering, paling banyak, terbanyak, paling cepat, paling rajin, tersering",
        ),
        roles=OFFICIALS,
    ),
    Sign(
        intent=Intent.ABSENCE,
        groups=(
            """
            diwakili, mewakili, wakili, dialihkan, alihkan, delegasi, delegasikan, didelegasikan,
            plh, plt, pengganti, gantikan, menggantikan, ganti saya, ganti dulu,
            stand in, delegate, act untuk me, cover untuk me, on my behalf, tunjuk, diwakilkan,
            wakilkan, mewakilkan, wewenang, kewenangan, mandat, dilimpahkan, limpahkan, titip
            persetujuan, ambil alih persetujuan
            """,
            """
            saya, cuti, dinas luar, diklat, sakit, pi, ke, di, besok, lusa, mulai, tanggal, hari,
            away, leave, tomorrow, izin
            """,
        ),
        unless="printer, komputer, kabel, tinta, laptop, modem, sandi, foto, berita",
        roles=ABSENT,
    ),
    Sign(
        intent=Intent.ABSENCE,
        groups=(
            """
            saya dinas luar, saya cuti, saya ada dinas luar, besok saya dinas, saya tugas luar,
            saya perjalanan dinas, saya diklat, saya izin tidak masuk, saya sakit, i am on leave,
            ill be away, i will be away, im on leave, saya berangkat, saya keluar kota, saya ke
            luar kota, saya umroh, saya ibadah haji, saya tidak masuk, saya tidak di tempat
            """,
        ),
        roles=ABSENT,
    ),
    Sign(
        intent=Intent.ABSENCE,
        groups=(
            "saya, i, ill, im, aku",
            """
            cuti, dinas luar, diklat, tugas luar, luar kota, luar daerah, perjalanan dinas,
            umroh, umrah, rakor, bimtek, opname, rawat inap, on leave, out of town, out of
            office, izin sakit, sakit, tidak di kantor, tidak masuk, off, keluar daerah, ke
            jakarta, ke ambon, ke makassar, away
            """,
        ),
        unless=(
            "wifi, internet, printer, website, aplikasi, jaringan, server, email, "
            "sandi, absensi, absen"
        ),
        roles=ABSENT,
    ),
)
