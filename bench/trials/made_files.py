"""One file of each kind that the office makes, by walking its cases in chat."""

import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from bench.trials.replay import archived
from bot.documents.printed.invitations import Slip, invitation_slips
from bot.documents.printed.poster import on_telegram, poster
from storage.database.migrate import migrate
from tests.bot.registers.filled import filled
from tests.conversations.reports.stories import approved
from tests.signing import signed
from tests.world import Someone, World, opened, picture

AT = datetime(2026, 11, 23, tzinfo=UTC)
ADDRESS = "https://sigap.contoh.example"
SLIP = Slip(
    code="ABCD-EFGH",
    link="https://t.me/sigap_contoh_bot?start=abcdefgh",
    role="Tim TI",
    unit="Bidang Contoh",
)
FOR_SIGNER, SIGNED = "untuk TTE.pdf", "bertanda tangan.pdf"


async def made_files() -> Mapping[str, bytes]:
    """Files by their names, as people get them, with the signer's copy signed visibly, the offline
    copy and the poster.
    """
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/sigap.db"
        migrate(url)
        async with opened(url, Path(folder), public_url=ADDRESS) as office:
            found = await _walked(office)
    for name in [each for each in found if each.endswith(FOR_SIGNER)]:
        visible = await signed(found[name], "TandaTangan", visible=True)
        found[name.replace(FOR_SIGNER, SIGNED)] = visible
    found["Poster.pdf"] = poster([on_telegram("sigap_contoh_bot")], "Dinas Contoh", "0812", AT)
    found["Undangan.pdf"] = invitation_slips([SLIP], "Dinas Contoh", AT.date(), "a4", AT)
    found["K-2026-0001.wacz"] = await archived()
    return {name: data for name, data in found.items() if name != "contoh.pdf"}


async def _walked(office: World) -> dict[str, bytes]:
    reporter = await office.official("Contoh Pelapor", "staff")
    head = await office.official("Contoh Kepala Divisi", "ict_head")
    technician = await office.official("Contoh Petugas Satu", "ict_team")
    await filled(office, reporter, head, technician)
    await approved(await office.official("Contoh Pelapor Dua", "staff"), head)
    await technician.presses("Berkas untuk TTE")
    await _buys(technician)
    await head.says("berkas G-2026-0001")
    await head.says("/riwayat G-2026-0001")
    await head.presses("Unduh PDF")
    for ending in ("pdf", "excel"):
        await head.says(f"register gangguan bulan ini {ending}")
    await reporter.says("data saya")
    await reporter.presses("Unduh data saya")
    return office.double.world.files.named()


async def _buys(technician: Someone) -> None:
    """A repair for which something must be bought, which makes a proposal in Word."""
    await technician.presses("Terima")
    await technician.presses("Perlu pembelian")
    for said in ("2 unit access point", "1,5 juta"):
        await technician.says(said)
    await technician.presses("Selesai")
    for said in ("Access point rusak", "Dipasang cadangan"):
        await technician.says(said)
    await technician.sends_photo(picture("olive"))
