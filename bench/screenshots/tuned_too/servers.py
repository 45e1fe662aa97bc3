"""Failing servers in other words: openresty, Caddy, LiteSpeed, frameworks, databases."""

from bench.screenshots.truth import Page, Truth
from flows.faults.category import Category

_SYSTEM, _SITE = Category.INFORMATION_SYSTEM, Category.WEBSITE
_HOST = "pemda-uji.example"
_LEFT = "<style>body{{font:16px/1.5 'DejaVu Sans';margin:8vh 7vw;color:#222;background:#fff}}</style>{}"
_DARK = (
    "<style>body{{font:15px/1.5 'DejaVu Sans Mono';margin:0;padding:28px;background:#18181b;"
    "color:#fafafa}}h1{{font-size:20px;color:#fb7185}}</style>{}"
)

_CAST = (
    (
        "suspended",
        "berita",
        _SITE,
        _LEFT,
        "<h1>Akun Ditangguhkan</h1><p>Layanan hosting untuk domain ini telah dinonaktifkan. "
        "Silakan hubungi bagian penagihan.",
    ),
    (
        "maintenance",
        "pustaka",
        _SITE,
        _LEFT,
        "<h1>Sedang Pemeliharaan</h1><p>Kami sedang melakukan peningkatan sistem. Situs akan "
        "kembali normal pada pukul 15.00 WIT.",
    ),
    ("bad_gateway", "silayan", _SYSTEM, _LEFT, "<h1>502 Bad Gateway</h1><hr>openresty"),
    (
        "gateway_timeout",
        "ekinerja",
        _SYSTEM,
        _LEFT,
        "<h2>504 Gateway Timeout</h2><p>The server didn't respond in time.",
    ),
    (
        "unavailable",
        "berita",
        _SITE,
        _LEFT,
        "<h1>503</h1><h3>Layanan Tidak Tersedia</h3><p>Situs sedang "
        "dalam pemeliharaan. Silakan kembali beberapa saat lagi.",
    ),
    (
        "server_error",
        "pustaka",
        _SITE,
        _LEFT,
        "<h1>500 Internal Server Error</h1><p>The server "
        "encountered an internal error or misconfiguration and was unable to complete your request. "
        "Please contact the server administrator.",
    ),
    (
        "not_found",
        "perikanan",
        _SITE,
        _LEFT,
        "<h1 style='font-size:70px;margin:0'>404</h1><p>Halaman yang Anda cari tidak ditemukan.",
    ),
    (
        "forbidden",
        "berita",
        _SITE,
        _LEFT,
        "<h1>403 Forbidden</h1><p>Access to this resource on the "
        "server is denied! <i>Proudly powered by LiteSpeed Web Server</i>",
    ),
    (
        "server_error",
        "perikanan",
        _SITE,
        _LEFT,
        "<h1>Error 520</h1><p>Web server is returning an "
        "unknown error<p>Ray ID: 8f3c1 &bull; 2026-11-24 03:12:55 UTC",
    ),
    (
        "refused",
        "pustaka",
        _SITE,
        _LEFT,
        "<h1>Error 523 - Origin is unreachable</h1><p>Cloudflare "
        "is unable to reach the origin web server.",
    ),
    (
        "database",
        "simaset",
        _SYSTEM,
        _DARK,
        "<h1>PDOException</h1>SQLSTATE[HY000] [1045] Access denied "
        "for user 'simaset'@'localhost' (using password: YES)<p>vendor/framework/Connector.php:70",
    ),
    (
        "database",
        "ekinerja",
        _SYSTEM,
        _DARK,
        "<h1>OperationalError at /app/</h1>could not connect to "
        'server: Connection refused. Is the server running on host "10.4.4.4" and accepting TCP/IP '
        "connections on port 5432?",
    ),
    (
        "database",
        "silayan",
        _SYSTEM,
        _LEFT,
        "<h3>A Database Error Occurred</h3><p>Unable to connect to "
        "your database server using the provided settings.<p>Filename: core/Loader.php<br>Line "
        "Number: 346",
    ),
    (
        "app_error",
        "ekinerja",
        _SYSTEM,
        _LEFT,
        "<h2>Whoops, looks like something went wrong.</h2><p>"
        "ErrorException: Undefined variable $skp",
    ),
    (
        "app_error",
        "simaset",
        _SYSTEM,
        _LEFT,
        "<h2>HTTP Status 500 - Internal Server Error</h2><b>Type"
        "</b> Exception Report<p><b>Message</b> java.lang.NullPointerException<p>Apache Tomcat/9.0.65",
    ),
    (
        "app_error",
        "silayan",
        _SYSTEM,
        _LEFT,
        "<h4>A PHP Error was encountered</h4><p>Severity: Notice"
        "<br>Message: Trying to access array offset on value of type null<br>Filename: antrean.php",
    ),
)


def pages() -> list[Page]:
    """One page for each of the cast."""
    return [
        Page(
            kind="gateway",
            address=f"{target}.{_HOST}",
            body=shape.format(said),
            truth=Truth(category=category, target=target, error=error),
        )
        for error, target, category, shape, said in _CAST
    ]
