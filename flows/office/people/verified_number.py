"""A phone number that the channel itself vouches for: its account is its person's at once."""

from datetime import datetime

from flows.office.people import joining
from flows.office.people.introduction import meet
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.settings import Office


async def recognise(
    desk: Desk, office: Office, channel: str, chat: int, phone: str, now: datetime
) -> None:
    """Joins a chat that is new, or nobody's yet, to the one person imported with its number.

    Whoever is in doubt (several people, an account of theirs on this channel already) is looked
    at by the admin, told once.
    """
    known = await desk.people.by_chat(channel, chat)
    if known is not None and (known.verified or known.ended):
        return
    person = known or await meet(desk, channel, chat, now)
    others = [each for each in await desk.doors.by_phone(phone) if each != person.id]
    if not others or (known is not None and len(others) > 1):
        return
    if known is not None and any(
        each.channel == channel for each in await desk.doors.contacts_of(others[0])
    ):
        return
    visit = Visit(person=person, channel=channel, chat=chat, bot=0, now=now)
    await joining.by_number(desk, office, visit, phone)
