"""Applications of the office with an error in Indonesian, on phones and computers."""

from bench.screenshots.truth import APP, BROWSER, Page, Truth
from flows.faults.category import Category

_FORM = (
    "<style>body{margin:0;font:15px/1.5 'DejaVu Sans',sans-serif;background:#eef2f7;color:#1f2937}"
    ".top{background:#14532d;color:#fff;padding:14px 18px;font-size:18px}.card{background:#fff;"
    "margin:18px;padding:18px;border-radius:10px}.said{background:#fde8e8;color:#9b1c1c;padding:12px;"
    "border-radius:8px;margin:10px 0}input{width:100%;padding:9px;margin:5px 0;border:1px solid #ccc}"
    "@media(prefers-color-scheme:dark){body{background:#111827;color:#e5e7eb}.card{background:#1f2937}"
    ".said{background:#4c1d1d;color:#fecaca}}</style>"
)
_SYSTEM = Category.INFORMATION_SYSTEM


def pages() -> list[Page]:
    """Logins that fail, forms that are not saved, systems that are away."""
    return [
        _told(
            "SIMPEG",
            "simpeg",
            "login",
            "simpeg.kab-contoh.example/login",
            "Login gagal. Nama pengguna atau kata sandi salah.",
            fields=("NIP", "Kata sandi"),
        ),
        _told(
            "Absensi Online",
            "absensi",
            "app_error",
            "absen.kab-contoh.example",
            "Gagal menyimpan kehadiran. Terjadi kesalahan pada sistem, silakan coba lagi.",
        ),
        _told(
            "SIPASAR",
            "sipasar",
            "app_error",
            "sipasar.kab-contoh.example/tagihan",
            "Maaf, data tagihan tidak dapat ditampilkan. Kode galat: TRX-500.",
        ),
        _told(
            "Absensi Online",
            "absensi",
            "timeout",
            "",
            "Tidak dapat terhubung ke server. Waktu permintaan habis.",
            frame=APP,
        ),
        _told(
            "SIMPEG Mobile",
            "simpeg",
            "app_error",
            "",
            "Aplikasi mengalami gangguan. Sesi Anda telah berakhir, silakan masuk kembali.",
            frame=APP,
        ),
        _told(
            "SIPASAR Retribusi",
            "sipasar",
            "app_error",
            "",
            "Gagal memuat data pedagang. Server tidak merespons.",
            frame=APP,
        ),
    ]


def _told(
    name: str,
    target: str,
    error: str,
    address: str,
    said: str,
    fields: tuple[str, ...] = ("Tanggal", "Keterangan"),
    frame: str = BROWSER,
) -> Page:
    rows = "".join(f"{each}<input value=''>" for each in fields)
    body = (
        f"{_FORM}<div class=top>{name}</div><div class=card><div class=said>&#9888; {said}</div>"
        f"{rows}<p><button>Kirim</button> <button>Kembali</button></div>"
    )
    truth = Truth(category=_SYSTEM, target=target, error=error)
    return Page(
        kind="application",
        body=body,
        address=address,
        title=name,
        frame=frame,
        truth=truth,
        phone=True if frame == APP else None,
    )
