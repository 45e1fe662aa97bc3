"""Pages of web servers, gateways, languages and databases that fail."""

from bench.screenshots.truth import Page, Truth
from flows.faults.category import Category

_NGINX = (
    "<style>body{{background:#fff;font-family:'DejaVu Serif',serif}}</style>"
    "<center><h1>{0}</h1></center><hr><center>nginx/1.22.1</center>"
)
_APACHE = (
    "<style>body{{font-family:'DejaVu Serif',serif}}</style><h1>{0}</h1><p>{1}</p><hr>"
    "<address>Apache/2.4.57 (Debian) Server at {2} Port 443</address>"
)
_MODERN = (
    "<style>body{font:15px/1.5 'DejaVu Sans';margin:0;background:#f7fafc;color:#4a5568;height:100vh;"
    "display:flex;align-items:center;justify-content:center}@media(prefers-color-scheme:dark){"
    "body{background:#1a202c;color:#a0aec0}}</style>"
)
_SYSTEM, _SITE = Category.INFORMATION_SYSTEM, Category.WEBSITE


def _page(body: str, address: str, target: str, error: str, category: Category) -> Page:
    truth = Truth(category=category, target=target, error=error)
    return Page(kind="gateway", body=body, address=address, truth=truth)


def pages() -> list[Page]:
    """One page for each kind of failing server."""
    return [
        _page(
            _NGINX.format("502 Bad Gateway"),
            "simpeg.kab-contoh.example",
            "simpeg",
            "bad_gateway",
            _SYSTEM,
        ),
        _page(
            _NGINX.format("504 Gateway Time-out"),
            "www.kab-contoh.example",
            "portal",
            "gateway_timeout",
            _SITE,
        ),
        _page(
            _APACHE.format(
                "Service Unavailable",
                "The server is temporarily unable to service your request due to maintenance "
                "downtime or capacity problems. Please try again later.",
                "ppid.kab-contoh.example",
            ),
            "ppid.kab-contoh.example",
            "ppid",
            "unavailable",
            _SITE,
        ),
        _page(
            _APACHE.format(
                "Not Found",
                "The requested URL was not found on this server.",
                "dukcapil-daring.kab-contoh.example",
            ),
            "dukcapil-daring.kab-contoh.example/antrean",
            "dukcapil",
            "not_found",
            _SITE,
        ),
        _page(
            _APACHE.format(
                "Forbidden",
                "You don't have permission to access this resource.",
                "www.kab-contoh.example",
            ),
            "www.kab-contoh.example/unduh",
            "portal",
            "forbidden",
            _SITE,
        ),
        *_proxy(),
        *_application_servers(),
        *_databases(),
    ]


def _proxy() -> list[Page]:
    shape = (
        "<style>body{{font:16px/1.5 'DejaVu Sans';margin:30px 6%;color:#404040}}h1{{font-weight:300;"
        "font-size:34px}}</style><h1>{0} <small style='font-size:14px'>Error code {1}</small></h1>"
        "<p>Visit cloudflare.com for more information.<p>2026-11-26 00:41:12 UTC<hr>"
        "<p>You &mdash; Browser <b>Working</b><p>Jakarta &mdash; Cloudflare <b>Working</b>"
        "<p>{2} &mdash; Host <b>Error</b><h3>What happened?</h3><p>{3}"
    )
    down = shape.format(
        "Web server is down",
        521,
        "sipasar.kab-contoh.example",
        "The web server is not returning a connection.",
    )
    slow = shape.format(
        "Connection timed out",
        522,
        "www.kab-contoh.example",
        "The initial connection between Cloudflare's network and the origin web server timed out.",
    )
    return [
        _page(down, "sipasar.kab-contoh.example", "sipasar", "refused", _SYSTEM),
        _page(slow, "www.kab-contoh.example", "portal", "timeout", _SITE),
    ]


def _application_servers() -> list[Page]:
    return [
        _page(
            _MODERN + "<div><b style='font-size:18px'>500</b> &nbsp;|&nbsp; SERVER ERROR</div>",
            "simpeg.kab-contoh.example/pegawai",
            "simpeg",
            "server_error",
            _SYSTEM,
        ),
        _page(
            "<style>body{font:14px 'DejaVu Sans';margin:0}h1{font-size:24px;color:#b00;margin:12px}"
            "fieldset{margin:12px}</style><h1>Server Error in '/' Application.</h1><hr><h2 "
            "style='margin:12px;color:maroon'><i>Runtime Error</i></h2><fieldset><b>Description:"
            "</b> An application error occurred on the server.</fieldset><fieldset><b>HTTP Error "
            "500.0 - Internal Server Error</b></fieldset>Internet Information Services 10.0",
            "absen.kab-contoh.example",
            "absensi",
            "server_error",
            _SYSTEM,
        ),
        _page(
            "<style>body{font:14px/1.4 'DejaVu Sans Mono'}</style><br><b>Fatal error</b>: Uncaught "
            "Error: Call to undefined function tarif() in <b>/var/www/sipasar/app/Tagihan.php</b>:"
            "88<br>Stack trace:<br>#0 {main} thrown in <b>/var/www/sipasar/app/Tagihan.php</b> on "
            "line <b>88</b>",
            "sipasar.kab-contoh.example/tagihan",
            "sipasar",
            "app_error",
            _SYSTEM,
        ),
    ]


def _databases() -> list[Page]:
    return [
        _page(
            "<style>body{font:15px 'DejaVu Sans';margin:20vh 10%}</style><h1>Error establishing a "
            "database connection</h1>",
            "www.kab-contoh.example",
            "portal",
            "database",
            _SITE,
        ),
        _page(
            "<style>body{font:14px/1.5 'DejaVu Sans';margin:0;background:#fff1f2}div{background:#fff;"
            "margin:20px;padding:20px;border-top:4px solid #e11d48}</style><div><small>"
            "Illuminate\\Database\\QueryException</small><h2>SQLSTATE[HY000] [2002] Connection "
            "refused</h2><p>select * from `pegawai` where `aktif` = 1</div>",
            "simpeg.kab-contoh.example",
            "simpeg",
            "database",
            _SYSTEM,
        ),
        _page(
            "<style>body{font:13px 'DejaVu Sans Mono';margin:16px}</style><b>Warning</b>: "
            "pg_connect(): Unable to connect to PostgreSQL server: FATAL: sorry, too many clients "
            "already in <b>/srv/absen/db.php</b> on line <b>12</b>",
            "absen.kab-contoh.example/masuk",
            "absensi",
            "database",
            _SYSTEM,
        ),
    ]
