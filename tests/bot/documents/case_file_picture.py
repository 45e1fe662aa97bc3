"""Draw docs/images/case-file.png anew: python -m tests.bot.documents.case_file_picture

The first pages of the file of a case that a delegate approved and that a power cut delayed.
"""

import asyncio
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image

from bot.config.office_file import ROOT
from storage.database.migrate import migrate
from tests.conversations.absence.stories import delegate
from tests.screens import screen
from tests.world import opened

PICTURE = ROOT / "docs" / "images" / "case-file.png"
SCALE, PAGES, GAP = 1.3, 3, 16
AROUND = "#d5dce3"


async def case_file(folder: Path) -> bytes:
    """The PDF, once the repair is done."""
    url = f"sqlite:///{folder / 'sigap.db'}"
    await asyncio.to_thread(migrate, url)
    async with opened(url, folder) as office:
        reporter = await office.official("Contoh Pelapor", "staff")
        ict_head = await office.official("Contoh Kepala Divisi", "ict_head")
        upt_head = await office.official("Contoh Kepala UPT", "upt_head")
        technician = await office.official("Contoh Petugas Satu", "ict_team")
        await delegate(ict_head, "kepala upt", basis="Surat Perintah Kadis 800.1.11.1/12/2026")
        caption = "simpeg tidak bisa dibuka sejak tadi pagi di ruang kepegawaian"
        await reporter.sends_photo(screen("SIMPEG", "Tidak dapat terhubung ke server"), caption)
        await reporter.presses("Kirim")
        await office.moves_on(minutes=22)
        await upt_head.presses("Setujui")
        await office.moves_on(minutes=9)
        await technician.presses("Terima")
        await technician.presses("Kendala")
        await technician.presses("Listrik padam")
        await office.moves_on(minutes=30)
        await technician.presses("Lanjut")
        await office.moves_on(minutes=90)
        await technician.presses("Selesai")
        await technician.says("Kabel dari sakelar lantai dua putus digigit tikus")
        await technician.says("Kabel diganti dan dirapikan dalam pipa")
        await technician.sends_photo(screen("SIMPEG", "Selamat datang"))
        await ict_head.says("berkas G-2026-0001")
        return ict_head.message_with("Berkas G-2026-0001, versi 1.").file or b""


def drawn(data: bytes, target: Path) -> None:
    """Write the first pages side by side."""
    document = pypdfium2.PdfDocument(data)
    pages = [document[number].render(scale=SCALE).to_pil() for number in range(PAGES)]
    width, height = pages[0].size
    sheet = Image.new("RGB", (PAGES * (width + GAP) + GAP, height + 2 * GAP), AROUND)
    for number, page in enumerate(pages):
        sheet.paste(page, (GAP + number * (width + GAP), GAP))
    sheet.save(target, optimize=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        drawn(asyncio.run(case_file(Path(folder))), PICTURE)
