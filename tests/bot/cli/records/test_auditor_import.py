"""People import with an auditor: the admin is asked until when, and another role is refused."""

from datetime import UTC, datetime
from pathlib import Path

from storage.desk import Desk
from tests.bot.cli.conftest import Command
from tests.bot.cli.records.test_case_file import of_office
from tests.world import Someone, World

__all__ = ["of_office"]
HEADER = "name,nip,role,unit,phone,telegram_id,whatsapp\n"


def _listed(role: str) -> Path:
    file = Path("people.csv")
    file.write_text(f"{HEADER}Contoh Pemeriksa,,{role},Inspektorat,,777,\n")
    return file


async def _roles(office: World) -> frozenset[str]:
    async with office.app.database.unit() as unit:
        found = await Desk(unit).people.by_chat("telegram", 777)
    return found.roles if found else frozenset()


async def test_the_admin_is_asked_and_a_second_import_keeps_the_answer(
    of_office: World, sigap: Command, admin: Someone
) -> None:
    said = await sigap("people", "import", _listed("auditor"))
    assert said.code == 0, said
    assert "Contoh Pemeriksa is to be an auditor: an admin is asked in chat" in said.out
    assert await _roles(of_office) == {"staff"}
    of_office.clock.at = datetime.now(UTC)  # the command has the machine's clock
    await of_office.settle()
    admin.sees("Sampai kapan Contoh Pemeriksa menjadi pemeriksa?")
    await admin.presses("30 hari")
    assert await _roles(of_office) == {"staff", "auditor"}
    said = await sigap("people", "import", _listed("Pemeriksa"))
    assert (said.code, "is to be" in said.out) == (0, False)
    assert "auditor" in await _roles(of_office)


async def test_an_auditor_with_work_is_refused(of_office: World, sigap: Command) -> None:
    said = await sigap("people", "import", _listed("auditor+ict_team"))
    assert (said.code, "line 2: an auditor holds no other role" in said.err) == (2, True)
