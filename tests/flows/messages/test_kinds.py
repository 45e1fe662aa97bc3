"""Kinds of messages: one class and one view each, and rows that read back unchanged."""

import asyncio
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from mypy import api

from bot.config.office_file import ROOT
from flows.messages.registry import KINDS, decode
from flows.messages.rows.codec import Unreadable, encode, keys_of
from handlers.views.registry import VIEWS
from storage.database.schema import sqlite_path
from tests.databases import SQLiteFiles
from tests.handlers.views.samples import samples
from tests.upgrade.database import load

OF_EVERY_ROW = {"to", "v", "page", "folded"}
SAMPLED = {"file-lost", "note-saved", "withdrawn", "delegation-over"}
"""Kinds that no build queued, and one (withdrawn) that the file has as a sample alone."""
OUTBOX = ROOT / "tests" / "upgrade" / "outbox.sql"


def test_every_kind_has_one_class_and_one_view() -> None:
    assert VIEWS.keys() == KINDS.keys()
    assert all(name == kind.KIND for name, kind in KINDS.items())


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_message_is_read_as_it_was_written(kind: str) -> None:
    for row in samples(kind):
        message = decode(kind, row)
        assert decode(kind, encode(message)) == message


async def test_rows_of_the_build_before_hold_nothing_that_is_lost(
    sqlite_files: SQLiteFiles,
) -> None:
    url = await sqlite_files.fresh()
    await load(url, OUTBOX)
    rows = await asyncio.to_thread(_rows, sqlite_path(url))
    lost = {
        (kind, key)
        for kind, row in rows
        for key in row.keys() - keys_of(KINDS[kind]) - OF_EVERY_ROW
        if kind not in SAMPLED
    }
    assert {kind for kind, _ in rows} <= KINDS.keys() | {"page"}
    assert lost == set()


def _rows(path: Path | None) -> list[tuple[str, dict[str, Any]]]:
    with closing(sqlite3.connect(str(path))) as connection:
        found = connection.execute("SELECT kind, params FROM outbox").fetchall()
    return [(kind, json.loads(params)) for kind, params in found if kind != "page"]


def test_a_row_that_lacks_a_field_says_which() -> None:
    row = dict(samples("nearly-due")[0])
    del row["left"]
    with pytest.raises(Unreadable, match="left"):
        decode("nearly-due", row)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Reminder(lefft=1)", "Unexpected keyword argument"),
        ("message.reminder.lefft", 'has no attribute "lefft"'),
    ],
)
def test_a_misspelt_parameter_is_an_error_before_anything_runs(
    line: str, said: str, tmp_path: Path
) -> None:
    source = tmp_path / "misspelt.py"
    source.write_text(
        "from flows.messages.kinds.deadlines import NearlyDue, Reminder\n\n\n"
        f"def misspelt(message: NearlyDue) -> object:\n    return {line}\n",
        encoding="utf-8",
    )
    told, _, status = api.run(
        ["--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(tmp_path), str(source)]
    )
    assert (status, said in told) == (1, True), told
