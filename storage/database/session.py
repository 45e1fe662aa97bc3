"""This process among those that share one PostgreSQL: a connection of its own, never in a unit.

The process is a row of `processes` and an advisory lock of its number, which the server gives
back when the session ends. Whoever sees a row without its lock deletes it, and with it ends every
claim of that process; no claim ends by a guess of seconds. A process that keeps its session but
is silent, because it is frozen or cut off, has its sessions ended by the others.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from secrets import token_hex
from typing import Any

import structlog

from storage.database.silence import Silence
from storage.database.unit import Row

log = structlog.get_logger()

MEMBER, LEADER = 0x51_6A_71, 0x51_6A_70
"""Advisory locks: with a process's number, that it lives; alone, who polls and inspects."""
BEAT = 1.0
SURE = 5.0
"""Seconds after a beat in which nobody else can have ended our claims; less than SILENT."""
SILENT = 8.0
LIMIT = 4.0
"""Seconds that one statement may take, after which the session counts as lost."""
FREED, LOST = "freed", "lost"
"""Told when claims of others have ended, and when our own have."""
CHANNEL = "sigap"

_JOIN = "INSERT INTO processes (name) VALUES ($1) RETURNING id"
_LOCK = "SELECT pg_advisory_lock($1, $2)"
_BEAT = "UPDATE processes SET beats = beats + 1 WHERE id = $1 RETURNING id"
_OTHERS = """
SELECT id, name, beats, id IN (
    SELECT objid::bigint FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid::bigint = $1
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
) AS lives FROM processes
"""
_END_SESSIONS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE application_name = ANY($1::text[]) AND datname = current_database()
"""
_TELL = "SELECT pg_notify($1, $2)"
_END_CLAIMS = "DELETE FROM processes WHERE id = ANY($1::bigint[])"


class Session:
    """Opened at first use, and again, under a new number, when it was lost.

    `number` is 0 while there is none; `count` is how many processes live. Listeners by word are
    called with the rest of what another process told.
    """

    def __init__(self, url: str) -> None:
        self.name = f"sigap {token_hex(8)}"
        self.number = 0
        self.count = 1
        self.url = url
        self._connection: Any = None
        self._asking = asyncio.Lock()
        self._beating: asyncio.Task[None] | None = None
        self._leads = False
        self._closed = False
        self._sure_until = 0.0
        self._silence = Silence(SILENT)
        self._listeners: dict[str, list[Callable[[str], None]]] = {}

    def on(self, word: str, listener: Callable[[str], None]) -> None:
        self._listeners.setdefault(word, []).append(listener)

    @property
    def sure(self) -> bool:
        """Whether our claims certainly hold: not if the session is lost or was silent itself."""
        if not self.number or self._connection.is_closed():
            return False
        return asyncio.get_running_loop().time() < self._sure_until

    async def fetch(self, text: str, *values: Any) -> Sequence[Row]:
        """Run one statement; $1 is our number, `values` are $2 and so on. Raises the driver's
        errors; all claims are lost then.
        """
        async with self._asking:
            await self._open()
            return await self._ask(text, self.number, *values)

    async def lead(self) -> bool:
        """Return whether this process alone polls and inspects; it may ask repeatedly."""
        held = "SELECT pg_try_advisory_lock($1) AS held"
        async with self._asking:
            await self._open()
            if not self._leads:
                self._leads = bool((await self._ask(held, LEADER))[0]["held"])
            return self._leads

    async def tell(self, word: str, more: object = "") -> None:
        """Call the listeners of this word in all processes, also this one."""
        with suppress(Exception):  # those told look for themselves in a moment
            async with self._asking:
                await self._open()
                await self._ask(_TELL, CHANNEL, f"{word} {more}")

    async def _open(self) -> None:
        if self._closed:
            raise ConnectionError("the session was closed")
        if self._connection is not None and not self._connection.is_closed():
            return
        import asyncpg  # an office on SQLite need not hold it

        self._lost(None)
        async with asyncio.timeout(LIMIT):
            connection = await asyncpg.connect(
                self.url,
                server_settings={"application_name": self.name, "synchronous_commit": "off"},
            )
        self._connection, began = connection, asyncio.get_running_loop().time()
        connection.add_termination_listener(self._lost)
        async with asyncio.timeout(LIMIT), connection.transaction():
            number = await connection.fetchval(_JOIN, self.name)
            await connection.execute(_LOCK, MEMBER, number)
        await connection.add_listener(CHANNEL, self._heard)
        if not connection.is_closed():
            self.number, self._sure_until = number, began + SURE
        if self._beating is None or self._beating.done():
            self._beating = asyncio.create_task(self._beats())

    def _lost(self, connection: Any) -> None:
        if connection is self._connection or connection is None:
            held = bool(self.number)
            self.number, self._leads, self._sure_until = 0, False, 0.0
            if held:
                self._heard(connection, 0, CHANNEL, LOST)

    def _heard(self, _: Any, __: int, ___: str, told: str) -> None:
        word, _, more = told.partition(" ")
        for listener in self._listeners.get(word, ()):
            listener(more)

    async def _ask(self, text: str, *values: Any) -> Sequence[Row]:
        try:
            async with asyncio.timeout(LIMIT):
                return await self._connection.fetch(text, *values)  # type: ignore[no-any-return]
        except BaseException:
            self._connection.terminate()
            self._lost(None)
            raise

    async def _beats(self) -> None:
        while True:
            await asyncio.sleep(BEAT)
            try:
                await self.beat()
            except Exception as error:
                log.warning("no session with the database", error=type(error).__name__)

    async def beat(self) -> None:
        """Show that this process lives, and end the claims of those that do not."""
        began = asyncio.get_running_loop().time()
        async with self._asking:
            await self._open()
            if not await self._ask(_BEAT, self.number):
                self._connection.terminate()  # others took us for frozen: begin anew
                self._lost(None)
                return
            self._sure_until = began + SURE
            others = [row for row in await self._ask(_OTHERS, MEMBER) if row["id"] != self.number]
            await self._end_claims(others, began)

    async def _end_claims(self, others: Sequence[Row], at: float) -> None:
        lives = {row["id"]: row["beats"] for row in others if row["lives"]}
        silent = self._silence.of(lives, at)
        gone = [row["id"] for row in others if not row["lives"]] + silent
        self.count = 1 + len(lives) - len(silent)
        if silent:
            log.warning("processes are silent and are ended", processes=silent)
            names = [row["name"] for row in others if row["id"] in silent]
            await self._ask(_END_SESSIONS, names)
        if gone:
            await self._ask(_END_CLAIMS, gone)
            await self._ask(_TELL, CHANNEL, FREED)

    async def close(self) -> None:
        """End the session; the claims end with it."""
        async with self._asking:  # a beat that is asking would end the connection rudely
            self._closed = True
            if self._beating is not None:
                self._beating.cancel()
                await asyncio.gather(self._beating, return_exceptions=True)
            if self._connection is not None and not self._connection.is_closed():
                with suppress(Exception):
                    await self._ask(_END_CLAIMS, [self.number])
                    await self._ask(_TELL, CHANNEL, FREED)
                    await self._connection.close()
            self._lost(None)
