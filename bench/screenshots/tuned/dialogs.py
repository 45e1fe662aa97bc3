"""Windows of printers, of the computer and of office programs, and a phone's own."""

from bench.screenshots.truth import DESKTOP, WHOLE, Page, Truth
from flows.faults.category import Category

_DEVICE, _NETWORK = Category.EQUIPMENT, Category.NETWORK


def pages() -> list[Page]:
    """One window for each trouble of a device."""
    windows = (
        (
            "Printer",
            "paper_jam",
            "Kertas macet. Buka penutup belakang dan keluarkan kertas yang "
            "tersangkut, lalu tekan OK.",
            _DEVICE,
        ),
        (
            "Status printer",
            "printer_offline",
            "Printer offline. Dokumen Laporan-Nov.docx tidak dapat "
            "dicetak. Periksa kabel dan daya printer.",
            _DEVICE,
        ),
        (
            "Printer Alert",
            "ink",
            "Ink level is low. Black cartridge is almost empty. Replace it soon.",
            _DEVICE,
        ),
        (
            "Microsoft Excel",
            "file_damaged",
            "Excel cannot open the file 'Anggaran 2026.xlsx' because "
            "the file format or file extension is not valid. Verify that the file has not been "
            "corrupted.",
            _DEVICE,
        ),
        (
            "Microsoft Word",
            "file_damaged",
            "Word mengalami masalah saat mencoba membuka file. Periksa "
            "izin file atau buka dengan Pemulihan Teks.",
            _DEVICE,
        ),
        (
            "Windows",
            "disk_full",
            "Low Disk Space. You are running out of disk space on Local Disk (C:).",
            _DEVICE,
        ),
        (
            "Windows",
            "memory",
            "Memori komputer Anda hampir habis. Simpan file dan tutup program berikut: Peramban",
            _DEVICE,
        ),
        (
            "Pemecahan masalah jaringan",
            "network",
            "Ethernet tidak memiliki konfigurasi IP yang valid. Kabel jaringan tidak tersambung.",
            _NETWORK,
        ),
    )
    return [*(_window(*each) for each in windows), _blue(), *_phones()]


def _window(title: str, error: str, said: str, category: Category) -> Page:
    body = (
        "<div style=\"width:520px;background:#fff;color:#111;font:15px/1.45 'Segoe UI','DejaVu Sans';"
        "box-shadow:0 8px 30px #0008\"><div style='padding:8px 12px;background:#f3f3f3;display:flex'>"
        f"<span style='flex:1'>{title}</span>&#10005;</div><div style='padding:22px;display:flex;"
        f"gap:16px'><span style='font-size:30px;color:#c00'>&#10071;</span><div>{said}</div></div>"
        "<div style='padding:12px;text-align:right;background:#f3f3f3'><button>OK</button> <button>"
        "Batal</button></div></div>"
    )
    truth = Truth(category=category, error=error)
    return Page(kind="dialog", body=body, frame=DESKTOP, phone=False, truth=truth)


def _blue() -> Page:
    return Page(
        kind="dialog",
        frame=WHOLE,
        phone=False,
        body="<body style=\"margin:0;background:#0078d7;color:#fff;font:24px/1.4 'DejaVu Sans';"
        "padding:90px 120px\"><div style='font-size:110px'>:(</div>Your PC ran into a problem and "
        "needs to restart. We're just collecting some error info, and then we'll restart for you."
        "<p>20% complete<p style='font-size:14px'>Stop code: CRITICAL_PROCESS_DIED",
        truth=Truth(category=_DEVICE, error="blue_screen"),
    )


def _phones() -> list[Page]:
    shape = (
        "<body style=\"margin:0;height:100vh;background:#dfe6ee;font:16px/1.5 'DejaVu Sans';display:flex;"
        "align-items:center;justify-content:center\"><div style='background:#fff;color:#222;margin:24px;"
        "padding:22px;border-radius:24px'><h3>{0}</h3><p>{1}<p style='text-align:right;color:#0b57d0'>"
        "<b>{2}</b></div>"
    )
    cast = (
        (
            "Penyimpanan hampir penuh",
            "Beberapa fungsi sistem mungkin tidak berfungsi. Hapus file untuk mengosongkan ruang.",
            "Kelola",
            "disk_full",
            _DEVICE,
        ),
        (
            "Wi-Fi KANTOR-LT2",
            "Terhubung, tanpa internet. Jaringan ini tidak memiliki akses internet. "
            "Tetap tersambung?",
            "Ya",
            "no_internet",
            _NETWORK,
        ),
        (
            "Tidak dapat tersambung",
            "Masalah autentikasi. Gagal menyambung ke jaringan Wi-Fi BIDANG-PERENCANAAN.",
            "Tutup",
            "network",
            _NETWORK,
        ),
    )
    return [
        Page(
            kind="phone",
            frame=WHOLE,
            phone=True,
            body=shape.format(title, said, button),
            truth=Truth(category=category, error=error),
        )
        for title, said, button, error, category in cast
    ]
