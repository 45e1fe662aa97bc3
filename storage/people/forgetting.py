"""Removing a person's data: what identifies them goes, ids stay."""

from sqlalchemy import null, select, update

from storage.database.statement import Statement, param
from storage.database.tables import (
    contacts,
    evidence,
    outbox,
    people,
    whatsapp_accounts,
)
from storage.database.unit import Unit

GONE = -9_000_000_000_000_000
"""Chats of people who were removed: below any chat of a channel."""
_pseudonym = Statement(
    update(people)
    .where(people.c.id == param("whom"))
    .values(
        name=param("alias"),
        nip=null(),
        phone=null(),
        whatsapp=null(),
        rank=null(),
        position=null(),
        unit=null(),
        address=null(),
        verified=0,
        ended=1,
        shared=0,
        preferred="",
    )
)
_contacts = Statement(select(contacts).where(contacts.c.person == param("whom")))
_lose_chat = Statement(
    update(contacts)
    .where(contacts.c.id == param("row"))
    .values(chat=param("gone"), unreachable="removed")
)
_lose_account = Statement(
    update(whatsapp_accounts)
    .where(whatsapp_accounts.c.id == param("row"))
    .values(phone=null(), bsuid=null(), name="")
)
_lose_told = Statement(
    update(outbox)
    .where(outbox.c.contact == param("row"), outbox.c.state != "queued")
    .values(params="{}")
)
_lose_place = Statement(update(evidence).where(evidence.c.person == param("whom")).values(chat=0))


async def pseudonymise(unit: Unit, person: int, alias: str) -> None:
    """Put the pseudonym in the name's place, and drop every number and the unit."""
    await unit.run(_pseudonym, whom=person, alias=alias)


async def forget_chats(unit: Unit, person: int) -> None:
    """Forget the person's chats, and what was told there; what was heard there leaves the queue by
    itself after 30 days (`queues/finished.py`).
    """
    for contact in await unit.fetch(_contacts, whom=person):
        if contact["chat"] <= GONE:
            continue
        if contact["channel"] == "whatsapp":
            await unit.run(_lose_account, row=contact["chat"])
        await unit.run(_lose_told, row=contact["id"])
        await unit.run(_lose_chat, row=contact["id"], gone=GONE - contact["id"])
    await unit.run(_lose_place, whom=person)
