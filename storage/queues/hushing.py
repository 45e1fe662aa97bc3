"""Answers that nobody needs: those to the many messages of somebody who writes without end."""

from sqlalchemy import func, or_, select, update

from storage.database.statement import Statement, param
from storage.database.tables import contacts, outbox, whatsapp_accounts
from storage.database.unit import Unit, one

NOBODY = 0

_newest = Statement(select(func.coalesce(func.max(outbox.c.id), 0).label("id")))
_account = Statement(
    select(whatsapp_accounts.c.id).where(
        or_(whatsapp_accounts.c.phone == param("who"), whatsapp_accounts.c.bsuid == param("who"))
    )
)
_hush = Statement(
    update(outbox)
    .where(
        outbox.c.id > param("after"),
        outbox.c.state == "queued",
        outbox.c.operation == "send",
        outbox.c.case_id.is_(None),
        outbox.c.contact.in_(
            select(contacts.c.id).where(
                contacts.c.channel == param("on"), contacts.c.chat == param("in_chat")
            )
        ),
    )
    .values(state="superseded")
)


async def newest_row(unit: Unit) -> int:
    """Id of the newest message."""
    row = await one(unit, _newest)
    return int(row["id"]) if row else 0


async def reader(unit: Unit, channel: str, chat: str) -> int:
    """The chat of an update's lane, as contacts have it; NOBODY if there is none."""
    if channel == "whatsapp":
        account = await one(unit, _account, who=chat)
        return int(account["id"]) if account else NOBODY
    try:
        return int(chat)
    except ValueError:
        return NOBODY


async def hush(unit: Unit, channel: str, chat: int, after: int) -> int:
    """Withdraw a chat's queued messages above `after` that are about no case; how many."""
    return await unit.run(_hush, after=after, on=channel, in_chat=chat)
