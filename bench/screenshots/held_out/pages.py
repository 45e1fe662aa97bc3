"""Screens of all kinds in words of their own."""

from bench.screenshots.truth import APP, DESKTOP, SILENT, WHOLE, Page, Truth
from flows.faults.category import Category

_SITE, _SYSTEM = Category.WEBSITE, Category.INFORMATION_SYSTEM
_DEVICE, _NETWORK = Category.EQUIPMENT, Category.NETWORK
_HOST = {
    "esurat": "esurat.kota-misal.example",
    "gajiku": "gajiku.kota-misal.example",
    "wisata": "wisata.kota-misal.example",
    "utama": "kota-misal.example",
}
_CATEGORY = {"esurat": _SYSTEM, "gajiku": _SYSTEM, "wisata": _SITE, "utama": _SITE}

_OWN = (
    ("dns", "dns", "wisata"),
    ("timeout", "timeout", "gajiku"),
    ("refused", "refused", "utama"),
    ("certificate", "certificate", "esurat"),
    ("503", "unavailable", "wisata"),
)

_SERVED = (
    ("bad_gateway", "gajiku", "<h1>502</h1><p>Bad gateway<p>Host galat"),
    (
        "gateway_timeout",
        "utama",
        "<h1>Gateway Timeout</h1><p>The gateway did not receive a timely "
        "response from the upstream server or application.",
    ),
    (
        "database",
        "esurat",
        "<h2>Kesalahan koneksi basis data</h2><p>mysqli::real_connect(): "
        "(HY000/2002): No such file or directory",
    ),
    (
        "server_error",
        "wisata",
        "<p>Ada eror serius di situs web ini. Silakan periksa kotak masuk surel "
        "admin situs Anda untuk petunjuknya.",
    ),
    ("unavailable", "utama", "<h1>Situs Sedang Dalam Perbaikan</h1><p>Kami akan segera kembali."),
    ("not_found", "utama", "<h1>Laman tidak ditemukan</h1><p>Galat 404"),
    (
        "gambling",
        "wisata",
        "<h1>RAJA SLOT DEPOSIT QRIS</h1><p>Gates of Olympus, RTP tertinggi, gampang "
        "maxwin malam ini. Daftar akun demo slot",
    ),
    (
        "defaced",
        "utama",
        "<h1>Touched by Contoh Cyber Team</h1><p>hacked! patch your system admin",
    ),
)

_APPLICATIONS = (
    (
        "E-Surat",
        "esurat",
        "app_error",
        "Disposisi belum terkirim karena sistem mengalami kendala.",
    ),
    ("E-Surat", "esurat", "login", "Akun atau kata sandi yang dimasukkan tidak cocok."),
    ("GAJIKU", "gajiku", "app_error", "Slip gaji tidak dapat dibuka. Terjadi galat internal."),
    ("GAJIKU", "gajiku", "app_error", "Data tidak berhasil disimpan, silakan ulangi."),
)

_WINDOWS = (
    ("paper_jam", _DEVICE, "Printer", "Kertas tersangkut di dalam printer."),
    (
        "printer_offline",
        _DEVICE,
        "Antrean cetak",
        "Printer tidak aktif atau tidak terhubung. Tugas cetak ditahan.",
    ),
    ("ink", _DEVICE, "Peringatan", "Isi kartrid hampir kosong, pesan yang baru."),
    (
        "disk_full",
        _DEVICE,
        "Windows Explorer",
        "There is not enough space on Local Disk (C:). 850 MB needed.",
    ),
    (
        "file_damaged",
        _DEVICE,
        "Adobe Reader",
        "Adobe Reader could not open 'SK.pdf' because the file is damaged.",
    ),
    ("network", _NETWORK, "Diagnostik", "Komputer ini tidak mendapat alamat IP dari DHCP."),
)


def pages() -> list[Page]:
    """Browsers, servers, applications, windows, phones, and pictures of nothing."""
    return [
        *(
            Page(kind="browser", address=_HOST[key], failure=failure, truth=_truth(key, error))
            for failure, error, key in _OWN
        ),
        *(
            Page(
                kind="hacked" if error in {"gambling", "defaced"} else "gateway",
                address=_HOST[key],
                body=f"<body style=\"margin:9vh 8vw;font:17px/1.5 'DejaVu Serif'\">{said}",
                truth=_truth(key, error),
            )
            for error, key, said in _SERVED
        ),
        *(_application(*each) for each in _APPLICATIONS),
        *(_window(*each) for each in _WINDOWS),
        *_phones(),
        *_nothing(),
    ]


def _truth(key: str, error: str) -> Truth:
    return Truth(category=_CATEGORY[key], target=key, error=error)


def _application(name: str, key: str, error: str, said: str) -> Page:
    return Page(
        kind="application",
        frame=APP,
        phone=True,
        title=name,
        body="<body style=\"margin:0;background:#fafafa;font:15px/1.5 'DejaVu Sans'\"><div style="
        f"'height:120px;background:#0e7490'></div><div style='margin:16px;padding:16px;background:#fff;"
        f"border-left:5px solid #dc2626'>{said}</div>",
        truth=_truth(key, error),
    )


def _window(error: str, category: Category, title: str, said: str) -> Page:
    return Page(
        kind="dialog",
        frame=DESKTOP,
        phone=False,
        body='<div style="width:480px;background:#ececec;color:#111;border:1px solid #555;font:15px/1.4 '
        f"'DejaVu Sans'\"><div style='background:#1e3a8a;color:#fff;padding:6px 10px'>{title}</div>"
        f"<p style='padding:14px'>{said}<p style='text-align:center'><button>Tutup</button></div>",
        truth=Truth(category=category, error=error),
    )


def _phones() -> list[Page]:
    cast = (
        ("network", _NETWORK, "Gagal tersambung ke RUANG-RAPAT. Sandi Wi-Fi salah."),
        ("no_internet", _NETWORK, "Anda sedang offline. Periksa sambungan internet Anda."),
        ("disk_full", _DEVICE, "Memori penuh. Hapus beberapa foto atau aplikasi."),
    )
    return [
        Page(
            kind="phone",
            frame=WHOLE,
            phone=True,
            body='<body style="margin:0;height:100vh;background:#e2e8f0;display:grid;place-items:center;font:'
            f"17px/1.5 'DejaVu Sans'\"><div style='background:#fff;color:#111;padding:24px;margin:20px'>{said}"
            "</div>",
            truth=Truth(category=category, error=error),
        )
        for error, category, said in cast
    ]


def _nothing() -> list[Page]:
    cast = (
        "<h2>Jadwal Piket</h2><p>Senin: Contoh A<p>Selasa: Contoh B<p>Rabu: Contoh C",
        "<h2>E-Surat</h2><p>Surat masuk hari ini: 4<p>Disposisi selesai: 3",
        "<h1 style='font-size:64px'>Selamat Bekerja</h1>",
        "<h3>Nota Dinas</h3><p>Bersama ini kami sampaikan laporan kegiatan bulan November untuk menjadi periksa.",
    )
    return [
        Page(
            kind="silent",
            frame=WHOLE,
            body=f"<body style=\"margin:40px;background:#fffbeb;font:18px/1.6 'DejaVu Sans'\">{said}",
            truth=SILENT,
        )
        for said in cast
    ]
