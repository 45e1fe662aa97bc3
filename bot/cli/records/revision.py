"""python -m bot revise SOP: the draft of its next version, from what the office really takes."""

import asyncio
from datetime import datetime
from pathlib import Path

from bot.config.office_file import LOCALES
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.documents.revision.making import Draft, draft_of
from bot.files.whole import write_whole
from bot.installation.database import require_file
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.runtime.clock import clock
from bot.texts.fluent import Texts
from flows.office.figures import standards
from flows.office.figures.recap import period
from flows.office.figures.standards import Ledger
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.settings import Office
from flows.worktime.workday import workday
from storage.database.schema import sqlite_path
from storage.desk import Desk


def write_revision(name: str, words: str, out: Path) -> None:
    """Write the draft's TOML and its paper into `out`. Raises Trouble for an unknown SOP or period
    and for a folder that is not writable.
    """
    settings = read_settings()
    office = read_office_file(settings).office
    require_file(sqlite_path(settings.database))
    if name not in {each.id for each in office.procedures}:
        known = ", ".join(sorted({each.id for each in office.procedures}))
        raise Trouble(f"There is no SOP {name!r}; there are: {known}")
    draft = asyncio.run(_drafted(settings, office, name, words))
    if draft is None:
        print("Nothing is proposed: every standard fits, or too few runs are on record.")
        return
    _write(draft, out)


def _write(draft: Draft, out: Path) -> None:
    stem = f"{draft.procedure}-v{draft.version}"
    for name, content in (
        (f"{stem}.toml", draft.toml.encode()),
        (f"usulan-{stem}.pdf", draft.paper),
    ):
        path = out / name
        try:
            out.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
        except OSError as error:
            raise Trouble(f"{path} cannot be written: {error.strerror}") from error
        print(path)


async def _drafted(settings: Settings, office: Office, name: str, words: str) -> Draft | None:
    now = clock(settings.clock_offset)()
    ledger = await _ledger(settings, office, words, now)
    texts = Texts(LOCALES, office.calendar.zone, workday(office.calendar))
    return await draft_of(ledger.of(name), office, texts.official, now)


async def _ledger(settings: Settings, office: Office, words: str, now: datetime) -> Ledger:
    async with opened(settings) as database, database.unit() as unit:
        work = Work(desk=Desk(unit), office=office, now=now, sops=SOPS)
        days = period(work, words)
        if days is None:
            raise Trouble(f"{words!r} names no period; try: minggu lalu, Oktober, tahun ini")
        return await standards.ledger(work, days)
