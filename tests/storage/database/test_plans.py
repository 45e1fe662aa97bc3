"""Years of records must not slow a message: in a grown database with statistics no statement scans
a growing table, except those asked once a week or by hand.
"""

import asyncio
import importlib
import json
import pkgutil
import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest

import storage
from bench.grown.growth import grow
from bench.grown.history import Size
from storage.database.schema import sqlite_path
from storage.database.statement import Statement
from tests.databases import PostgreSQLServer, SQLiteFiles

SIZE = Size(cases=2000, open=40, reporters=2000)
LARGE = 1500
NOW = datetime(2026, 11, 22, tzinfo=UTC)
GROWING = frozenset(
    {
        "inbox",
        "outbox",
        "cases",
        "step_runs",
        "evidence",
        "notes",
        "journal",
        "chains",
        "timers",
        "letters",
        "signed_letters",
        "documents",
        "contacts",
        "conversations",
        "statements",
        "opinions",
        "urgencies",
        "versions",
        "remarks",
        "links",
        "relations",
        "appointments",
        "guests",
        "introductions",
        "whatsapp_messages",
        "whatsapp_accounts",
    }
)
SELDOM = frozenset(
    {
        ("links", "_archived"),  # a search by words
        ("urgency", "_confirmed"),  # the weekly summary
        ("journal_check", "_chains"),  # the whole record is verified
        ("taken_out", "_heads"),  # or taken out for an inspector
        ("taken_out", "_numbers"),
        ("probe", "_tables"),  # one row of each
        ("costs", "_billed"),  # a month's bill
        ("costs", "_failed"),
        ("eras", "_last_messages"),  # a restore
        ("stored_files", "_evidence"),  # all files are verified
        ("stored_files", "_letters"),
        ("stored_files", "_signed"),
        ("stored_files", "_documents"),
        ("stored_files", "_links"),
        ("stored_files", "_on_journal"),  # and held against the journal
        ("stored_files", "_of_cases"),
    }
)
REGISTERS = frozenset(
    {
        ("case_pages", "_ids"),
        ("earlier_faults", "_earlier"),
        ("kept_links", "_kept"),
        ("kept_links", "_texts"),
        ("promotions", "_planned"),
        ("promotions", "_came"),
    }
)
"""Asked by hand, in a process aside: by a table or an index of it, as the statistics say."""
BY_VALUE = (
    SELDOM
    | REGISTERS
    | {
        ("case_records", "_ids"),  # a period: of a week an index, of years the table
        ("people", "_by_role"),  # staff is everybody
        ("colleagues", "_all"),  # somebody is looked for by a part of the name
        ("colleagues", "_of_unit"),
        ("case_search", "_worded"),
        ("case_search", "_of_days"),
        ("access", "_without_chat"),  # the admin's register
        ("access", "_out_of_reach"),
        ("disposal", "_old"),  # what retention ends, once in years
    }
)
"""PostgreSQL decides by the values that are asked for, or a person asks by hand."""


def _statements() -> Iterator[tuple[str, str, Statement]]:
    for module in pkgutil.walk_packages(storage.__path__, "storage."):
        if not module.ispkg and ".migrations." not in module.name:
            held = vars(importlib.import_module(module.name))
            for name, value in held.items():
                if isinstance(value, Statement):
                    yield module.name.rpartition(".")[2], name, value


def _scanned_by_sqlite(connection: sqlite3.Connection, statement: Statement) -> set[str]:
    """Tables that are scanned in full; a scan of a partial index does not count."""
    text, known = statement.for_sqlite({})
    marks = {name: known.get(name) for name in re.findall(r":(\w+)", text)}
    plan = connection.execute(f"EXPLAIN QUERY PLAN {text}", marks).fetchall()
    steps = [row[3].split() for row in plan if row[3].startswith("SCAN ")]
    return {step[1] for step in steps if "ix_" not in " ".join(step)}


def _scanned_by_postgresql(plan: dict[str, Any]) -> set[str]:
    own = {plan["Relation Name"]} if plan["Node Type"] == "Seq Scan" else set()
    return own.union(*(_scanned_by_postgresql(each) for each in plan.get("Plans", ())))


async def _grown(files: SQLiteFiles, size: Size) -> sqlite3.Connection:
    url = await files.fresh()
    await asyncio.to_thread(grow, url, size, NOW)
    return sqlite3.connect(sqlite_path(url))


@pytest.mark.parametrize("size", [None, SIZE], ids=["empty", "grown"])
async def test_sqlite_reads_no_growing_table_whole(
    sqlite_files: SQLiteFiles, size: Size | None
) -> None:
    """An office's file never has statistics, unless somebody made them."""
    if size is None:
        connection = sqlite3.connect(sqlite_path(await sqlite_files.fresh()))
    else:
        connection = await _grown(sqlite_files, size)
    whole = {
        (module, name)
        for module, name, statement in _statements()
        if _scanned_by_sqlite(connection, statement) & GROWING
    }
    connection.close()
    assert whole - REGISTERS == SELDOM


@pytest.fixture
async def server_url(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    url = await server.fresh()
    yield url
    await server.drop(url)


async def test_postgresql_reads_no_growing_table_whole(server_url: str) -> None:
    """It reads a small table whole whatever indexes there are: only grown ones count."""
    rows = await asyncio.to_thread(grow, server_url, SIZE, NOW)
    large = {table for table in GROWING if rows.get(table, 0) >= LARGE}
    connection = await asyncpg.connect(server_url)
    await connection.execute("SET plan_cache_mode = force_generic_plan")
    whole = {
        (module, name)
        for module, name, statement in _statements()
        if _scanned_by_postgresql(await _plan(connection, statement)) & large
    }
    await connection.close()
    assert whole <= BY_VALUE


async def _plan(connection: Any, statement: Statement) -> dict[str, Any]:
    """The plan for whatever parameters."""
    text, _, names = statement._postgresql
    await connection.execute(f"PREPARE asked AS {text}")
    nulls = f"({', '.join(['NULL'] * len(names))})" if names else ""
    found = await connection.fetchval(f"EXPLAIN (FORMAT JSON) EXECUTE asked{nulls}")
    await connection.execute("DEALLOCATE asked")
    plan: dict[str, Any] = json.loads(found)[0]["Plan"]
    return plan
