"""Applications with an error in Indonesian, as pop-ups, banners and full pages."""

from bench.screenshots.truth import APP, BROWSER, Page, Truth
from flows.faults.category import Category

_STYLE = (
    "<style>body{margin:0;height:100vh;background:#f5f3ff;font:15px/1.5 'DejaVu Sans Condensed',"
    "'DejaVu Sans';color:#111}header{padding:16px;background:#4338ca;color:#fff}.veil{position:fixed;"
    "inset:0;background:#0007;display:grid;place-items:center}.box{background:#fff;border-radius:14px;"
    "padding:22px;margin:20px;max-width:420px;text-align:center;color:#222}button{padding:9px 22px;"
    "background:#4338ca;color:#fff;border:0;border-radius:8px}.strip{background:#b91c1c;color:#fff;"
    "padding:12px 16px}</style>"
)
_HOST = "pemda-uji.example"

_CAST = (
    (
        "E-Kinerja",
        "ekinerja",
        "app_error",
        "strip",
        True,
        "Naskah dinas gagal ditandatangani. Server tanda tangan tidak merespons.",
    ),
    (
        "E-Kinerja",
        "ekinerja",
        "app_error",
        "pop",
        True,
        "Oops! Terjadi kesalahan saat menyimpan laporan harian. Silakan hubungi admin.",
    ),
    (
        "E-Kinerja",
        "ekinerja",
        "login",
        "strip",
        True,
        "Gagal masuk: akun Anda tidak ditemukan atau password tidak sesuai",
    ),
    (
        "SILAYAN Antrean",
        "silayan",
        "app_error",
        "pop",
        True,
        "Nomor antrean gagal dicetak. Koneksi ke server terputus.",
    ),
    (
        "SIMASET",
        "simaset",
        "app_error",
        "strip",
        True,
        "Error: data aset tidak bisa diunggah, ukuran berkas melebihi batas server",
    ),
    (
        "SIMASET",
        "simaset",
        "timeout",
        "pop",
        False,
        "Request timeout. Server SIMASET tidak menjawab.",
    ),
    (
        "E-Kinerja",
        "ekinerja",
        "app_error",
        "pop",
        False,
        "Sistem sedang mengalami gangguan. Mohon coba beberapa saat lagi.",
    ),
    (
        "SILAYAN",
        "silayan",
        "app_error",
        "strip",
        False,
        "Gagal memuat antrean hari ini (kode 0x51)",
    ),
)


def pages() -> list[Page]:
    """One page for each of the cast; the last three as apps of a phone."""
    return [_page(*each) for each in _CAST]


def _page(name: str, target: str, error: str, shape: str, site: bool, said: str) -> Page:
    header = f"<header><b>{name}</b> &middot; Pemerintah Daerah Uji</header>"
    if shape == "pop":
        told = f"<div class=veil><div class=box><h2>&#10060;</h2><p>{said}</p><button>OK</button></div></div>"
    else:
        told = f"<div class=strip>{said}</div><p style='padding:16px'>Uraian kegiatan<br>Volume<br>Satuan"
    return Page(
        kind="application",
        body=_STYLE + header + told,
        title=name,
        address=f"{target}.{_HOST}/beranda" if site else "",
        frame=BROWSER if site else APP,
        phone=None if site else True,
        truth=Truth(category=Category.INFORMATION_SYSTEM, target=target, error=error),
    )
