"""python -m bot casefile NUMBER FILE: everything on record about one case, to read (.pdf) or to
check without Sigap (.zip).
"""

import asyncio
import json
from datetime import datetime
from pathlib import Path

from bot.cli.records.taking_out import close, new_file
from bot.config.office_file import LOCALES
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.documents.case_file.making import case_file_pdf
from bot.files.evidence_place import evidence_of
from bot.files.evidence_store import DamagedEvidence
from bot.files.whole import whole, write_whole
from bot.inspection.bundle import JOURNAL, POINTS, Bundle
from bot.inspection.files import files_of
from bot.installation.database import require_file
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.runtime.checkpoint_key import read_key
from bot.runtime.clock import clock
from bot.texts.fluent import Texts
from flows.office.casefile.contents import Json, contents
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.records.journal import Recorded
from flows.settings import Office
from flows.worktime.workday import workday
from storage.database.schema import sqlite_path
from storage.database.unit import Database, Unit
from storage.desk import Desk
from storage.office.taken_out import chain_rows, checkpoints_of

COMMAND_LINE = "cli"


def write_case_file(number: str, target: Path) -> None:
    """Write the case file and put that on record. Raises Trouble."""
    settings = read_settings()
    office = read_office_file(settings).office
    require_file(sqlite_path(settings.database))
    new_file(target, ".pdf", ".zip")
    now = clock(settings.clock_offset)()
    try:
        if target.suffix.lower() == ".pdf":
            write_whole(target, asyncio.run(_pdf(settings, office, number, now)))
            print(f"The file of {number} was written to {target}.")
        else:
            with whole(target) as part:
                missing = asyncio.run(_archive(settings, office, number, now, part))
            close(target, f"The file of {number}", missing)
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror}") from error


async def _pdf(settings: Settings, office: Office, number: str, now: datetime) -> bytes:
    async with opened(settings) as database, database.unit() as unit:
        found = await gathered(unit, office, number, now)
    return await _typeset(settings, office, found, now)


async def _typeset(settings: Settings, office: Office, found: Json, now: datetime) -> bytes:
    texts = Texts(LOCALES, office.calendar.zone, workday(office.calendar))
    folder = evidence_of(settings.data_dir, settings.evidence_url)
    return await case_file_pdf(found, office, texts, folder, at=now)


async def _archive(
    settings: Settings, office: Office, number: str, now: datetime, target: Path
) -> list[str]:
    """Write the archive; return what is missing on the disk."""
    async with opened(settings) as database:
        points = await _points(database, number)
        async with database.unit() as unit:
            found = await gathered(unit, office, number, now)
            head, rows = await chain_rows(unit, f"case:{found['case']}")
    pdf = await _typeset(settings, office, found, now)
    folder, missing = evidence_of(settings.data_dir, settings.evidence_url), []
    with Bundle(target, key=read_key(settings.data_dir), now=now) as bundle:
        bundle.add("berkas.pdf", pdf, "berkas laporan")
        told = json.dumps(found, ensure_ascii=False, indent=1)
        bundle.add("berkas.json", told.encode(), "isi berkas laporan sebagai data")
        with bundle.lines(JOURNAL, "jurnal") as write:
            write(rows)
        with bundle.lines(POINTS, "titik periksa") as write:
            write(points)
        bundle.add_head(head, number)
        for each in files_of(found):
            try:
                data = await folder.read(each.sha256)
            except (OSError, DamagedEvidence):
                missing.append(f"{each.what} ({each.sha256})")
                continue
            bundle.add(each.name, data, each.what, journaled=each.journaled)
        bundle.close(f"Laporan {number}, {found['sop']}.", whole=False)
    return missing


async def _points(database: Database, number: str) -> list[Json]:
    """Checkpoints of the case's chain: read before its rows, so that none is ahead of them."""
    async with database.unit() as unit:
        file = await Desk(unit).cases.by_number(number)
    return await checkpoints_of(database, f"case:{file.case.id}") if file else []


async def gathered(unit: Unit, office: Office, number: str, now: datetime) -> Json:
    """Everything on record about a case, taken out at the command line. Raises Trouble."""
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
