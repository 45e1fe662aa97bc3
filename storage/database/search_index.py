"""The words of cases on SQLite, brought up to date before each COMMIT and before a search.

Triggers of migration 0025 note the cases whose words changed in `search_stale`. They cannot write
the FTS5 table themselves: a schema that is not trusted may not. PostgreSQL's triggers do it all.
"""

import sqlite3

import structlog

log = structlog.get_logger()

WORDS = "search_words"
BATCH = 500
"""Cases at a time, so that a unit renamed by the admin holds nobody up; the next goes on."""

_STALE = f"(SELECT case_id FROM search_stale ORDER BY case_id LIMIT {BATCH})"
_WAITING = "SELECT 1 FROM search_stale LIMIT 1"
_DROP = f"DELETE FROM search_words WHERE rowid IN {_STALE}"
_ADD = f"""INSERT INTO search_words (rowid, words)
SELECT c.id, c.number || ' ' || c.description || ' ' || c.place || ' ' || coalesce(u.name, '')
FROM cases c LEFT JOIN people p ON p.id = c.reporter LEFT JOIN units u ON u.id = p.unit
WHERE c.id IN {_STALE}"""
_DONE = f"DELETE FROM search_stale WHERE case_id IN {_STALE}"


def catch_up(connection: sqlite3.Connection) -> bool:
    """Write the words of a batch of changed cases; False if there was none, or if they could not
    be written: cases are stored all the same, and the search stays behind.
    """
    if connection.execute(_WAITING).fetchone() is None:
        return False
    connection.execute("SAVEPOINT words")
    try:
        for statement in (_DROP, _ADD, _DONE):
            connection.execute(statement)
    except sqlite3.Error as error:
        if not connection.in_transaction:  # a full disk has undone all of it
            raise
        connection.execute("ROLLBACK TO words")
        log.warning("the search stays behind", error=str(error))
        return False
    finally:
        if connection.in_transaction:
            connection.execute("RELEASE words")
    return True
