"""Archives for an inspector: their files, and the whole journal in one (casefile office)."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.files.whole import whole
from bot.inspection.bundle import JOURNAL, POINTS, Bundle
from bot.installation.database import require_file
from bot.installation.reading import read_settings
from bot.process.database import opened
from bot.runtime.checkpoint_key import read_key
from bot.runtime.clock import clock
from flows.records.journal import Recorded
from storage.database.schema import sqlite_path
from storage.desk import Desk
from storage.office.chain_words import name_of
from storage.office.journal import OFFICE
from storage.office.taken_out import Head, checkpoints_of, every_chain, numbers

TAKEN = "journal.taken"


def new_file(target: Path, *endings: str) -> None:
    """Raise Trouble unless the file can be made anew with one of these endings."""
    if target.suffix.lower() not in endings:
        raise Trouble(f"{target}: name a file that ends in {' or '.join(endings)}.")
    if target.exists():
        raise Trouble(f"{target} exists already; an export never overwrites.")


def close(target: Path, what: str, missing: list[str]) -> None:
    """Say what was written, and what could not be. Raises Trouble."""
    print(f"{what} was written to {target}; python3 periksa.py in it checks it without Sigap.")
    if missing:
        lines = "\n  ".join(missing)
        raise Trouble(f"{len(missing)} files are missing or damaged on the disk:\n  {lines}")


def write_journal(target: Path) -> None:
    """Write the whole journal of the office and put that on record. Raises Trouble."""
    settings = read_settings()
    require_file(sqlite_path(settings.database))
    new_file(target, ".zip")
    try:
        with whole(target) as part:
            asyncio.run(_written(settings, part, clock(settings.clock_offset)()))
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror}") from error
    close(target, "The journal of the office", [])


async def _written(settings: Settings, target: Path, now: datetime) -> None:
    async with opened(settings) as database:
        async with database.unit() as unit:
            await Desk(unit).journal.append(
                OFFICE,
                [Recorded(code=TAKEN, data={})],
                actor=0,
                role="",
                channel="cli",
                now=now,
            )
        points = await checkpoints_of(database)
        with Bundle(target, key=read_key(settings.data_dir), now=now) as bundle:
            names = await numbers(database)
            with bundle.lines(JOURNAL, "jurnal") as write:
                async for head, rows in every_chain(database):
                    bundle.add_head(head, _name(head, names))
                    write(rows)
            with bundle.lines(POINTS, "titik periksa") as write:
                write(points)
            bundle.close("Seluruh jurnal kantor.", whole=True)


def _name(head: Head, names: Mapping[str, str]) -> str:
    return "kantor" if head.chain == OFFICE else name_of(head.chain, names.get(head.chain, ""))
