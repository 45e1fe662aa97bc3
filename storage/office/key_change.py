"""Changes of the key that signs checkpoints, on record: a restored office may lack the old one."""

from datetime import datetime

from sqlalchemy import select

from flows.records.journal import Recorded
from storage.database.statement import Statement, param
from storage.database.tables import checkpoints, journal
from storage.database.unit import Database, Unit, one
from storage.office.checkpoints import stored
from storage.office.journal import OFFICE, Journal
from storage.office.key_values import Facts
from storage.office.signatures import fingerprint, old_signature

KEY, CHANGED = "checkpoint key", "checkpoint.key"
_first = Statement(select(checkpoints.c.id).limit(1))
_changes = Statement(
    select(journal.c.at).where(journal.c.chain == OFFICE, journal.c.code == param("of_code"))
)


async def introduce_key(database: Database, unit: Unit, key: bytes, now: datetime) -> bool:
    """Put a new key on record. Return False if it is the known one, or the first."""
    facts, mine = Facts(unit), fingerprint(key)
    known = await facts.fact(KEY)
    if known == mine:
        return False
    await facts.remember(KEY, mine)
    if await one(unit, _first) is None or (known is None and await _signed_before(database, key)):
        return False
    await Journal(unit).append(
        OFFICE,
        [Recorded(code=CHANGED, data={"key": mine})],
        actor=0,
        role="",
        channel="",
        now=now,
    )
    return True


async def _signed_before(database: Database, key: bytes) -> bool:
    """Whether the last checkpoint was signed with this key, before keys were on record."""
    last = (await stored(database))[-1]
    return getattr(last, "hmac", "") == old_signature(key, getattr(last, "signed_data", b""))


async def changes_of_key(database: Database, key: bytes | None) -> list[int]:
    """The times of all changes, in milliseconds since 1970; none without a key to compare."""
    if key is None:
        return []
    return [row["at"] for row in await database.read(_changes, of_code=CHANGED)]
