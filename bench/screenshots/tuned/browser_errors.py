"""Chromium's own pages for sites that do not open, and the same in Indonesian as phones show it."""

from bench.screenshots.truth import Page, Truth
from flows.faults.category import Category

_INDONESIAN = (
    (
        "dns",
        "www.kab-contoh.example",
        "portal",
        "Situs ini tidak dapat dijangkau",
        "Periksa apakah ada kesalahan ketik di <b>{0}</b>.",
        "DNS_PROBE_FINISHED_NXDOMAIN",
    ),
    (
        "refused",
        "simpeg.kab-contoh.example",
        "simpeg",
        "Situs ini tidak dapat dijangkau",
        "<b>{0}</b> menolak untuk terhubung.<p>Coba:<ul><li>Memeriksa koneksi<li>Memeriksa proxy dan "
        "firewall</ul>",
        "ERR_CONNECTION_REFUSED",
    ),
    (
        "timeout",
        "absen.kab-contoh.example",
        "absensi",
        "Situs ini tidak dapat dijangkau",
        "<b>{0}</b> terlalu lama merespons.<p>Coba:<ul><li>Memeriksa koneksi</ul>",
        "ERR_CONNECTION_TIMED_OUT",
    ),
    (
        "certificate",
        "ppid.kab-contoh.example",
        "ppid",
        "Koneksi Anda tidak pribadi",
        "Penyerang mungkin mencoba mencuri informasi Anda dari <b>{0}</b> (misalnya, sandi, pesan, "
        "atau kartu kredit).",
        "NET::ERR_CERT_DATE_INVALID",
    ),
    (
        "server_error",
        "sipasar.kab-contoh.example",
        "sipasar",
        "Halaman ini tidak berfungsi",
        "<b>{0}</b> saat ini tidak dapat menangani permintaan ini.",
        "HTTP ERROR 500",
    ),
)


def pages() -> list[Page]:
    """Real pages in English by failure, pages in Indonesian, no internet without an address."""
    return [*_own(), *_translated(), _offline()]


def _own() -> list[Page]:
    cast = (
        ("dns", "dns", "simpeg.kab-contoh.example", "simpeg", Category.INFORMATION_SYSTEM),
        ("refused", "refused", "www.kab-contoh.example/berita", "portal", Category.WEBSITE),
        ("timeout", "timeout", "ppid.kab-contoh.example", "ppid", Category.WEBSITE),
        ("certificate", "certificate", "absen.kab-contoh.example", "absensi", _SYSTEM),
        ("no_internet", "no_internet", "sipasar.kab-contoh.example", None, Category.NETWORK),
        ("502", "bad_gateway", "dukcapil-daring.kab-contoh.example", "dukcapil", Category.WEBSITE),
        ("503", "unavailable", "simpeg.kab-contoh.example/login", "simpeg", _SYSTEM),
        ("reset", "reset", "sipasar.kab-contoh.example", "sipasar", _SYSTEM),
    )
    return [
        Page(
            kind="browser",
            address=address,
            failure=failure,
            truth=Truth(category=category, target=target, error=error),
        )
        for failure, error, address, target, category in cast
    ]


_SYSTEM = Category.INFORMATION_SYSTEM
_CATEGORIES = {"portal": Category.WEBSITE, "ppid": Category.WEBSITE}


def _translated() -> list[Page]:
    return [
        Page(
            kind="browser",
            address=address,
            body="<style>body{font:16px/1.5 Roboto,'DejaVu Sans',sans-serif;margin:14vh 8vw;"
            "color:#5f6368;background:#fff}h1{font-size:24px;font-weight:500;color:#202124}"
            "@media(prefers-color-scheme:dark){body{background:#202124;color:#9aa0a6}"
            "h1{color:#e8eaed}}</style>"
            f"<div style='font-size:60px'>&#9785;</div><h1>{title}</h1>"
            f"<p>{said.format(address)}<p style='font-size:12px'>{code}"
            "<p><button>Muat ulang</button>",
            truth=Truth(category=_CATEGORIES.get(target, _SYSTEM), target=target, error=error),
        )
        for error, address, target, title, said, code in _INDONESIAN
    ]


def _offline() -> Page:
    return Page(
        kind="browser",
        address="google.example/search?q=cuaca",
        body="<style>body{font:16px/1.5 'DejaVu Sans';margin:20vh 8vw;color:#5f6368}"
        "</style><h1>Tidak ada internet</h1>Coba:<ul><li>Memeriksa kabel jaringan, modem, dan "
        "router<li>Menyambungkan ulang ke Wi-Fi</ul><p>ERR_INTERNET_DISCONNECTED",
        truth=Truth(category=Category.NETWORK, error="no_internet"),
    )
