"""Grow an empty, migrated database into one with years of cases."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bench.grown.history import MIX, Past, Size, history
from bench.grown.office_rows import ACTOR, cast_arrives, reporter_rows, reporters
from bench.grown.stories import stories
from bench.grown.targets import Target, target
from bench.grown.template import Instance, Reporter, Template
from bot.config.office_file import ROOT, read_office
from storage.database.tables import metadata
from storage.database.timestamps import to_ms

BATCH = 500
"""Cases written together."""
ORDER = [table.name for table in metadata.sorted_tables]


SLIM = frozenset({"cases", "step_runs", "journal", "chains"})
"""What figures, lists, searches and registers of cases read."""


def grow(url: str, size: Size, now: datetime, *, slim: bool = False) -> Mapping[str, int]:
    """Write a history that ends at `now`; the number of rows written, by table. Closed cases are
    kept in the tables SLIM alone if `slim`: without messages, letters and evidence.

    Every chain of the journal is whole, and no row differs in form from one of the engine's.
    """
    templates = {
        name: Template(story, ACTOR, SLIM if slim and name in MIX else ())
        for name, story in stories().items()
    }
    asyncio.run(cast_arrives(url, now - timedelta(days=365 * size.years + 1)))
    writer = _Writer(target(url))
    known = reporters(size.people)
    for table, rows in reporter_rows(known, now - timedelta(days=365 * size.years)):
        writer.add(table, rows)
    calendar = read_office(ROOT / "office.toml").office.calendar
    for past in history(size, calendar, now):
        writer.add_case(templates[past.story], past, known[past.reporter])
    return writer.finish()


def put_files(folder: Path) -> None:
    """Write the files that the rows of every history name into an office's data folder."""
    for story in stories().values():
        for path, data in story.files.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)


class _Writer:
    """Gives every case its ids and numbers, and writes cases in batches."""

    def __init__(self, into: Target) -> None:
        self._into = into
        self._last: Counter[str] = Counter()
        self._counters: Counter[str] = Counter()
        self._rows: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
        self._cases = 0

    def add(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        self._rows[table].extend(rows)
        self._last[table] += len(rows)

    def add_case(self, template: Template, past: Past, reporter: Reporter) -> None:
        """Write one more case, whose acts follow one another as in its story."""
        self._cases += 1
        year, shift = past.began.year, to_ms(past.began) - template.acts[0]
        number, letter = self._next(f"G-{year}"), self._next(f"letter:{year}")
        case = Instance(
            number=f"G-{year}-{number:04d}",
            letter=f"800.1.11.1/{letter:03d}/DISKOMINFO/XI/{year}",
            token=f"{self._cases:08x}",
            reporter=reporter,
            first=Counter(self._last),
            told=template.acts,
            starts=[each + shift for each in template.acts],
        )
        for table, rows in template.rows(case).items():
            self.add(table, rows)
        if self._cases % BATCH == 0:
            self._write()

    def _next(self, counter: str) -> int:
        self._counters[counter] += 1
        return self._counters[counter]

    def _write(self) -> None:
        for table in ORDER:
            if self._rows[table]:
                self._into.put(table, self._rows.pop(table))

    def finish(self) -> Mapping[str, int]:
        self.add("counters", [{"name": n, "value": v} for n, v in self._counters.items()])
        self._write()
        self._into.finish()
        return dict(self._last)
