"""Rows of the inbox, for tests of the way in."""

from collections.abc import Mapping
from typing import Any

from storage.database.statement import Statement
from storage.database.tables import inbox
from storage.database.unit import Database
from storage.queues.inbox import Incoming

_all = Statement(inbox.select().order_by(inbox.c.id))


async def rows(database: Database) -> list[Mapping[str, Any]]:
    return [dict(row) for row in await database.read(_all)]


async def states(database: Database) -> list[str]:
    """States of the updates, oldest first: new, done or dead."""
    return [row["state"] for row in await rows(database)]


def brought(number: int | str, chat: str = "1", said: str = "") -> Incoming:
    """An update as a channel brings it."""
    return Incoming(external_id=str(number), chat=chat, payload=f'{{"said":"{said or number}"}}')
