"""Letters whose files are gone from the disk: said at once, and nobody's chat waits for them."""

from tests.conversations.letters.office import answers, letter_of, signed_letter
from tests.conversations.reports.stories import approved
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World


async def lose(office: World, sha256: str | None) -> None:
    assert sha256 is not None
    folder = office.app.settings.data_dir / "evidence"
    (folder / sha256[:2] / sha256[2:4] / sha256).unlink()


async def says_so(office: World, technician: Someone) -> None:
    await lose(office, (await letter_of(office)).signing_sha256)
    await technician.presses("Berkas untuk TTE")
    technician.sees_last("tidak ada lagi di penyimpanan kami")
    await technician.says("/tugas")
    technician.sees_last("G-2026-0001")


async def test_the_copy_for_the_signer_is_gone(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await says_so(office, technician)


async def test_on_whatsapp_too(both: World) -> None:
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    technician = await on_whatsapp(both, "Contoh Petugas Satu", "ict_team")
    await approved(await on_whatsapp(both, "Contoh Pelapor", "staff"), head)
    await says_so(both, technician)


async def test_a_signed_letter_that_cannot_be_compared_is_told_of_in_the_end(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    page = await signed_letter(office)
    await lose(office, (await letter_of(office)).signing_sha256)
    await answers(office, technician, page)
    for _ in range(8):
        await office.moves_on(minutes=11)
    technician.sees("Berkas untuk G-2026-0001 belum berhasil kami periksa")
    assert (await letter_of(office)).state == "concept"
