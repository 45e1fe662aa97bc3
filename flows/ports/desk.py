"""What the use cases need of the world: all that they keep, read and set, in one unit of work.

storage/ implements these on both databases; nothing here knows how.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from flows.faults.analysis import Register
from flows.people.person import Person
from flows.ports.access import Doors
from flows.ports.cases import Cases
from flows.ports.content import Contents
from flows.ports.delegation import Colleagues, Delegations, Opinions, Statements
from flows.ports.letters import Letters
from flows.ports.monitoring import Inspections, Standings
from flows.ports.outages import Outages
from flows.ports.promotion import Promotions
from flows.ports.urgency import Duties, TeamGroups, Urgencies, Volunteers
from flows.records.document import Documents
from flows.records.evidence import Evidence
from flows.records.journal import Entry, Recorded
from flows.records.note import Note
from flows.records.sent_message import Shown


class People(Protocol):
    async def by_chat(self, channel: str, chat: int) -> Person | None: ...
    async def by_id(self, person: int) -> Person | None: ...
    async def with_role(self, role: str) -> list[Person]: ...
    async def role_holders(self) -> Mapping[str, frozenset[int]]: ...
    async def add(
        self,
        *,
        name: str,
        now: datetime,
        nip: str | None = None,
        phone: str | None = None,
        at_unit: int | None = None,
        language: str = "id",
        verified: bool = False,
    ) -> int: ...
    async def add_contact(self, channel: str, chat: int, person: int, now: datetime) -> int: ...
    async def seen(self, contact: int, now: datetime) -> None: ...
    async def mark_unreachable(self, contact: int, reason: str) -> bool: ...
    async def move_chat(self, contact: int, chat: int) -> None: ...
    async def privacy_told(self, contact: int, version: int, now: datetime) -> None: ...
    async def change(self, person: int, **values: Any) -> None: ...
    async def grant(self, person: int, role: str, now: datetime) -> bool: ...
    async def withdraw(self, person: int, role: str) -> bool: ...
    async def unit_id(self, name: str, *, kind: str = "", listed: bool = False) -> int: ...
    async def listed_units(self) -> Sequence[str]: ...


class EvidenceRecords(Protocol):
    async def add(
        self,
        *,
        person: int,
        kind: str,
        channel: str,
        chat: int,
        now: datetime,
        case: int | None = None,
        draft: str | None = None,
        step: str = "",
        name: str | None = None,
        sha256: str | None = None,
        picture: str | None = None,
        file_id: str | None = None,
        file_unique_id: str | None = None,
        album: str | None = None,
        size: int = 0,
        state: str = "stored",
        passed_on: bool = True,
    ) -> int: ...
    async def of_draft(self, token: str) -> Sequence[Evidence]: ...
    async def of_case(self, case: int) -> Sequence[Evidence]: ...
    async def attach(self, token: str, case: int, step: str) -> int: ...
    async def album_home(
        self, chat: int, album: str
    ) -> tuple[int | None, str | None, str] | None: ...
    async def by_id(self, row: int) -> Evidence | None: ...
    async def mark_fetched(
        self,
        row: int,
        *,
        sha256: str | None,
        picture: str | None,
        kind: str,
        passed_on: bool,
        state: str = "stored",
    ) -> None: ...
    async def seal(self, case: int) -> int: ...


class Notes(Protocol):
    async def add(
        self,
        *,
        case: int,
        step: str,
        round: int,
        kind: str,
        text: str,
        person: int | None,
        now: datetime,
    ) -> int: ...
    async def of_case(self, case: int) -> Sequence[Note]: ...


class Outbox(Protocol):
    async def enqueue(
        self,
        *,
        kind: str,
        params: Mapping[str, Any],
        contact: int,
        now: datetime,
        operation: str = "send",
        case: int | None = None,
        step: str = "",
        round: int = 0,
        target: int | None = None,
        silent: bool = False,
        not_before: datetime | None = None,
    ) -> int: ...
    async def cards_of(self, case: int, step: str, round: int) -> list[Shown]: ...
    async def supersede(self, row: int) -> bool: ...
    async def quoted(self, contact: int, message_id: int) -> Shown | None: ...
    async def recent(self, contact: int, most: int = 12) -> list[Shown]: ...
    async def open_cards(self, contact: int) -> list[Shown]: ...


class Timers(Protocol):
    async def plan(
        self,
        kind: str,
        subject: str,
        due_at: datetime,
        arguments: Mapping[str, Any] | None = None,
    ) -> None: ...
    async def cancel(self, kind: str, subject: str) -> None: ...


class Facts(Protocol):
    async def fact(self, name: str) -> str | None: ...
    async def remember(self, name: str, value: str) -> None: ...
    async def forget(self, name: str) -> None: ...
    async def secret(self, name: str) -> bytes: ...
    async def next_number(self, sequence: str) -> int: ...


class Journal(Protocol):
    async def append(
        self,
        chain: str,
        events: Sequence[Recorded],
        *,
        actor: int,
        role: str,
        channel: str,
        now: datetime,
    ) -> None: ...
    async def entries(self, chain: str) -> list[Entry]: ...


class Drafts(Protocol):
    async def load(self, bot: int, chat: int) -> Mapping[str, Any] | None: ...
    async def drop(self, bot: int, chat: int) -> None: ...


class Desk(Protocol):
    """One unit of work, as the use cases see it."""

    @property
    def people(self) -> People: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def evidence(self) -> EvidenceRecords: ...
    @property
    def notes(self) -> Notes: ...
    @property
    def letters(self) -> Letters: ...
    @property
    def documents(self) -> Documents: ...
    @property
    def register(self) -> Register: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def timers(self) -> Timers: ...
    @property
    def facts(self) -> Facts: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def doors(self) -> Doors: ...
    @property
    def delegations(self) -> Delegations: ...
    @property
    def colleagues(self) -> Colleagues: ...
    @property
    def statements(self) -> Statements: ...
    @property
    def opinions(self) -> Opinions: ...
    @property
    def outages(self) -> Outages: ...
    @property
    def standings(self) -> Standings: ...
    @property
    def inspections(self) -> Inspections: ...
    @property
    def urgencies(self) -> Urgencies: ...
    @property
    def duties(self) -> Duties: ...
    @property
    def groups(self) -> TeamGroups: ...
    @property
    def volunteers(self) -> Volunteers: ...
    @property
    def contents(self) -> Contents: ...
    @property
    def promotions(self) -> Promotions: ...
