"""Sites that are no longer the office's own, and a computer held to ransom."""

from bench.screenshots.truth import BROWSER, DESKTOP, Page, Truth
from flows.faults.category import Category


def pages() -> list[Page]:
    """Gambling in two looks, a defacement, a note of ransom."""
    return [
        _site(
            "portal",
            "www.kab-contoh.example/slot",
            "gambling",
            "<style>body{margin:0;background:#1a0033;color:#ffd54f;font:16px 'DejaVu Sans';"
            "text-align:center}</style><h1>SLOT GACOR HARI INI</h1><h2>RTP LIVE 98,7% &bull; MAXWIN "
            "x1000</h2><p>DEPO 10K LANGSUNG GAS &bull; BONUS NEW MEMBER 100%<p><button>DAFTAR"
            "</button> <button>LOGIN</button><p>Situs slot online resmi terpercaya, deposit pulsa "
            "tanpa potongan, scatter hitam",
        ),
        _site(
            "ppid",
            "ppid.kab-contoh.example",
            "gambling",
            "<style>body{margin:24px;font:15px/1.6 'DejaVu Sans'}</style><h1>PPID</h1><p>Judi bola "
            "online, togel Singapura dan Hongkong, bandar toto macau. Agen judi terpercaya dengan "
            "jackpot terbesar.<p>Keluaran togel hari ini: 4 8 1 2",
        ),
        _site(
            "dukcapil",
            "dukcapil-daring.kab-contoh.example",
            "defaced",
            "<style>body{margin:0;background:#000;color:#0f0;font:18px 'DejaVu Sans Mono';"
            "text-align:center;padding-top:16vh}</style><h1>HACKED BY X0-CONTOH</h1><p>Your security "
            "is low, admin!<p>We are anonymous team. Greetz to all crew",
        ),
        Page(
            kind="hacked",
            frame=DESKTOP,
            phone=False,
            body="<div style='width:760px;background:#7f0000;color:#fff;padding:26px;"
            "font:17px/1.5 DejaVu Sans'><h1>Your files have been encrypted!</h1><p>All your "
            "documents, photos and databases are no longer accessible. To recover them you must pay "
            "0.5 Bitcoin within 72 hours.<p>Do not rename the files (*.terkunci). Contact: "
            "pulih@surat.example</div>",
            truth=Truth(category=Category.EQUIPMENT, error="ransom"),
        ),
    ]


def _site(target: str, address: str, error: str, body: str) -> Page:
    truth = Truth(category=Category.WEBSITE, target=target, error=error)
    return Page(kind="hacked", address=address, body=body, frame=BROWSER, truth=truth)
