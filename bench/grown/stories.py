"""Stories: cases that people walked through once, on the real engine, with the rows they left."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.config.office_file import LOCALES, ROOT, read_office
from bot.playground.rehearsal import Rehearsal
from bot.playground.replay import perform
from bot.playground.stage.transcript import Transcript, read_folder
from bot.texts.fluent import Texts
from flows.worktime.workday import workday
from storage.database.tables import metadata

SCRIPTS = Path(__file__).parent / "scripts"
SHARED = frozenset(
    {"people", "contacts", "roles", "units", "facts", "counters", "conversations"}
    | {"checkpoints", "checkpoint_heads"}
)
"""Tables whose rows belong to the office, not to a case."""
OFFICE_TIMERS = frozenset({"weekly-summary", "checkpoint", "forget", "calendar-gaps"})

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One case's rows by table, in the order in which tables can be filled.

    `began` is the time of its first update, and `acts` are the times of all, in milliseconds.
    `files` are those that its rows name, by their paths in the data folder.
    """

    name: str
    rows: Rows
    began: int
    acts: tuple[int, ...]
    files: Mapping[Path, bytes]


@cache
def stories(folder: Path = SCRIPTS) -> Mapping[str, Story]:
    """All stories of a folder of transcripts, by name; each process walks through them once."""
    return asyncio.run(_played(read_folder(folder)))


async def _played(scripts: Mapping[str, Transcript]) -> dict[str, Story]:
    with tempfile.TemporaryDirectory(prefix="sigap-stories-") as name:
        return {each.name: await _play(each, Path(name) / each.name) for each in scripts.values()}


async def _play(script: Transcript, folder: Path) -> Story:
    office_file = read_office(ROOT / "office.toml")
    calendar = office_file.office.calendar
    texts = Texts(LOCALES, calendar.zone, workday(calendar))
    rehearsal = Rehearsal(folder, office_file, texts)
    await rehearsal.begin()
    try:
        for step in script.steps:
            await perform(rehearsal, step)
    finally:
        await rehearsal.end()
    return _read(script.name, folder)


def _read(name: str, folder: Path) -> Story:
    with closing(sqlite3.connect(folder / "sigap.db")) as connection:
        connection.row_factory = sqlite3.Row
        rows = {
            table.name: [
                dict(row)
                for row in connection.execute(f"SELECT * FROM {table.name} ORDER BY 1")
                if table.name != "timers" or row["kind"] not in OFFICE_TIMERS
            ]
            for table in metadata.sorted_tables
            if table.name not in SHARED
        }
    acts = tuple(sorted({row["received_at"] for row in rows["inbox"]}))
    return Story(
        name=name,
        rows={table: own for table, own in rows.items() if own},
        began=acts[0],
        acts=acts,
        files={
            path.relative_to(folder): path.read_bytes()
            for path in (folder / "evidence").rglob("*")
            if path.is_file()
        },
    )
