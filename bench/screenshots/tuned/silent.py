"""Pictures in which nothing is wrong; nothing is to be proposed from them."""

from bench.screenshots.truth import APP, BROWSER, DESKTOP, SILENT, WHOLE, Page


def pages() -> list[Page]:
    """Chats, a meadow, a table, news, a form that is well."""
    return [_chat(), _meadow(), _table(), _news(), _well(), _notice()]


def _chat() -> Page:
    said = (
        ("l", "Selamat pagi Bu, rapat jadi jam berapa?"),
        ("r", "Jam 10 di aula, bawa daftar hadir ya"),
        ("l", "Siap Bu. Nasi kotak 40 sudah dipesan"),
        ("r", "Terima kasih banyak"),
    )
    bubbles = "".join(
        f"<p style='background:{'#fff' if side == 'l' else '#d9fdd3'};margin:8px {'60px 8px 8px' if side == 'l' else '8px 8px 60px'};"
        f"padding:9px;border-radius:10px;color:#111'>{text}</p>"
        for side, text in said
    )
    return Page(
        kind="silent",
        frame=APP,
        phone=True,
        title="Bu Maria (Umum)",
        body=f"<body style=\"margin:0;background:#efeae2;font:15px 'DejaVu Sans'\">{bubbles}",
        truth=SILENT,
    )


def _meadow() -> Page:
    grass = "".join(
        f"<i style='position:absolute;bottom:0;left:{x * 1.3}%;width:4px;height:{18 + x * 7 % 23}%;"
        f"background:#{'2e7d32' if x % 3 else '558b2f'};transform:rotate({x * 13 % 40 - 20}deg)'></i>"
        for x in range(80)
    )
    return Page(
        kind="silent",
        frame=WHOLE,
        body="<body style='margin:0;height:100vh;position:relative;overflow:hidden;background:"
        f"linear-gradient(#64b5f6,#bbdefb 55%,#66bb6a 56%,#2e7d32)'>{grass}",
        truth=SILENT,
    )


def _table() -> Page:
    rows = "".join(
        f"<tr><td>{n}<td>Ohoi Contoh {n}<td>{n * 37 % 90 + 10}<td>{n * 1_250_000:,}".replace(
            ",", "."
        )
        for n in range(1, 15)
    )
    return Page(
        kind="silent",
        frame=DESKTOP,
        phone=False,
        body="<div style=\"background:#fff;color:#111;padding:12px;font:13px 'DejaVu Sans'\"><b>Rekap "
        "Dana 2026.xlsx</b><table border=1 cellspacing=0 cellpadding=4><tr><th>No<th>Ohoi<th>KK"
        f"<th>Pagu{rows}</table></div>",
        truth=SILENT,
    )


def _news() -> Page:
    return Page(
        kind="silent",
        frame=BROWSER,
        address="berita.example/olahraga",
        body="<body style=\"margin:20px;font:16px/1.6 'DejaVu Sans'\"><h1>Lomba Perahu Antar-Ohoi "
        "Berlangsung Meriah</h1><p>Ribuan warga memadati pantai untuk menyaksikan lomba perahu "
        "tradisional. Juara pertama diraih regu dari Kei Kecil.",
        truth=SILENT,
    )


def _well() -> Page:
    return Page(
        kind="silent",
        frame=BROWSER,
        address="simpeg.kab-contoh.example/profil",
        title="SIMPEG",
        body="<body style=\"margin:20px;font:15px/1.6 'DejaVu Sans'\"><h2>SIMPEG - Profil Pegawai</h2>"
        "<p style='background:#dcfce7;padding:10px;color:#14532d'>Data berhasil disimpan.<p>Nama: "
        "Contoh Pegawai<p>Golongan: III/b<p>Unit: Sekretariat",
        truth=SILENT,
    )


def _notice() -> Page:
    return Page(
        kind="silent",
        frame=WHOLE,
        body="<body style=\"margin:0;background:#0d47a1;color:#fff;text-align:center;font:22px/1.5 'DejaVu Sans';"
        'padding-top:22vh"><h1>Selamat Hari Guru</h1><p>25 November 2026<p>Terima kasih, pahlawan '
        "tanpa tanda jasa",
        truth=SILENT,
    )
