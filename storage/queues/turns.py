"""The next update of each chat, if several processes work on one inbox.

An update is begun only after every older one of its chat is finished. Any process may begin the
oldest; the turn (Database.turn) keeps two from beginning the same one.
"""

from sqlalchemy import func, select

from storage.database.statement import Statement, param
from storage.database.tables import inbox
from storage.database.unit import Database
from storage.queues.inbox import Waiting, told_waiting

_unfinished = inbox.c.state == "new"
_oldest = Statement(
    select(inbox)
    .where(
        inbox.c.id.in_(
            select(func.min(inbox.c.id)).where(_unfinished).group_by(inbox.c.channel, inbox.c.chat)
        )
    )
    .order_by(inbox.c.id)
)
_of_chat = Statement(
    select(inbox)
    .where(_unfinished, inbox.c.channel == param("channel"), inbox.c.chat == param("chat"))
    .order_by(inbox.c.id)
    .limit(param("most"))
)


async def oldest_of_each_chat(database: Database) -> list[Waiting]:
    """The oldest unfinished update of each chat."""
    return [told_waiting(row) for row in await database.read(_oldest)]


async def unfinished(database: Database, channel: str, chat: str, *, most: int) -> list[Waiting]:
    """Unfinished updates of a chat, oldest first, at most `most`."""
    rows = await database.read(_of_chat, channel=channel, chat=chat, most=most)
    return [told_waiting(row) for row in rows]
