"""Phone numbers that the channel vouches for: the account becomes its person's at once."""

from flows.office.people import joining
from flows.office.people.introduction import meet
from flows.office.work import Work
from flows.people.visit import Visit


async def recognise(work: Work, channel: str, chat: int, phone: str) -> None:
    """Join a chat that is new, or nobody's yet, to the one person imported with its number. In
    doubt (several people, or an account of theirs on this channel already) the admin is told once.
    """
    known = await work.desk.people.by_chat(channel, chat)
    if known is not None and (known.verified or known.ended):
        return
    person = known or await meet(work.desk, channel, chat, work.now)
    others = [each for each in await work.desk.access.by_phone(phone) if each != person.id]
    if not others or (known is not None and len(others) > 1):
        return
    if known is not None and any(
        each.channel == channel for each in await work.desk.access.contacts_of(others[0])
    ):
        return
    visit = Visit(person=person, channel=channel, chat=chat, bot=0, now=work.now)
    await joining.by_number(work, visit, phone)
