"""Buttons of earlier eras: those of the days that a restore lost are void, all others hold.

Each era signs with a key of its own. A button of an earlier one holds if its message was sent
before the copy was made; a decision also has to be about a round that the copy has.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from flows.office.messages.facts import milliseconds
from flows.ports.desk import Desk
from flows.records.era import Era

KEY = "button key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A pressed button: the message that shows it, and the round that it decides on, if any."""

    channel: str
    chat: int
    message_id: int
    run: tuple[int, str, int] | None = None


async def key_now(desk: Desk) -> bytes:
    """The key that signs buttons in the present era."""
    return _keys(await desk.facts.secret(KEY), await desk.eras.all())[-1]


def _keys(secret: bytes, eras: Sequence[Era]) -> list[bytes]:
    """The key of each era, named by the restore that began it; before the first it is the secret
    itself.
    """
    begun = [f"era {milliseconds(era.begun_at)}".encode() for era in eras]
    return [secret, *(hmac.new(secret, name, sha256).digest() for name in begun)]


async def earlier_keys(desk: Desk) -> list[tuple[bytes, Era]]:
    """The key of each earlier era, and the era that ended it; the latest first."""
    eras = await desk.eras.all()
    if not eras:
        return []
    keys = _keys(await desk.facts.secret(KEY), eras)
    return [*zip(keys, eras, strict=False)][::-1]


async def holds(desk: Desk, press: Press, ended: Era) -> bool:
    """Whether a button of the era that a restore ended holds."""
    known = await desk.eras.shown_before(ended, press.channel, press.chat, press.message_id)
    if not known or press.run is None:
        return known
    return await desk.eras.ran_before(ended, *press.run)
