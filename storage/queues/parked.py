"""Messages that wait until their reader writes, because WhatsApp's 24 hours are over."""

from datetime import datetime

from sqlalchemy import null, select, update

from flows.language.tokens import mask_tokens
from storage.database.statement import Statement, param
from storage.database.tables import outbox
from storage.database.timestamps import to_ms
from storage.database.unit import Database, Unit

PARKED = "parked"

_park = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state == "queued")
    .values(state=PARKED, last_error=param("error"))
)
_release = Statement(
    update(outbox)
    .where(outbox.c.contact == param("to"), outbox.c.state == PARKED)
    .values(state="queued", not_before=param("at"))
)
_again = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state == "sent")
    .values(state="queued", message_id=null(), not_before=param("at"), last_error=param("error"))
)
_state = Statement(select(outbox.c.state).where(outbox.c.id == param("row")))


async def park(unit: Unit, row: int, why: str) -> None:
    """Park a message until its reader writes; a superseded one stays superseded."""
    await unit.run(_park, row=row, error=mask_tokens(why)[:2000])


async def release(unit: Unit, contact: int, now: datetime) -> int:
    """Release a reader's parked messages in order and return their number."""
    return await unit.run(_release, to=contact, at=to_ms(now))


async def take_back(unit: Unit, row: int, why: str, now: datetime) -> bool:
    """Queue a message again that was accepted but never arrived."""
    return bool(await unit.run(_again, row=row, error=mask_tokens(why)[:2000], at=to_ms(now)))


async def is_parked(database: Database, row: int) -> bool:
    return await _is(database, row, PARKED)


async def is_queued(database: Database, row: int) -> bool:
    """Return whether a message is still to be sent, such as one put off."""
    return await _is(database, row, "queued")


async def _is(database: Database, row: int, state: str) -> bool:
    found = await database.read(_state, row=row)
    return bool(found) and found[0]["state"] == state
