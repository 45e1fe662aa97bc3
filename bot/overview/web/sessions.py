"""Entry to the page in a browser: one-time links from chat, and sessions of one device.

Links and sessions are random and kept as hashes alone. Rights are looked up anew at every request.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from secrets import token_hex

from bot.runtime.token_hash import hash_of
from bot.runtime.work_factory import WorkFactory
from flows.office.staffing.staffing import roles_now
from flows.office.work import Work
from flows.people.person import Person
from storage.database.unit import Unit
from storage.office import page_sessions
from storage.office.page_sessions import Kept, Kind

PATH = "/meja"
BYTES = 20
LINK_LIFE, SESSION_LIFE = timedelta(minutes=5), timedelta(hours=1)


class Shut(StrEnum):
    """The reason why the page stays shut."""

    NONE = "none"  # no session: it is opened from the chat
    GONE = "gone"  # the link was used, has expired or never was; or the session is over
    CHANGED = "changed"  # the person's roles are not those that it was opened with
    BROWSER = "browser"  # the session belongs to another browser
    FORGED = "forged"  # not from Telegram, not for this bot, or too old
    STRANGER = "stranger"  # Telegram vouches for somebody the office does not know


@dataclass(frozen=True, slots=True)
class Address:
    url: str
    until: datetime


class Sessions:
    """Makes, opens and ends them below `public_url`."""

    def __init__(self, works: WorkFactory, public_url: str) -> None:
        self._works = works
        self._base = f"{public_url.rstrip('/')}{PATH}"

    @property
    def app_address(self) -> str:
        """The address that opens the page inside Telegram."""
        return f"{self._base}/telegram"

    async def link(self, person: int) -> Address | None:
        """A new link in place of the person's last one; None if they are gone."""
        token = token_hex(BYTES)
        async with self._works.database.unit() as unit:
            work = self._works.work(unit)
            found = await self._person(work, person)
            if found is None:
                return None
            until = work.now + LINK_LIFE
            await page_sessions.end_of(unit, person, Kind.LINK)
            await self._keep(unit, token, Kind.LINK, found, await roles_now(work, found), until)
        return Address(f"{self._base}/{token}", until)

    async def offered(self, token: str) -> datetime | None:
        """Until when a link can be used; None if it cannot. Nothing is spent."""
        async with self._works.database.unit() as unit:
            kept = await page_sessions.find(unit, hash_of(token), Kind.LINK, self._works.now())
        return kept.expires_at if kept else None

    async def open(self, token: str, browser: str) -> str | Shut:
        """Spend a link and open a session, whose secret is returned."""
        async with self._works.database.unit() as unit:
            work = self._works.work(unit)
            kept = await page_sessions.take(unit, hash_of(token), Kind.LINK, work.now)
            if kept is None:
                return Shut.GONE
            person = await self._person(work, kept.person)
            if person is None or await roles_now(work, person) != kept.roles:
                return Shut.CHANGED
            return await self._open(unit, work, person, browser)

    async def vouched(self, chat: int, mark: str, at: datetime, browser: str) -> str | Shut:
        """Open a session for the person of a chat on Telegram, who said so `at`; `mark` stands for
        what Telegram signed, which opens one session.
        """
        async with self._works.database.unit() as unit:
            work = self._works.work(unit)
            known = await work.desk.people.by_chat("telegram", chat)
            person = await self._person(work, known.id) if known else None
            if person is None:
                return Shut.STRANGER
            until = at + 2 * LINK_LIFE
            if not await self._keep(unit, mark, Kind.SPENT, person, frozenset(), until):
                return Shut.GONE
            return await self._open(unit, work, person, browser)

    async def visitor(self, unit: Unit, secret: str, browser: str) -> Person | Shut:
        """The person whose session it is, in a unit that may only read."""
        work = self._works.work(unit)
        kept = await page_sessions.find(unit, hash_of(secret), Kind.SESSION, work.now)
        if kept is None:
            return Shut.GONE
        if kept.browser != hash_of(browser):
            return Shut.BROWSER
        person = await self._person(work, kept.person)
        if person is None or await roles_now(work, person) != kept.roles:
            return Shut.CHANGED
        return person

    async def close(self, secret: str) -> None:
        async with self._works.database.unit() as unit:
            await page_sessions.end(unit, hash_of(secret))

    async def _open(self, unit: Unit, work: Work, person: Person, browser: str) -> str:
        """A session on this device, in place of any other."""
        secret, until = token_hex(BYTES), work.now + SESSION_LIFE
        roles = await roles_now(work, person)
        await page_sessions.end_of(unit, person.id, Kind.SESSION)
        await self._keep(unit, secret, Kind.SESSION, person, roles, until, hash_of(browser))
        return secret

    async def _keep(
        self,
        unit: Unit,
        token: str,
        kind: Kind,
        person: Person,
        roles: frozenset[str],
        until: datetime,
        browser: str = "",
    ) -> bool:
        kept = Kept(kind=kind, person=person.id, roles=roles, browser=browser, expires_at=until)
        return await page_sessions.add(unit, hash_of(token), kept)

    async def _person(self, work: Work, person: int) -> Person | None:
        found = await work.desk.people.by_id(person)
        return None if found is None or found.blocked or found.ended else found
