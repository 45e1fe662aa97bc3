"""Writers of shared accounts: asked for, remembered for a while, recorded."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.office.journal import chain_of, put_on_record
from flows.office.messages.facts import milliseconds
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.note import NewNote

KEPT = timedelta(hours=1)
"""Silence after which a conversation is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A writer; `id` is 0 for a typed name."""

    id: int
    name: str


async def current(desk: Desk, visit: Visit) -> Writer | None:
    """The writer of the current conversation, or None if it is over or nobody was named."""
    kept = await desk.facts.fact(_fact(visit))
    if kept is None:
        return None
    data = json.loads(kept)
    if data["until"] < milliseconds(visit.now):
        return None
    writer = Writer(id=data["id"], name=data["name"])
    await remember(desk, visit, writer)
    return writer


async def remember(desk: Desk, visit: Visit, writer: Writer) -> None:
    data = {"id": writer.id, "name": writer.name, "until": _until(visit.now)}
    await desk.facts.remember(_fact(visit), json.dumps(data, ensure_ascii=False))


async def record(desk: Desk, case: int, visit: Visit) -> None:
    """Record the writer with a case: the id, or a note with the typed name."""
    writer = await current(desk, visit) if visit.person.shared else None
    if writer is None:
        return
    data: dict[str, int] = {"account": visit.person.id, "writer": writer.id}
    if not writer.id:
        data["note"] = await desk.notes.add_note(
            NewNote(
                case_id=case,
                kind="writer",
                text=writer.name,
                person=visit.person.id,
                at=visit.now,
            )
        )
    await put_on_record(desk, chain_of(case), "case.written_by", data, visit)


def _fact(visit: Visit) -> str:
    return f"writer:{visit.channel}:{visit.chat}"


def _until(now: datetime) -> int:
    return milliseconds(now + KEPT)
