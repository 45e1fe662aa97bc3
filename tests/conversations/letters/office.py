"""Opening scenes for tests of letters."""

from bot.files.evidence_folder import EvidenceFolder
from flows.letters.letter import LetterRecord
from storage.desk import Desk
from tests.signing import signed
from tests.world import Someone, World

LETTER = "Surat tugas nomor 800.1.11.1/001/DISKOMINFO/XI/2026 untuk G-2026-0001"


async def letter_of(office: World, row: int = 1) -> LetterRecord:
    async with office.app.database.unit() as unit:
        letter = await Desk(unit).letters.by_id(row)
    assert letter is not None
    return letter


async def signings(office: World) -> list[dict[str, object]]:
    entries = await office.entries()
    return [dict(entry.data) for entry in entries if entry.code == "letter.signed"]


async def concept(office: World, row: int = 1) -> bytes:
    """The unsigned letter as sent."""
    folder = EvidenceFolder(office.app.settings.data_dir / "evidence")
    return await folder.read((await letter_of(office, row)).sha256 or "")


async def signed_letter(office: World, row: int = 1, field: str = "Tanda") -> bytes:
    return await signed(await concept(office, row), field)


async def answers(
    office: World, someone: Someone, data: bytes, name: str = "surat.pdf", to: str = LETTER
) -> None:
    """Send a file that quotes the letter."""
    document = office.double.world.files.keep("document", data, name=name)
    await someone.phone.sends(
        reply_to=someone.message_with(to).message_id,
        document={**document.as_json(), "file_name": name},
    )
    await office.settle()
