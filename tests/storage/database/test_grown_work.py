"""What is asked at every message is answered with as little work after years as after a week."""

import asyncio
import re
import sqlite3
from typing import Any

import pytest

from bench.grown.growth import grow
from bench.grown.history import Size
from storage.database.schema import sqlite_path
from storage.database.statement import Statement
from storage.queues import delivery, inbox, merging, outbox, paging, parked, timers
from tests.databases import SQLiteFiles
from tests.storage.database.test_plans import NOW, SIZE

YOUNG = Size(cases=200, open=SIZE.open, reporters=SIZE.reporters)
HEAD = 2
"""The contact of the Ka. Divisi, who has a message in every case."""
ALLOWED = 1.1
STEP = 20
"""Instructions of SQLite's machine that are counted at a time."""
BEFORE_ALL, AT_END = 0, 2**60
ASKED: dict[str, tuple[Statement, dict[str, Any]]] = {
    "waiting": (delivery._waiting, {"now": AT_END, "after": BEFORE_ALL, "most": 100}),
    "depth": (delivery._depth, {}),
    "recent": (outbox._recent, {"to": HEAD, "most": 12}),
    "open cards": (outbox._open_cards, {"to": HEAD}),
    "quoted": (outbox._quoted, {"to": HEAD, "message": 20}),
    "page": (paging._newest, {"to": HEAD, "asked": 20}),
    "later": (merging._later, {"to": HEAD, "row": BEFORE_ALL, "made": 0, "now": AT_END}),
    "earlier": (merging._earlier, {"to": HEAD, "row": AT_END, "now": 0}),
    "unsent": (merging._unsent, {"to": HEAD}),
    "parked": (parked._release, {"to": HEAD, "at": 0}),
    "inbox": (inbox._waiting, {"before": AT_END}),
    "timers": (timers._next, {}),
}


def _work(connection: sqlite3.Connection, statement: Statement, params: dict[str, Any]) -> int:
    text, known = statement.for_sqlite(params)
    assert set(re.findall(r":(\w+)", text)) == set(known)
    counted = [0]

    def count() -> None:
        counted[0] += STEP

    connection.set_progress_handler(count, STEP)
    connection.execute(text, known).fetchall()
    connection.set_progress_handler(None, STEP)
    return counted[0]


@pytest.mark.parametrize("statistics", [True, False], ids=["statistics", "none"])
async def test_years_of_messages_cost_a_message_nothing(
    sqlite_files: SQLiteFiles, statistics: bool
) -> None:
    work = []
    for size in (YOUNG, SIZE):
        url = await sqlite_files.fresh()
        await asyncio.to_thread(grow, url, size, NOW)
        connection = sqlite3.connect(sqlite_path(url), isolation_level=None)
        if not statistics:
            connection.execute("DELETE FROM sqlite_stat1")
            connection.close()
            connection = sqlite3.connect(sqlite_path(url), isolation_level=None)
        work.append({name: _work(connection, *asked) for name, asked in ASKED.items()})
        connection.close()
        sqlite_files.drop(url)
    young, old = work
    more = {name: (young[name], old[name]) for name in ASKED if old[name] > young[name] * ALLOWED}
    assert more == {}
