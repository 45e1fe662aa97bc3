"""Evidence that is gone from the disk: the card comes without it, says so, and holds up nobody."""

from hashlib import sha256

from storage.database.statement import Statement
from storage.database.tables import evidence
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World

FAULT = "wifi mati dari tadi pagi di ruang depan"
GONE = "tidak ada lagi di penyimpanan kami"
PAGE = b"%PDF-1.4\n%berkas contoh\n"


async def lose_all(office: World) -> None:
    folder = office.app.settings.data_dir / "evidence"
    for row in await office.app.database.read(Statement(evidence.select())):
        for name in (row["sha256"], *(row["picture"] or "").split()):
            (folder / name[:2] / name[2:4] / name).unlink()


async def reports(office: World, reporter: Someone, head: Someone) -> None:
    """A report whose files are lost before anybody was shown them."""
    await reporter.sends_photo(caption=FAULT)
    await lose_all(office)
    await reporter.presses("Kirim")
    head.sees_last(GONE)
    assert "Setujui" in head.last.labels
    await head.presses("Setujui")


async def test_on_telegram(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reports(office, reporter, ict_head)
    technician.sees(GONE)
    assert technician.last.labels[0] == "Terima"


async def test_on_whatsapp(both: World) -> None:
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    technician = await on_whatsapp(both, "Contoh Petugas Satu", "ict_team")
    await reports(both, await on_whatsapp(both, "Contoh Pelapor", "staff"), head)
    technician.sees(GONE)
    assert "Terima" in technician.last.labels


async def test_what_is_still_there_is_shown(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo(caption=FAULT)
    await lose_all(office)
    await reporter.sends_document(PAGE, "hasil.pdf")
    await reporter.presses("Kirim")
    ict_head.sees(GONE)
    shown = [each.file for each in ict_head.chat if each.file is not None]
    assert [sha256(each).hexdigest() for each in shown] == [sha256(PAGE).hexdigest()]
