"""Applications, windows of a desk, phones, and pictures of nothing."""

from bench.screenshots.truth import APP, DESKTOP, SILENT, WHOLE, Page, Truth
from flows.faults.category import Category

_SYSTEM = Category.INFORMATION_SYSTEM
_DEVICE, _NETWORK = Category.EQUIPMENT, Category.NETWORK

_APPLICATIONS = (
    ("e-Planning", "eplanning", "login", "Gagal masuk. Username atau password Anda salah."),
    (
        "SIPUSKES",
        "sipuskes",
        "not_saved",
        "Gagal menyimpan data pasien. Periksa kembali isian Anda lalu ulangi.",
    ),
    ("e-Planning", "eplanning", "session", "Sesi Anda telah berakhir. Silakan masuk kembali."),
    (
        "SIPUSKES",
        "sipuskes",
        "not_loaded",
        "Tidak dapat memuat data. Ketuk untuk mencoba lagi.",
    ),
    (
        "Presensi ASN",
        None,
        "app_error",
        "Presensi gagal. Terjadi kesalahan pada server, coba beberapa saat lagi.",
    ),
)
_WINDOWS = (
    (
        "printer_offline",
        _DEVICE,
        "Perangkat dan Printer",
        "Canon G2010: status tidak terhubung. Periksa kabel USB dan daya printer.",
    ),
    (
        "ink",
        _DEVICE,
        "Status Monitor",
        "Bantalan tinta printer hampir habis masa pakainya. Hubungi Epson Support.",
    ),
    (
        "paper",
        _DEVICE,
        "HP Smart",
        "Printer out of paper. Load paper in tray 2 and press OK to continue.",
    ),
    (
        "printer_error",
        _DEVICE,
        "Printer",
        "Windows tidak dapat tersambung ke printer. Operasi gagal dengan kesalahan 0x0000011b.",
    ),
    (
        "license",
        _DEVICE,
        "Microsoft Word",
        "Aktivasi Produk Gagal. Sebagian besar fitur telah dinonaktifkan karena Word belum diaktivasi.",
    ),
    (
        "program",
        _DEVICE,
        "Microsoft Excel",
        "Microsoft Excel tidak merespons. Jika Anda menutup program, informasi mungkin hilang.",
    ),
    (
        "malware",
        _DEVICE,
        "Keamanan Windows",
        "Ancaman ditemukan. Trojan:Win32/Wacatac.B!ml. Tingkat peringatan: Parah. Dikarantina.",
    ),
    (
        "cable",
        _NETWORK,
        "Koneksi Jaringan",
        "Ethernet: Kabel jaringan dicabut. Realtek PCIe GbE Family Controller",
    ),
    (
        "network",
        _NETWORK,
        "Command Prompt",
        "Pinging 192.168.10.1 with 32 bytes of data:<br>Request timed out.<br>Request timed out."
        "<br>Reply from 192.168.10.7: Destination host unreachable.",
    ),
)
_PHONES = (
    ("wifi", _NETWORK, "DISKOMINFO-LT2<p>Masalah autentikasi. Periksa sandi dan coba lagi."),
    ("no_internet", _NETWORK, "WiFi KANTOR terhubung, tetapi tidak ada akses internet."),
    ("app_stopped", _SYSTEM, "SIPUSKES terus berhenti<p>Info aplikasi<p>Tutup aplikasi"),
    ("disk_full", _DEVICE, "Ruang penyimpanan hampir habis. Beberapa fungsi mungkin terganggu."),
)
_NOTHING = (
    "<h2>Undangan Rapat</h2><p>Hari/tanggal: Kamis, 26 November 2026<p>Tempat: Ruang Rapat Lantai 2"
    "<p>Acara: Koordinasi pengelola situs perangkat daerah",
    "<h2>Ucapan Selamat</h2><p style='font-size:40px'>Selamat Hari Guru Nasional",
    "<h3>Daftar Belanja</h3><p>Kertas A4 5 rim<p>Tinta hitam 2 botol<p>Kabel LAN 1 rol",
    "<h3>Berita</h3><p>Bupati meresmikan jaringan internet desa di tiga kecamatan pada Senin pagi. "
    "Layanan ini diharapkan mempermudah pelayanan administrasi kependudukan.",
    "<h3>Pengaturan</h3><p>Wi-Fi<p>Bluetooth<p>Kartu SIM<p>Tampilan<p>Baterai<p>Tentang ponsel",
)


def pages() -> list[Page]:
    """All of them, each in a layout of its kind."""
    return [
        *(_application(*each) for each in _APPLICATIONS),
        *(_window(*each) for each in _WINDOWS),
        *(_phone(*each) for each in _PHONES),
        *(
            Page(
                kind="silent",
                frame=WHOLE,
                body=f"<body style=\"margin:32px;background:#f8fafc;font:19px/1.7 'DejaVu Sans'\">{said}",
                truth=SILENT,
            )
            for said in _NOTHING
        ),
    ]


def _application(name: str, key: str | None, error: str, said: str) -> Page:
    return Page(
        kind="application",
        frame=APP,
        phone=True,
        title=name,
        body="<body style=\"margin:0;background:#d1d5db;font:16px/1.5 'DejaVu Sans';display:grid;"
        "place-items:center;height:100vh\"><div style='background:#fff;color:#222;margin:28px;padding:"
        f"22px;border-radius:18px;text-align:center'><div style='font-size:44px'>&#9888;</div>{said}"
        "<p style='color:#2563eb'>OKE</div>",
        truth=Truth(category=_SYSTEM, target=key, error=error),
    )


def _window(error: str, category: Category, title: str, said: str) -> Page:
    return Page(
        kind="dialog",
        frame=DESKTOP,
        phone=False,
        body='<div style="width:540px;background:#fff;color:#1b1b1b;border-radius:9px;font:14px/1.5 '
        f"'DejaVu Sans'\"><div style='padding:8px 14px'>{title} <span style='float:right'>&#10005;</span>"
        f"</div><div style='padding:16px 20px'>{said}</div><div style='background:#f3f3f3;padding:12px;"
        "text-align:right'><button>OK</button> <button>Batal</button></div></div>",
        truth=Truth(category=category, error=error),
    )


def _phone(error: str, category: Category, said: str) -> Page:
    target = "sipuskes" if category is _SYSTEM else None
    return Page(
        kind="phone",
        frame=WHOLE,
        phone=True,
        body='<body style="margin:0;height:100vh;background:#1f2937;display:flex;align-items:end;font:'
        "17px/1.5 'DejaVu Sans'\"><div style='background:#f9fafb;color:#111;padding:26px;margin:14px;"
        f"border-radius:26px;width:100%'>{said}</div>",
        truth=Truth(category=category, target=target, error=error),
    )
