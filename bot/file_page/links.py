"""Addresses of files that a channel does not carry: unguessable, and valid for a week."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_hex

from bot.runtime.clock import Clock
from bot.runtime.token_hash import hash_of
from storage.database.unit import Database
from storage.office import file_links
from storage.office.file_links import FileLink

PATH = "/berkas/"
BYTES = 20
LIFE = timedelta(days=7)
OPENINGS = 20
"""Times that a link gives its file: for one reader with a few devices, not for the public."""


@dataclass(frozen=True, slots=True)
class Address:
    url: str
    until: datetime


class FileLinks:
    """Makes and reads addresses below `public_url`."""

    def __init__(self, database: Database, now: Clock, public_url: str) -> None:
        self._database = database
        self._now = now
        self._base = f"{public_url.rstrip('/')}{PATH}"

    @property
    def sample(self) -> Address:
        """An address as long as every other one, which leads nowhere."""
        return Address(f"{self._base}{'0' * 2 * BYTES}", self._now() + LIFE)

    async def make(self, file: str, name: str) -> Address:
        """A new address for a file of the evidence folder, by its hash."""
        token, until = token_hex(BYTES), self._now() + LIFE
        link = FileLink(sha256=file, name=name, expires_at=until)
        async with self._database.unit() as unit:
            await file_links.add(unit, hash_of(token), link)
        return Address(f"{self._base}{token}", until)

    async def find(self, token: str) -> FileLink | None:
        """The link with this token, if it is valid."""
        return await file_links.find(self._database, hash_of(token), self._now(), most=OPENINGS)

    async def open(self, token: str) -> FileLink | None:
        """The same, counted as one opening."""
        link = await self.find(token)
        if link is None:
            return None
        async with self._database.unit() as unit:
            counted = await file_links.count_opening(
                unit, hash_of(token), self._now(), most=OPENINGS
            )
        return link if counted else None
