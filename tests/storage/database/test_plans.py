"""Years of records must not slow a message: no statement scans a growing table, except those asked
once a week or by hand.
"""

import importlib
import pkgutil
import re
import sqlite3
from collections.abc import Iterator

import storage
from storage.database.schema import sqlite_path
from storage.database.statement import Statement
from tests.databases import SQLiteFiles

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
        ("inbox", "_forget"),  # once a night
        ("delivery", "_forget"),  # once a night
        ("links", "_archived"),  # a search by words
        ("fault_register", "_all"),  # the whole register is printed
        ("fault_register", "_words"),
        ("fault_register", "_runs"),
        ("urgency", "_confirmed"),  # the weekly summary
        ("journal_check", "_stray"),  # the whole record is verified
        ("journal_check", "_chains"),
        ("journal_check", "_moved"),
        ("journal_check", "_total"),
        ("costs", "_billed"),  # a month's bill
        ("costs", "_failed"),
        ("costs", "_parked"),
    }
)


def _statements() -> Iterator[tuple[str, str, Statement]]:
    for module in pkgutil.walk_packages(storage.__path__, "storage."):
        if not module.ispkg and ".migrations." not in module.name:
            held = vars(importlib.import_module(module.name))
            for name, value in held.items():
                if isinstance(value, Statement):
                    yield module.name.rpartition(".")[2], name, value


def _read_whole(connection: sqlite3.Connection, statement: Statement) -> set[str]:
    """Tables that are scanned in full; a scan of a partial index does not count."""
    text, known = statement.for_sqlite({})
    marks = {name: known.get(name) for name in re.findall(r":(\w+)", text)}
    plan = connection.execute(f"EXPLAIN QUERY PLAN {text}", marks).fetchall()
    steps = [row[3].split() for row in plan if row[3].startswith("SCAN ")]
    return {step[1] for step in steps if "ix_" not in " ".join(step)}


async def test_only_what_is_seldom_asked_reads_a_growing_table_whole(
    sqlite_files: SQLiteFiles,
) -> None:
    connection = sqlite3.connect(sqlite_path(await sqlite_files.fresh()))
    whole = {
        (module, name)
        for module, name, statement in _statements()
        if _read_whole(connection, statement) & GROWING
    }
    connection.close()
    assert whole == SELDOM
