"""Pictures in which nothing is wrong, of other kinds."""

from bench.screenshots.truth import APP, BROWSER, SILENT, WHOLE, Page


def pages() -> list[Page]:
    """A chat, a cat, an invitation, a receipt, an article about errors' opposite, a map."""
    return [_chat(), _cat(), *_texts()]


def _chat() -> Page:
    said = (
        "Pak, surat undangan sudah saya antar",
        "Oke, yang ke Bappeda juga?",
        "Sudah Pak, tadi jam 9",
        "Mantap. Besok apel jam 7.30 ya, jangan telat",
    )
    rows = "".join(
        f"<div style='margin:10px {12 if n % 2 else 70}px 0 {70 if n % 2 else 12}px;background:#2b5278;"
        f"color:#fff;padding:10px;border-radius:12px'>{each}</div>"
        for n, each in enumerate(said)
    )
    body = f"<body style=\"margin:0;background:#0e1621;font:15px 'DejaVu Sans'\">{rows}"
    return Page(
        kind="silent", frame=APP, phone=True, title="Grup Sekretariat", body=body, truth=SILENT
    )


def _cat() -> Page:
    return Page(
        kind="silent",
        frame=WHOLE,
        body="<body style='margin:0;height:100vh;background:#d7c4a3;display:grid;place-items:center'><svg "
        "viewBox='0 0 200 200' width='80%'><path d='M50 90 L45 30 L85 65 Z M150 90 L155 30 L115 65 Z' "
        "fill='#5d4037'/><circle cx=100 cy=110 r=62 fill='#6d4c41'/><circle cx=76 cy=100 r=9 fill='#ffe082'/>"
        "<circle cx=124 cy=100 r=9 fill='#ffe082'/><path d='M92 124 L108 124 L100 133 Z' fill='#ef9a9a'/>"
        "<path d='M60 128 L20 120 M60 136 L20 140 M140 128 L180 120 M140 136 L180 140' stroke='#fff' "
        "stroke-width='2'/></svg>",
        truth=SILENT,
    )


def _texts() -> list[Page]:
    cast = (
        (
            WHOLE,
            "",
            "<h1>UNDANGAN</h1><p>Rapat koordinasi persiapan HUT daerah<p>Senin, 30 November 2026, "
            "pukul 09.00<p>Ruang rapat lantai 2",
        ),
        (
            WHOLE,
            "",
            "<h2>TOKO SERBA CONTOH</h2><p>Kertas A4 2 rim 104.000<br>Map plastik 12 36.000<br>Total "
            "140.000<br>Tunai 150.000<br>Kembali 10.000<p>Terima kasih",
        ),
        (
            BROWSER,
            "ekinerja.pemda-uji.example/app/",
            "<h2>E-Kinerja</h2><p>Selamat datang, Contoh. Laporan "
            "harian Anda: 12 disetujui, 1 menunggu.<p>Periode November 2026",
        ),
        (
            BROWSER,
            "cuaca.example",
            "<h2>Cuaca Langgur</h2><p>Hari ini: hujan ringan, 27&deg;. Angin dari barat "
            "12 km/jam. Gelombang 1,25 m.",
        ),
    )
    return [
        Page(
            kind="silent",
            frame=frame,
            address=address,
            body=f"<body style=\"margin:28px;font:18px/1.6 'DejaVu Serif'\">{said}",
            truth=SILENT,
        )
        for frame, address, said in cast
    ]
