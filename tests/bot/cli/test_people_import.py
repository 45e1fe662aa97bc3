"""people import: all or nothing; a repeated import updates and never duplicates."""

from pathlib import Path

import pytest
from sqlalchemy import select

from storage.database.statement import Statement
from storage.database.tables import people
from storage.database.unit import Database
from storage.office.journal import Journal
from storage.people.people import People
from tests.bot.cli.conftest import Command, Said

HEADER = "name,nip,role,unit,phone,telegram_id,whatsapp"
PNS = "198609262015051001"
OTHER_PNS = "198609262015051002"
PPPK = "199001012023211001"

_everybody = Statement(select(people).order_by(people.c.id))


class Import:
    """Imports rows as a file, and reads the register afterwards."""

    def __init__(self, command: Command, database: Database, folder: Path) -> None:
        self._command = command
        self._database = database
        self._file = folder / "people.csv"

    async def __call__(self, *rows: str) -> Said:
        self._file.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
        return await self._command("people", "import", self._file)

    async def done(self, *rows: str) -> None:
        said = await self(*rows)
        assert (said.code, said.err) == (0, "")

    async def refused(self, *rows: str) -> list[str]:
        """Import a bad file, check that nothing was imported, and return the mistakes."""
        before = await self.register()
        said = await self(*rows)
        assert said.code == 2
        assert await self.register() == before
        head, *told = said.err.splitlines()
        assert head == f"{self._file}: nothing was imported."
        return [line.strip() for line in told]

    async def register(self) -> list[tuple[str, str | None, str | None, str, frozenset[str]]]:
        """Everybody in the register: name, NIP, phone, unit, roles."""
        found = []
        async with self._database.unit() as unit:
            for row in await self._database.read(_everybody):
                person = await People(unit).by_id(row["id"])
                assert person is not None
                found.append((person.name, person.nip, person.phone, person.unit, person.roles))
        return found


@pytest.fixture
def importing(sigap: Command, office_database: Database, tmp_path: Path) -> Import:
    return Import(sigap, office_database, tmp_path)


async def test_everything_a_row_says_is_in_the_register(
    importing: Import, office_database: Database
) -> None:
    said = await importing(f"Contoh Satu,{PNS},ict_team,Dinas Contoh,0812-3456-7890,4321,")
    assert said.out == "1 people added, 0 brought up to date.\n"
    async with office_database.unit() as unit:
        person = await People(unit).by_chat("telegram", 4321)
    assert person is not None
    assert (person.name, person.nip, person.phone) == ("Contoh Satu", PNS, "6281234567890")
    assert (person.unit, person.roles, person.verified) == (
        "Dinas Contoh",
        frozenset({"ict_team"}),
        True,
    )


async def test_rank_and_position_may_stand_beside_the_other_columns(
    sigap: Command, office_database: Database, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        "Nama,NIP,Pangkat/Gol.,Jabatan,Peran\n"
        f'Contoh Satu,{PNS},"Penata Muda, III/a",Pranata Komputer Ahli Pertama,Tim TI\n'
        "Contoh Dua,,-,,Tim TI\n",
        encoding="utf-8",
    )
    said = await sigap("people", "import", file)
    assert (said.code, said.err) == (0, "")
    rows = await office_database.read(_everybody)
    assert [(row["rank"], row["position"]) for row in rows] == [
        ("Penata Muda, III/a", "Pranata Komputer Ahli Pertama"),
        (None, None),
    ]


async def test_several_roles_are_joined_by_plus(importing: Import) -> None:
    await importing.done("Contoh Satu,,ict_head + admin,,,,")
    assert (await importing.register())[0][4] == {"ict_head", "admin"}


async def test_the_number_of_a_contract_employee_is_accepted(importing: Import) -> None:
    await importing.done(f"Contoh Satu,{PPPK},staff,,,,")
    assert (await importing.register())[0][1] == PPPK


async def test_the_same_file_again_changes_nothing(importing: Import) -> None:
    rows = [
        f"Contoh Satu,{PNS},ict_team,Dinas Contoh,081234567890,4321,",
        "Contoh Dua,,staff,Dinas Contoh,,,",
        "CONTOH É,,staff,DINAS É,,,",
    ]
    await importing.done(*rows)
    before = await importing.register()
    said = await importing(*rows)
    assert said.out == "0 people added, 3 brought up to date.\n"
    assert await importing.register() == before


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(f"Nama Baru,{PNS},admin,Dinas Lain,089999999999,999,", id="by NIP"),
        pytest.param("Nama Baru,,admin,Dinas Lain,089999999999,4321,", id="by Telegram account"),
        pytest.param("Nama Baru,,admin,Dinas Lain,+62 812 3456 7890,,", id="by phone"),
        pytest.param("contoh SATU,,admin,dinas contoh,089999999999,999,", id="by name and unit"),
    ],
)
async def test_somebody_known_is_found_and_brought_up_to_date(importing: Import, row: str) -> None:
    await importing.done(f"Contoh Satu,{PNS},ict_team,Dinas Contoh,081234567890,4321,")
    await importing.done(row)
    (known,) = await importing.register()
    assert known[0] == row.partition(",")[0]
    assert (known[1], known[4]) == (PNS, frozenset({"admin"}))


