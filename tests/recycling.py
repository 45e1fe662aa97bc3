"""A PostgreSQL database emptied for the next test, which costs a tenth of copying a new one."""

from typing import Any

import asyncpg

_FINGERPRINT = """
SELECT md5(concat_ws('|',
    (SELECT string_agg(concat_ws(' ', c.relname, c.relkind, a.attname, a.atttypid, a.attnotnull),
                       ',' ORDER BY c.relname, a.attnum)
     FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE c.relnamespace = 'public'::regnamespace),
    (SELECT string_agg(pg_get_constraintdef(oid), ',' ORDER BY conname)
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace),
    (SELECT string_agg(concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled), ',' ORDER BY tgname)
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal),
    (SELECT string_agg(md5(prosrc), ',' ORDER BY proname)
     FROM pg_proc WHERE pronamespace = 'public'::regnamespace),
    (SELECT string_agg(version_num, ',') FROM alembic_version),
    (SELECT count(*) FROM pg_statistic s JOIN pg_class c ON c.oid = s.starelid
     WHERE c.relnamespace = 'public'::regnamespace),
    (SELECT count(*) FROM pg_db_role_setting)
))
"""
"""Schema, revision, statistics and settings: all of a database that its rows do not show."""

_END_SESSIONS = """
SELECT pg_terminate_backend(pid, 600000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""

_EMPTY = """
SET session_replication_role = replica;
DO $$
DECLARE each regclass; filled boolean;
BEGIN
    FOR each IN SELECT oid FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND relname <> 'alembic_version' AND pg_relation_size(oid) > 0
    LOOP
        IF pg_relation_size(each) > 65536 THEN
            EXECUTE format('TRUNCATE %s CASCADE', each);
        ELSE
            EXECUTE format('DELETE FROM %s', each);
        END IF;
    END LOOP;
END $$;
SELECT setval(format('%I', sequencename)::regclass, start_value, false)
FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL;
"""


async def fingerprint(url: str) -> str:
    """Identify everything in a database but its rows."""
    connection = await asyncpg.connect(url)
    try:
        return str(await connection.fetchval(_FINGERPRINT))
    finally:
        await connection.close()


class Recycler:
    """Empties databases, each over a connection that is kept for the next time: a new one would
    cost the server more than the emptying.
    """

    def __init__(self) -> None:
        self._connections: dict[str, Any] = {}

    async def empty(self, url: str, original: str) -> bool:
        """End all other sessions of a database and delete its rows.

        Return False if a test changed more than rows: such a database is not to be used again.
        """
        connection = await self._connection(url)
        await connection.execute(_END_SESSIONS)
        if await connection.fetchval(_FINGERPRINT) != original:
            await self._connections.pop(url).close()
            return False
        await connection.execute(_EMPTY)
        return True

    async def _connection(self, url: str) -> Any:
        known = self._connections.get(url)
        if known is None or known.is_closed():
            known = self._connections[url] = await asyncpg.connect(url)
        return known

    def end(self) -> None:
        """End the connections, also of a server that is gone."""
        for each in self._connections.values():
            each.terminate()
