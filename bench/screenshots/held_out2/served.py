"""Pages of browsers and servers: own error pages, gateways, databases, pages taken over."""

from bench.screenshots.truth import Page, Truth
from flows.faults.category import Category

_SITE, _SYSTEM = Category.WEBSITE, Category.INFORMATION_SYSTEM
_HOST = {
    "eplanning": "eplanning.kab-rekaan.example",
    "sipuskes": "sipuskes.kab-rekaan.example",
    "ppid": "ppid.kab-rekaan.example",
    "bappeda": "bappeda.kab-rekaan.example",
    "induk": "kab-rekaan.example",
}
_CATEGORY = {
    "eplanning": _SYSTEM,
    "sipuskes": _SYSTEM,
    "ppid": _SITE,
    "bappeda": _SITE,
    "induk": _SITE,
}
_OWN = (("dns", "ppid"), ("reset", "eplanning"), ("timeout", "bappeda"), ("certificate", "induk"))
_FIREFOX = "<body style=\"margin:8vh 12vw;font:16px/1.6 'DejaVu Sans'\"><h1>"
_BLACK = "<body style=\"margin:0;background:#18171b;color:#eee;font:15px/1.5 'DejaVu Sans Mono'\">"
_CARD = (
    "<body style=\"margin:0;background:#eef2f7;font:16px/1.5 'DejaVu Sans'\"><div style='max-width:"
    "520px;margin:12vh auto;background:#fff;padding:28px;border-radius:12px;text-align:center'>"
)
_SERIF = "<body style=\"margin:2em;font:16px 'DejaVu Serif'\">"

_SERVED = (
    (
        "dns",
        "bappeda",
        f"{_FIREFOX}Hmm. Kami kesulitan menemukan situs itu.</h1><p>Kami tidak bisa terhubung ke "
        "server di bappeda.kab-rekaan.example.<p><b>Jika alamat tersebut benar, Anda bisa:</b><ul>"
        "<li>Coba lagi nanti<li>Periksa sambungan jaringan Anda</ul>",
    ),
    (
        "certificate",
        "sipuskes",
        f"{_FIREFOX}Peringatan: Risiko Keamanan Mengintai</h1><p>Firefox mendeteksi ancaman keamanan "
        "potensial dan tidak melanjutkan ke <b>sipuskes.kab-rekaan.example</b>.<p>Kode galat: "
        "SEC_ERROR_EXPIRED_CERTIFICATE",
    ),
    (
        "server_error",
        "eplanning",
        f"{_CARD}<div style='font-size:40px;color:#6b7280'>500</div><p>SERVER ERROR<p>"
        "Whoops, looks like something went wrong.</div>",
    ),
    (
        "database",
        "sipuskes",
        f"{_BLACK}<div style='padding:22px;background:#b91c1c'>Illuminate\\Database\\QueryException"
        "</div><div style='padding:22px'>SQLSTATE[08006] [7] could not connect to server: Connection "
        'refused. Is the server running on host "10.1.2.3" and accepting TCP/IP connections on '
        "port 5432?</div>",
    ),
    (
        "unavailable",
        "ppid",
        f"{_SERIF}<h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.",
    ),
    (
        "bad_gateway",
        "induk",
        f"{_SERIF}<center><h1>502 Bad Gateway</h1></center><hr><center>openresty</center>",
    ),
    (
        "gateway_timeout",
        "eplanning",
        f"{_CARD}<h2>Error 524</h2><p>A timeout occurred<p>The origin web server timed out responding "
        "to this request.</div>",
    ),
    (
        "forbidden",
        "bappeda",
        f"{_SERIF}<h1>403</h1><h2>Forbidden</h2><p>Access to this resource on the server is denied!"
        "<p style='background:#333;color:#ccc'>Proudly powered by LiteSpeed Web Server",
    ),
    (
        "suspended",
        "ppid",
        f"{_CARD}<h1>Site suspended</h1><p>This website is unavailable because the plan was not renewed.</div>",
    ),
    (
        "maintenance",
        "induk",
        f"{_CARD}<h1>Website dalam peningkatan</h1><p>Silakan berkunjung lagi besok pagi.</div>",
    ),
    (
        "gambling",
        "bappeda",
        '<body style="margin:0;background:#0b0b0b;color:#ffd54a;text-align:center;font:700 22px '
        "'DejaVu Sans'\"><h1>DEWA77 SITUS TOTO MACAU 4D</h1><p>Bandar togel resmi dan slot gacor "
        "hari ini<p>Bonus new member 100%<p>LINK ALTERNATIF — DAFTAR — LOGIN",
    ),
    (
        "defaced",
        "ppid",
        "<body style=\"margin:0;background:#000;color:#0f0;text-align:center;font:20px 'DejaVu Sans "
        "Mono'\"><h1 style='margin-top:25vh'>HACKED BY MR.REKAAN</h1><p>Your security is low. Just "
        "a reminder, admin!<p>greetz: all member",
    ),
)


def pages() -> list[Page]:
    """Chromium's own failures, then what is served."""
    return [
        *(
            Page(kind="browser", address=_HOST[key], failure=error, truth=_truth(key, error))
            for error, key in _OWN
        ),
        *(
            Page(
                kind="hacked" if error in {"gambling", "defaced"} else "gateway",
                address=f"https://{_HOST[key]}/beranda",
                body=said,
                truth=_truth(key, error),
            )
            for error, key, said in _SERVED
        ),
    ]


def _truth(key: str, error: str) -> Truth:
    return Truth(category=_CATEGORY[key], target=key, error=error)
