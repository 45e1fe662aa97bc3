"""python -m bot show: three files, or a clear reason why not."""

from datetime import UTC, datetime
from pathlib import Path

from flows.engine.case import Case, OpenStep
from flows.engine.case_file import CaseFile
from flows.sop.case_state import CaseState
from storage.cases.cases import Cases
from storage.database.unit import Database
from storage.people.people_import import Identity, put
from tests.bot.cli.conftest import Command

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


async def test_an_sop_is_written_as_svg_png_and_pdf(sigap: Command, tmp_path: Path) -> None:
    said = await sigap("show", "gangguan", "--out", tmp_path / "new" / "folder")
    assert (said.code, said.err) == (0, "")
    files = [Path(line) for line in said.out.splitlines()]
    assert [file.name for file in files] == ["gangguan.svg", "gangguan.png", "gangguan.pdf"]
    assert [file.read_bytes()[:4] for file in files] == [b"<svg", b"\x89PNG", b"%PDF"]


async def test_it_stands_in_the_folder_one_is_in_and_in_english_if_asked(
    sigap: Command, tmp_path: Path
) -> None:
    assert (await sigap("show", "konten", "--language", "en")).code == 0
    assert "Design the content" in (tmp_path / "konten.svg").read_text(encoding="utf-8")


async def test_a_name_that_is_none_is_answered_with_the_names_there_are(sigap: Command) -> None:
    said = await sigap("show", "ganguan")
    assert (said.code, said.out) == (2, "")
    assert "There is no SOP 'ganguan'" in said.err
    assert [line.split(":")[0].strip() for line in said.err.splitlines()[1:]] == [
        "gangguan",
        "konten",
        "promosi",
    ]


async def test_a_language_that_is_none_is_told(sigap: Command) -> None:
    said = await sigap("show", "gangguan", "--language", "jv")
    assert (said.code, said.err) == (2, "There is no language 'jv'; there are: en, id\n")


async def test_a_folder_that_cannot_be_written_into_is_told(
    sigap: Command, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    said = await sigap("show", "gangguan", "--out", tmp_path / "file" / "folder")
    assert said.code == 2
    assert "cannot be written" in said.err


async def test_where_a_case_stands_is_marked(
    sigap: Command, office_database: Database, tmp_path: Path
) -> None:
    await _case_at(office_database, "repair")
    assert (await sigap("show", "gangguan", "--case", "G-2026-0147")).code == 0
    assert "Di sini" in (tmp_path / "gangguan.svg").read_text(encoding="utf-8")


async def test_a_case_that_is_none_or_of_another_sop_is_told(
    sigap: Command, office_database: Database
) -> None:
    await _case_at(office_database, "repair")
    said = await sigap("show", "gangguan", "--case", "G-2026-0148")
    assert (said.code, said.err) == (2, "There is no case G-2026-0148.\n")
    said = await sigap("show", "konten", "--case", "G-2026-0147")
    assert (said.code, said.err) == (2, "G-2026-0147 is a case of gangguan, not of konten.\n")


async def test_a_case_whose_version_is_gone_is_told(
    sigap: Command, office_database: Database
) -> None:
    await _case_at(office_database, "repair", version=7)
    said = await sigap("show", "gangguan", "--case", "G-2026-0147")
    assert said.code == 2
    assert "gangguan@7.toml is gone" in said.err


async def test_a_case_is_looked_for_only_where_there_is_a_database(sigap: Command) -> None:
    said = await sigap("show", "gangguan", "--case", "G-2026-0147")
    assert said.code == 2
    assert "No database at" in said.err


async def test_telegram_is_not_needed(process: Command) -> None:
    code = "import sys, bot.cli.show; sys.exit('aiogram' in sys.modules)"
    assert (await process("-c", code)).code == 0


async def _case_at(database: Database, step: str, *, version: int = 1) -> None:
    async with database.unit() as unit:
        identity = Identity(name="Contoh Pelapor", unit="", nip=None, telegram_id=1, phone=None)
        person, _ = await put(unit, identity, ("staff",), NOW)
        opened = OpenStep(
            key=step,
            round=1,
            roles=("ict_team",),
            holders=frozenset(),
            excluded=frozenset(),
            opened_at=NOW,
        )
        case = Case(
            id=0,
            number="G-2026-0147",
            procedure="gangguan",
            procedure_version=version,
            version=1,
            state=CaseState.OPEN,
            reporter=person,
            team=frozenset(),
            open_steps=(opened,),
            rounds={},
            opened_at=NOW,
            closed_at=None,
        )
        await Cases(unit).add_case(
            CaseFile(
                case=case,
                filed_by=person,
                proposed=(),
                category="",
                subcategory="",
                priority="",
                description="",
                place="",
                since_at=None,
                complete=True,
                touched_at=NOW,
            )
        )
