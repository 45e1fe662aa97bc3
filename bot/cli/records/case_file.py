"""python -m bot casefile NUMBER FILE: everything on record about one case."""

import asyncio
from datetime import datetime
from pathlib import Path

from bot.backup.archive import EVIDENCE
from bot.config.office_file import LOCALES
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.documents.case_file.making import case_file_pdf
from bot.files.evidence_folder import EvidenceFolder
from bot.installation.database import require_file
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.runtime.clock import clock
from bot.texts.fluent import Texts
from flows.office.casefile.contents import Json, contents
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.records.journal import Recorded
from flows.settings import Office
from flows.worktime.workday import workday
from storage.database.schema import sqlite_path
from storage.database.unit import Database
from storage.desk import Desk

COMMAND_LINE = "cli"


def write_case_file(number: str, target: Path) -> None:
    """Write the case file and put that on record. Raises Trouble."""
    settings = read_settings()
    office = read_office_file(settings).office
    require_file(sqlite_path(settings.database))
    if target.suffix.lower() != ".pdf":
        raise Trouble(f"{target}: name a file that ends in .pdf.")
    if target.exists():
        raise Trouble(f"{target} exists already; an export never overwrites.")
    made = asyncio.run(_made(settings, office, number))
    try:
        target.write_bytes(made)
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror}") from error
    print(f"The file of {number} was written to {target}.")


async def _made(settings: Settings, office: Office, number: str) -> bytes:
    now = clock(settings.clock_offset)()
    async with opened(settings) as database:
        found = await gathered(database, office, number, now)
    texts = Texts(LOCALES, office.calendar.zone, workday(office.calendar))
    folder = EvidenceFolder(settings.data_dir / EVIDENCE)
    return await case_file_pdf(found, office, texts, folder, at=now)


async def gathered(database: Database, office: Office, number: str, now: datetime) -> Json:
    """Everything on record about a case, taken out at the command line. Raises Trouble."""
    async with database.unit() as unit:
        desk = Desk(unit)
        file = await desk.cases.by_number(number)
        if file is None:
            raise Trouble(f"There is no case {number}.")
        await desk.journal.append(
            f"case:{file.case.id}",
            [Recorded(code="casefile.given", data={})],
            actor=0,
            role="",
            channel=COMMAND_LINE,
            now=now,
        )
        work = Work(desk=desk, office=office, sops=SOPS, now=now)
        return await contents(work, file, asked_by="admin (baris perintah)")
