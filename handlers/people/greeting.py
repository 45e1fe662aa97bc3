"""The first greeting."""

from flows.messages.kinds.people import AskAddress, Greeting
from flows.office.people import introduction
from handlers.conversation.talk import Talk


async def greet(talk: Talk, argument: str = "", *, salam: bool = False) -> None:
    """Greet by the time of day; a `salam` is answered with Waalaikumsalam."""
    await introduction.tell_privacy(talk.work, talk.visit)
    local = talk.visit.now.astimezone(talk.office.calendar.zone)
    roles = sorted(talk.visit.person.roles)
    await talk.tell(
        Greeting(hour=local.hour, office=talk.office.name, roles=roles, salam=salam or None)
    )
    if roles and talk.visit.person.address is None:
        await talk.tell(AskAddress())
