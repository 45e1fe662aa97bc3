"""Unfinished updates of the inbox, chat by chat."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, literal, or_, select

from storage.database.statement import Statement, param
from storage.database.tables import inbox, processes
from storage.database.unit import Database
from storage.queues.inbox import Waiting, told_waiting

_unfinished = inbox.c.state == literal("new", literal_execute=True)  # or no partial index is used
_oldest = Statement(
    select(inbox)
    .where(
        inbox.c.id.in_(
            select(func.min(inbox.c.id)).where(_unfinished).group_by(inbox.c.channel, inbox.c.chat)
        ),
        or_(
            inbox.c.process.in_((0, param("ours"))),
            inbox.c.process.not_in(select(processes.c.id)),
        ),
    )
    .order_by(inbox.c.id)
)
_of_chat = Statement(
    select(inbox)
    .where(_unfinished, inbox.c.channel == param("channel"), inbox.c.chat == param("chat"))
    .order_by(inbox.c.id)
    .limit(param("most"))
)


async def oldest(database: Database, *, besides: Collection[tuple[str, str]]) -> datetime | None:
    """The time at which the oldest unfinished update came, but for those of some chats, and of
    chats at which another living process is at work.
    """
    ours = database.session.number if database.session is not None else 0
    rows = [told_waiting(row) for row in await database.read(_oldest, ours=ours)]
    return min(
        (row.received_at for row in rows if (row.channel, row.chat) not in besides), default=None
    )


async def unfinished(database: Database, channel: str, chat: str, *, most: int) -> list[Waiting]:
    """Unfinished updates of a chat, oldest first, at most `most`."""
    rows = await database.read(_of_chat, channel=channel, chat=chat, most=most)
    return [told_waiting(row) for row in rows]
