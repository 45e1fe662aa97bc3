"""Eras: each restore of a backup begins one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, select, update

from flows.records.era import Era, Lost
from storage.database.statement import Statement, inserting, param
from storage.database.tables import (
    cases,
    contacts,
    counters,
    eras,
    outbox,
    step_runs,
    whatsapp_messages,
)
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit, identifier, one

_all = Statement(select(eras).order_by(eras.c.begun_at))
_add = Statement(
    inserting(eras, "begun_at", "copied_at", "numbers", "marks", "people").returning(eras.c.id)
)
_told = Statement(
    update(eras)
    .where(eras.c.id == param("era"), eras.c.told_at.is_(None))
    .values(told_at=param("at"))
)
_highest = Statement(
    select(
        select(func.max(cases.c.id)).scalar_subquery().label("cases"),
        select(func.max(step_runs.c.id)).scalar_subquery().label("runs"),
        select(func.max(outbox.c.id)).scalar_subquery().label("outbox"),
        select(func.max(whatsapp_messages.c.id)).scalar_subquery().label("whatsapp"),
    )
)
_last_messages = Statement(
    select(contacts.c.channel, func.max(outbox.c.message_id).label("message"))
    .join(outbox, outbox.c.contact == contacts.c.id)
    .group_by(contacts.c.channel)
)
_last_of = Statement(
    select(func.max(outbox.c.message_id).label("message"))
    .join(contacts, outbox.c.contact == contacts.c.id)
    .where(
        contacts.c.channel == param("on"),
        contacts.c.chat == param("in_chat"),
        outbox.c.id <= param("row"),
    )
)
_run = Statement(
    select(step_runs.c.id).where(
        step_runs.c.case_id == param("case"),
        step_runs.c.step == param("step_key"),
        step_runs.c.round == param("step_round"),
    )
)
_continue_after = Statement(
    inserting(counters, "name", "value").on_conflict_do_update(
        index_elements=["name"], set_={"value": param("value")}
    )
)


def _era(row: Row) -> Era:
    marks = json.loads(row["marks"])
    return Era(
        id=row["id"],
        begun_at=from_ms(row["begun_at"]),
        copied_at=from_ms(row["copied_at"]),
        numbers={name: (first, last) for name, (first, last) in _read(row["numbers"])},
        cases=marks["cases"],
        runs=marks["runs"],
        outbox=marks["outbox"],
        messages=marks["messages"],
        people=tuple(
            Lost(channel=channel, chat=chat, numbers=tuple(numbers))
            for channel, chat, numbers in json.loads(row["people"])
        ),
        told=row["told_at"] is not None,
    )


def _read(spelled: str) -> list[tuple[str, tuple[int, int]]]:
    return [(name, tuple(ends)) for name, ends in json.loads(spelled).items()]


class Eras:
    """Implements flows.ports.desk.Eras inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def all(self) -> list[Era]:
        """Every era, oldest first; none before the first restore."""
        return [_era(row) for row in await self._unit.fetch(_all)]

    async def begin(self, era: Era, ended: Sequence[datetime] = ()) -> int:
        """Begin an era in a copy: numbers go on after `numbers`. The marks are read from the copy.
        `ended` are restores that the copy does not know of; their eras are lost with the rest.
        """
        known = {each.begun_at for each in await self.all()}
        for begun_at in sorted(set(ended) - known):
            lost = await self._add(replace(era, begun_at=begun_at, numbers={}, people=()))
            await self.tell(lost, era.begun_at)
        for sequence, (_, last) in era.numbers.items():
            await self._unit.run(_continue_after, name=sequence, value=last)
        return await self._add(era)

    async def _add(self, era: Era) -> int:
        return await identifier(
            self._unit,
            _add,
            begun_at=to_ms(era.begun_at),
            copied_at=to_ms(era.copied_at),
            numbers=json.dumps(dict(era.numbers)),
            marks=json.dumps(await self._marks()),
            people=json.dumps([[each.channel, each.chat, each.numbers] for each in era.people]),
        )

    async def _marks(self) -> Mapping[str, object]:
        highest = (await self._unit.fetch(_highest))[0]
        messages = {
            row["channel"]: row["message"] or 0 for row in await self._unit.fetch(_last_messages)
        }
        marks = {name: highest[name] or 0 for name in ("cases", "runs", "outbox")}
        return {**marks, "messages": {**messages, "whatsapp": highest["whatsapp"] or 0}}

    async def tell(self, era: int, now: datetime) -> bool:
        """Record that everybody concerned is told of a restore. Return False if they were."""
        return bool(await self._unit.run(_told, era=era, at=to_ms(now)))

    async def shown_before(self, era: Era, channel: str, chat: int, message_id: int) -> bool:
        """Whether a message was sent before the era's copy was made: a chat's ids only rise."""
        found = await one(self._unit, _last_of, on=channel, in_chat=chat, row=era.outbox)
        last = found["message"] if found else None
        if last is None or channel == "whatsapp":
            last = era.messages.get(channel, 0)
        return 0 < message_id <= int(last)

    async def ran_before(self, era: Era, case: int, step: str, round: int) -> bool:
        """Whether this round of a step was opened before the era's copy was made."""
        found = await one(self._unit, _run, case=case, step_key=step, step_round=round)
        return found is not None and int(found["id"]) <= era.runs