async def test_an_empty_cell_takes_nothing_away(importing: Import) -> None:
    await importing.done(f"Contoh Satu,{PNS},staff,Dinas Contoh,081234567890,4321,")
    before = await importing.register()
    await importing.done(f"Contoh Satu,{PNS},staff,,,,")
    assert await importing.register() == before


async def test_a_namesake_with_another_nip_is_somebody_else(importing: Import) -> None:
    await importing.done(
        f"Contoh Satu,{PNS},staff,Dinas Contoh,,,",
        f"Contoh Satu,{OTHER_PNS},staff,Dinas Contoh,,,",
    )
    assert [row[1] for row in await importing.register()] == [PNS, OTHER_PNS]


async def test_the_same_name_in_another_unit_is_somebody_else(importing: Import) -> None:
    await importing.done("Contoh Satu,,staff,Dinas Contoh,,,", "Contoh Satu,,staff,Dinas Lain,,,")
    assert len(await importing.register()) == 2


async def test_two_rows_that_mean_one_person_are_refused(importing: Import) -> None:
    assert await importing.refused(
        "Contoh Satu,,staff,Dinas Contoh,081234567890,,",
        "Contoh Dua,,staff,Dinas Contoh,,,",
        "Contoh Satu,,admin,Dinas Contoh,089999999999,,",
    ) == ["line 4: Contoh Satu: is who line 2 is"]


async def test_a_row_that_fits_two_people_is_refused_with_the_whole_file(
    importing: Import,
) -> None:
    await importing.done(
        f"Contoh Satu,{PNS},staff,Dinas Contoh,081234567890,,",
        f"Contoh Satu,{OTHER_PNS},staff,Dinas Contoh,089999999999,,",
    )
    assert await importing.refused(
        "Contoh Baru,,staff,,,,",
        "Contoh Satu,,staff,Dinas Contoh,,,",
        f"Contoh Dua,{PNS},staff,,089999999999,,",
    ) == [
        "line 3: Contoh Satu: fits more than one person",
        "line 4: Contoh Dua: fits more than one person",
    ]


async def test_whose_access_has_ended_gets_no_role_by_a_row_left_in_the_file(
    importing: Import, sigap: Command
) -> None:
    rows = ("Contoh Admin,,admin,,,,", "Contoh Pindah,,ict_team,,,,")
    await importing.done(*rows)
    await sigap("people", "deactivate", "Contoh Pindah")
    (told,) = await importing.refused(*rows)
    assert told.startswith("line 3: Contoh Pindah: the access has ended; give it back in chat")


async def test_every_bad_row_is_told_with_its_line_and_nothing_is_imported(
    importing: Import,
) -> None:
    assert await importing.refused(
        "Contoh Satu,,staff,,,,",
        "",
        ",1234,boss+staff,,12,abc,13",
        "Contoh Dua, S.Kom.,,staff,Dinas Contoh,081234567890,,",
        'Contoh Tiga,,staff,"Dinas\nContoh",,,',
        "Contoh Empat,,,,,99999999999999999999,",
    ) == [
        "line 4: name is empty",
        "line 4: no role is called 'boss'",
        "line 4: nip: wrong length: found 4, wanted 18",
        "line 4: telegram_id: not a person's Telegram number: 'abc'",
        "line 4: phone: not a phone number: '12'",
        "line 4: whatsapp: not a phone number: '13'",
        "line 5: expected 7 cells, found 8; put quotes around a cell with a comma",
        "line 8: no role is called ''",
        "line 8: telegram_id: not a person's Telegram number: '99999999999999999999'",
    ]


async def test_one_whatsapp_number_in_two_rows_is_refused_with_both_lines(
    importing: Import,
) -> None:
    assert await importing.refused(
        "Contoh Satu,,ict_head,Dinas Contoh,,,081234567890",
        "Contoh Dua,,staff,Dinas Contoh,,,+62 812-3456-7890",
    ) == ["line 3: whatsapp stands in line 2 already"]
    assert await importing.refused(
        "Contoh Satu,,ict_head,Dinas Contoh,081234567890,,",
        "Contoh Dua,,staff,Dinas Contoh,,,+62 812-3456-7890",
    ) == ["line 3: Contoh Dua: is who line 2 is"]


async def test_the_record_says_who_was_imported_by_number_and_not_by_name(
    importing: Import, office_database: Database
) -> None:
    await importing.done(f"Contoh Satu,{PNS},staff,,081234567890,,")
    async with office_database.unit() as unit:
        entry = (await Journal(unit).entries("office"))[-1]
    assert (entry.code, entry.channel, entry.actor) == ("person.imported", "cli", 0)
    assert entry.data.keys() == {"person", "roles"}
    assert entry.data["roles"] == ["staff"]


async def test_it_works_as_a_process_on_a_database_that_does_not_exist_yet(
    process: Command, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(f"{HEADER}\nContoh Satu,,admin,,,,\n")
    said = await process("-m", "bot", "people", "import", file)
    assert (said.code, said.out, said.err) == (0, "1 people added, 0 brought up to date.\n", "")
    assert (tmp_path / "data" / "sigap.db").exists()


async def test_a_bad_file_makes_no_database(sigap: Command, tmp_path: Path) -> None:
    said = await sigap("people", "import", tmp_path / "none.csv")
    assert (said.code, said.out) == (2, "")
    assert not (tmp_path / "data").exists()
