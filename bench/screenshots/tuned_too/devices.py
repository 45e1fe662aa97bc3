"""Windows, printers' own displays and phones in other words and shapes."""

from bench.screenshots.truth import DESKTOP, WHOLE, Page, Truth
from flows.faults.category import Category

_DEVICE, _NETWORK = Category.EQUIPMENT, Category.NETWORK

_WINDOWS = (
    ("ink", _DEVICE, "Peringatan", "Tinta hitam menipis, siapkan penggantinya."),
    ("network", _NETWORK, "Diagnostik", "Gateway default tidak tersedia."),
    (
        "printer_offline",
        _DEVICE,
        "Perangkat dan Printer",
        "EPSON L3210 Series — Offline. Dokumen tidak dapat dicetak karena printer luring.",
    ),
    (
        "paper_jam",
        _DEVICE,
        "Paper Jam",
        "Clear jammed paper from the rear tray, then press Resume. Support code 1300",
    ),
    (
        "printer_offline",
        _DEVICE,
        "Kesalahan pencetakan",
        "Printer tidak merespons. Tidak dapat mencetak dokumen ini.",
    ),
    (
        "ink",
        _DEVICE,
        "Kontrol tinta",
        "Tinta warna cyan telah habis. Ganti kartrid untuk melanjutkan.",
    ),
    (
        "file_damaged",
        _DEVICE,
        "Microsoft Excel",
        "Kami menemukan masalah dengan beberapa konten di "
        "'Renja.xlsx'. Apakah Anda ingin kami mencoba memulihkannya?",
    ),
    (
        "file_damaged",
        _DEVICE,
        "Microsoft PowerPoint",
        "PowerPoint found a problem with content. PowerPoint "
        "can attempt to repair the presentation.",
    ),
    (
        "disk_full",
        _DEVICE,
        "Salin berkas",
        "Tidak ada cukup ruang di Data (D:). Dibutuhkan tambahan 2,1 GB ruang kosong.",
    ),
    (
        "memory",
        _DEVICE,
        "Kesalahan sistem",
        "Out of memory or system resources. Close some windows or programs and try again.",
    ),
    (
        "network",
        _NETWORK,
        "Network Connections",
        "A network cable is unplugged. Wi-Fi doesn't have a valid IP configuration.",
    ),
    (
        "no_internet",
        _NETWORK,
        "Status jaringan",
        "Anda tidak tersambung ke internet. Jaringan tidak dikenal, tidak ada akses Internet.",
    ),
)

_PHONES = (
    (
        "disk_full",
        _DEVICE,
        "Ruang penyimpanan tidak cukup",
        "Kosongkan 1,2 GB untuk melanjutkan pengunduhan.",
    ),
    ("network", _NETWORK, "Wi-Fi tersimpan", "DINAS-AULA: Periksa sandi lalu coba lagi"),
    (
        "no_internet",
        _NETWORK,
        "Data seluler",
        "Tidak ada koneksi internet. Periksa jaringan Anda.",
    ),
)


def pages() -> list[Page]:
    """Windows, a printer's display, a blue screen, a phone's sheets."""
    return [
        *(_window(*each) for each in _WINDOWS),
        _display(),
        _blue(),
        *(_sheet(*each) for each in _PHONES),
    ]


def _window(error: str, category: Category, title: str, said: str) -> Page:
    body = (
        '<div style="width:440px;border-radius:8px;background:#fbfbfb;color:#1b1b1b;padding:20px;'
        f"font:14px/1.5 'DejaVu Sans Condensed','DejaVu Sans'\"><b style='font-size:18px'>{title}</b><p>{said}"
        "<p style='display:flex;gap:8px'><button style='flex:1'>Ya</button><button style='flex:1'>"
        "Tidak</button></p></div>"
    )
    truth = Truth(category=category, error=error)
    return Page(kind="dialog", body=body, frame=DESKTOP, phone=False, truth=truth)


def _display() -> Page:
    return Page(
        kind="dialog",
        frame=WHOLE,
        phone=True,
        body='<body style="margin:0;height:100vh;background:#2a2d2a;display:grid;place-items:center"><div '
        "style=\"background:#b7cf9c;color:#1c2b12;width:300px;padding:18px;font:22px/1.5 'DejaVu Sans "
        "Mono'\">Kertas macet<br>di baki 2</div>",
        truth=Truth(category=_DEVICE, error="paper_jam"),
    )


def _blue() -> Page:
    return Page(
        kind="dialog",
        frame=WHOLE,
        phone=False,
        body="<body style=\"margin:0;background:#000;color:#fff;font:22px/1.5 'DejaVu Sans';display:grid;"
        'place-items:center;height:100vh"><div>Your device ran into a problem and needs to restart.<p>0% '
        "complete<p style='font-size:15px'>Stop code: IRQL_NOT_LESS_OR_EQUAL (0xA)</div>",
        truth=Truth(category=_DEVICE, error="blue_screen"),
    )


def _sheet(error: str, category: Category, title: str, said: str) -> Page:
    return Page(
        kind="phone",
        frame=WHOLE,
        phone=True,
        body="<body style=\"margin:0;height:100vh;background:#101418;position:relative;font:16px/1.5 'DejaVu "
        "Sans'\"><div style='position:absolute;bottom:0;left:0;right:0;background:#1d2328;color:#e6e9ec;"
        f"padding:26px;border-radius:26px 26px 0 0'><b>{title}</b><p>{said}<p>BATAL &nbsp; SETELAN</div>",
        truth=Truth(category=category, error=error),
    )
