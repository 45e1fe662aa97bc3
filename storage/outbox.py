"""What people are to be told: the kind of message and its parameters, until a channel took it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from flows.shown import Shown
from storage.statement import Statement, given, inserting
from storage.tables import contacts, outbox, people
from storage.times import stored, told
from storage.unit import Database, Unit, identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """A row that delivery has to bring to a person, with where and in which language."""

    id: int
    operation: str
    kind: str
    params: Mapping[str, Any]
    contact: int
    channel: str
    chat: int
    language: str
    silent: bool
    attempts: int
    target: int | None
    case_id: int | None
    not_before: datetime
    created_at: datetime


_insert = Statement(
    inserting(
        outbox,
        "operation",
        "kind",
        "params",
        "contact",
        "case_id",
        "step",
        "round",
        "target",
        "silent",
        "created_at",
        "not_before",
    ).returning(outbox.c.id)
)
_waiting = Statement(
    select(outbox, contacts.c.channel, contacts.c.chat, people.c.language)
    .join(contacts, contacts.c.id == outbox.c.contact)
    .join(people, people.c.id == contacts.c.person)
    .where(
        outbox.c.state == "queued",
        outbox.c.not_before <= given("now"),
        outbox.c.id > given("after"),
    )
    .order_by(outbox.c.id)
    .limit(given("most"))
)
_sent = Statement(
    update(outbox)
    .where(outbox.c.id == given("row"))
    .values(
        state="sent",
        sent_at=given("at"),
        message_id=given("message"),
        caption=given("has_caption"),
    )
)
_postponed = Statement(
    update(outbox)
    .where(outbox.c.id == given("row"))
    .values(
        attempts=outbox.c.attempts + given("counted"),
        last_error=given("error"),
        not_before=given("until"),
    )
)
_closed = Statement(
    update(outbox)
    .where(outbox.c.id == given("row"))
    .values(state=given("next"), last_error=given("error"))
)
_cards = Statement(
    select(outbox).where(
        outbox.c.case_id == given("case"),
        outbox.c.step == given("step_key"),
        outbox.c.round == given("step_round"),
        outbox.c.operation == "send",
        outbox.c.state.in_(["queued", "sent"]),
    )
)
_supersede = Statement(
    update(outbox)
    .where(outbox.c.id == given("row"), outbox.c.state == "queued")
    .values(state="superseded")
)
_one = Statement(select(outbox).where(outbox.c.id == given("row")))
_quoted = Statement(
    select(outbox).where(outbox.c.contact == given("to"), outbox.c.message_id == given("message"))
)
_depth = Statement(
    select(func.count().label("waiting"), func.min(outbox.c.created_at).label("oldest")).where(
        outbox.c.state == "queued"
    )
)
_forget = Statement(
    update(outbox)
    .where(
        outbox.c.state != "queued",
        outbox.c.created_at < given("before"),
        outbox.c.params != "",
    )
    .values(params="{}")
)


async def waiting(
    database: Database, now: datetime, *, after: int = 0, most: int = 1000
) -> list[Queued]:
    """Rows that may go out now, oldest first; only those with an id above `after`."""
    return [
        Queued(
            id=row["id"],
            operation=row["operation"],
            kind=row["kind"],
            params=json.loads(row["params"]),
            contact=row["contact"],
            channel=row["channel"],
            chat=row["chat"],
            language=row["language"],
            silent=bool(row["silent"]),
            attempts=row["attempts"],
            target=row["target"],
            case_id=row["case_id"],
            not_before=told(row["not_before"]),
            created_at=told(row["created_at"]),
        )
        for row in await database.read(_waiting, now=stored(now), after=after, most=most)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What a channel said when it took a row."""

    row: int
    at: datetime
    message_id: int | None
    caption: bool = False


async def mark_sent(unit: Unit, deliveries: Sequence[Delivered]) -> None:
    """Also over a row superseded in the meantime: it did arrive, and its outcome edits it."""
    await unit.run_many(
        _sent,
        [
            {
                "row": each.row,
                "at": stored(each.at),
                "message": each.message_id,
                "has_caption": int(each.caption),
            }
            for each in deliveries
        ],
    )


async def postpone(
    unit: Unit, row: int, until: datetime, error: str, *, counted: bool = True
) -> None:
    """Try again later; `counted` unless the wait was the channel's own wish."""
    await unit.run(
        _postponed, row=row, until=stored(until), error=error[:2000], counted=int(counted)
    )


async def give_up(unit: Unit, row: int, error: str, state: str = "dead") -> None:
    """Never to be tried again; the row stays and can be listed."""
    await unit.run(_closed, row=row, error=error[:2000], next=state)


async def shown(database: Database, row: int) -> Shown | None:
    found = await database.read(_one, row=row)
    return _shown(found[0]) if found else None


async def depth(database: Database) -> tuple[int, datetime | None]:
    """How many wait, and since when the oldest does."""
    row = (await database.read(_depth))[0]
    return row["waiting"], None if row["oldest"] is None else told(row["oldest"])


async def forget_parameters(unit: Unit, before: datetime) -> int:
    """Drop the words of old messages; the rows stay as a record that they went out."""
    return await unit.run(_forget, before=stored(before))


def _shown(row: Mapping[str, Any]) -> Shown:
    return Shown(
        id=row["id"],
        kind=row["kind"],
        params=json.loads(row["params"] or "{}"),
        contact=row["contact"],
        message_id=row["message_id"],
        caption=bool(row["caption"]),
        case_id=row["case_id"],
        step=row["step"],
        round=row["round"],
    )


class Outbox:
    """Implements flows.ports.Outbox inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

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
    ) -> int:
        """Store one message to be delivered after the commit; its id."""
        return await identifier(
            self._unit,
            _insert,
            operation=operation,
            kind=kind,
            params=json.dumps(params, ensure_ascii=False),
            contact=contact,
            case_id=case,
            step=step,
            round=round,
            target=target,
            silent=int(silent),
            created_at=stored(now),
            not_before=stored(not_before or now),
        )

    async def cards_of(self, case: int, step: str, round: int) -> list[Shown]:
        """Every copy of a step's card, delivered or on its way."""
        rows = await self._unit.fetch(_cards, case=case, step_key=step, step_round=round)
        return [_shown(row) for row in rows]

    async def supersede(self, row: int) -> bool:
        """Withdraw a message that is not out yet. False where it already went."""
        return bool(await self._unit.run(_supersede, row=row))

    async def quoted(self, contact: int, message_id: int) -> Shown | None:
        """Our own message that a person answers by quoting it."""
        rows = await self._unit.fetch(_quoted, to=contact, message=message_id)
        return _shown(rows[0]) if rows else None
