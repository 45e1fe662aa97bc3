"""Pages of browsers for sites that do not open: Chromium's other ones, and other browsers' words."""

from bench.screenshots.truth import Page, Truth
from flows.faults.category import Category

_SYSTEM, _SITE = Category.INFORMATION_SYSTEM, Category.WEBSITE
_CATEGORIES = {
    **dict.fromkeys(("ekinerja", "silayan", "simaset"), _SYSTEM),
    **dict.fromkeys(("pustaka", "perikanan", "berita"), _SITE),
}
_HOST = "pemda-uji.example"

_OWN = (
    ("dns", "dns", "pustaka"),
    ("refused", "refused", "ekinerja"),
    ("timeout", "timeout", "berita"),
    ("certificate", "certificate", "silayan"),
    ("unreachable", "refused", "perikanan"),
    ("500", "server_error", "ekinerja"),
    ("504", "gateway_timeout", "pustaka"),
    ("404", "not_found", "berita"),
    ("403", "forbidden", "simaset"),
)

_OTHERS = (
    (
        "dns",
        "ekinerja",
        "Hmm. Kami kesulitan menemukan situs itu.",
        "Kami tidak dapat terhubung ke server di {0}. Jika alamat itu benar, coba lagi nanti atau "
        "periksa sambungan jaringan Anda.",
    ),
    (
        "timeout",
        "simaset",
        "The connection has timed out",
        "An error occurred during a connection to {0}. The site could be temporarily unavailable or "
        "too busy. Try again in a few moments.",
    ),
    (
        "refused",
        "perikanan",
        "Unable to connect",
        "Firefox can't establish a connection to the server at {0}.",
    ),
    (
        "certificate",
        "pustaka",
        "Peringatan: Potensi Risiko Keamanan Menghadang",
        "Firefox mendeteksi ancaman keamanan dan tidak melanjutkan ke {0}. Kode galat: "
        "SEC_ERROR_EXPIRED_CERTIFICATE",
    ),
    (
        "dns",
        "silayan",
        "Safari Can't Find the Server",
        "Safari can't open the page \"{0}\" because Safari can't find the server.",
    ),
    (
        "dns",
        "berita",
        "Halaman web tidak tersedia",
        "Halaman web di https://{0}/ tidak dapat dimuat karena: net::ERR_NAME_NOT_RESOLVED",
    ),
)


def pages() -> list[Page]:
    """Real pages of Chromium, then the words of other browsers."""
    return [*map(_own, _OWN), *map(_other, _OTHERS), _dinosaur()]


def _own(each: tuple[str, str, str]) -> Page:
    failure, error, target = each
    truth = Truth(category=_CATEGORIES[target], target=target, error=error)
    return Page(kind="browser", address=f"{target}.{_HOST}/", failure=failure, truth=truth)


def _other(each: tuple[str, str, str, str]) -> Page:
    error, target, title, said = each
    return Page(
        kind="browser",
        address=f"{target}.{_HOST}",
        body="<style>body{font:15px/1.6 'DejaVu Sans';display:grid;place-items:center;height:90vh;"
        "margin:0 24px;background:#f9f9fb;color:#15141a}@media(prefers-color-scheme:dark){body{"
        "background:#2b2a33;color:#fbfbfe}}h1{font:300 26px 'DejaVu Sans'}</style><main><h1>"
        f"{title}</h1><p>{said.format(f'{target}.{_HOST}')}<p><button>Coba Lagi</button></main>",
        truth=Truth(category=_CATEGORIES[target], target=target, error=error),
    )


def _dinosaur() -> Page:
    return Page(
        kind="browser",
        address="jadwal-sholat.example",
        failure="no_internet",
        truth=Truth(category=Category.NETWORK, error="no_internet"),
    )
