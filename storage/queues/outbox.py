"""The outbox as use cases write it: message kind and parameters. See delivery.py for sending."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from flows.messages.rows.codec import encode
from flows.messages.rows.message import Message
from flows.records.sent_message import SentMessage
from storage.database.statement import Statement, inserting, param
from storage.database.tables import outbox, step_runs
from storage.database.timestamps import to_ms
from storage.database.unit import Row, Unit, identifier

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
_cards = Statement(
    select(outbox).where(
        outbox.c.case_id == param("case"),
        outbox.c.step == param("step_key"),
        outbox.c.round == param("step_round"),
        outbox.c.operation == "send",
        outbox.c.state.in_(["queued", "sent", "parked"]),
    )
)
_supersede = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state.in_(["queued", "parked"]))
    .values(state="superseded")
)
_release = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state == "queued")
    .values(not_before=param("now"))
)
_quoted = Statement(
    select(outbox)
    .where(outbox.c.contact == param("to"), outbox.c.message_id == param("message"))
    .order_by(outbox.c.id)
)
_edited = Statement(
    select(outbox)
    .where(outbox.c.target == param("target"), outbox.c.operation == "edit")
    .order_by(outbox.c.id.desc())
    .limit(1)
)
_recent = Statement(
    select(outbox)
    .where(outbox.c.contact == param("to"), outbox.c.state.in_(["queued", "sent"]))
    .order_by(outbox.c.id.desc())
    .limit(param("most"))
)
# Begins at the open steps, which + 0 leaves as the only way: a reader has the cards of years.
_open_cards = Statement(
    select(outbox)
    .select_from(step_runs)
    .join(
        outbox,
        (outbox.c.case_id == step_runs.c.case_id + 0)
        & (outbox.c.step == step_runs.c.step)
        & (outbox.c.round == step_runs.c.round)
        & (outbox.c.contact + 0 == param("to")),
    )
    .where(
        step_runs.c.closed_at.is_(None),
        outbox.c.kind == "card",
        outbox.c.operation == "send",
        outbox.c.state.in_(["queued", "sent"]),
    )
    .order_by(outbox.c.case_id, outbox.c.id)
)


def shown_of(row: Row) -> SentMessage:
    return SentMessage(
        id=row["id"],
        kind=row["kind"],
        written=row["params"] or "{}",
        contact=row["contact"],
        message_id=row["message_id"],
        caption=bool(row["caption"]),
        case_id=row["case_id"],
        step=row["step"],
        round=row["round"],
        target=row["target"],
    )


async def insert(
    unit: Unit,
    *,
    kind: str,
    row: Mapping[str, Any],
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
    """Store a message as the row that it is; its id."""
    return await identifier(
        unit,
        _insert,
        operation=operation,
        kind=kind,
        params=json.dumps(row, ensure_ascii=False),
        contact=contact,
        case_id=case,
        step=step,
        round=round,
        target=target,
        silent=int(silent),
        created_at=to_ms(now),
        not_before=to_ms(not_before or now),
    )


class Outbox:
    """Implements flows.ports.desk.Outbox inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def enqueue(
        self,
        *,
        message: Message,
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
        return await insert(
            self._unit,
            kind=message.KIND,
            row=encode(message),
            contact=contact,
            now=now,
            operation=operation,
            case=case,
            step=step,
            round=round,
            target=target,
            silent=silent,
            not_before=not_before,
        )

    async def cards_of(self, case: int, step: str, round: int) -> list[SentMessage]:
        """All copies of a step's card, delivered or queued."""
        rows = await self._unit.fetch(_cards, case=case, step_key=step, step_round=round)
        return [shown_of(row) for row in rows]

    async def supersede(self, row: int) -> bool:
        """Withdraw a queued message. Return False if it was sent already."""
        return bool(await self._unit.run(_supersede, row=row))

    async def release(self, row: int, now: datetime) -> None:
        """Let a message go that was held back."""
        await self._unit.run(_release, row=row, now=to_ms(now))

    async def quoted(self, contact: int, message_id: int) -> SentMessage | None:
        """Our message that a person quotes."""
        rows = await self._unit.fetch(_quoted, to=contact, message=message_id)
        return shown_of(rows[0]) if rows else None

    async def newest(self, shown: SentMessage) -> SentMessage:
        """The message by its last edit, also one that is still on its way."""
        rows = await self._unit.fetch(_edited, target=shown.target or shown.id)
        return shown_of(rows[0]) if rows else shown

    async def recent(self, contact: int, most: int = 12) -> list[SentMessage]:
        """Messages a person was shown last, newest first; edits are rows of their own."""
        return [shown_of(row) for row in await self._unit.fetch(_recent, to=contact, most=most)]

    async def open_cards(self, contact: int) -> list[SentMessage]:
        """Cards of open steps, by case; only the newest copy of a card sent repeatedly."""
        rows = await self._unit.fetch(_open_cards, to=contact)
        found = {(row["case_id"], row["step"], row["round"]): shown_of(row) for row in rows}
        return list(found.values())
