"""The first greeting, and messages that only greet."""

from aiogram.filters import Filter
from aiogram.types import Message

from flows.language.normalise import greeting
from flows.messages.kinds.people import AskAddress, Greeting
from flows.office.people import introduction
from handlers.conversation.talk import Talk


async def greet(talk: Talk, argument: str = "") -> None:
    await introduction.tell_privacy(talk.work, talk.visit)
    local = talk.visit.now.astimezone(talk.office.calendar.zone)
    roles = sorted(talk.visit.person.roles)
    await talk.tell(Greeting(hour=local.hour, office=talk.office.name, roles=roles))
    if roles and talk.visit.person.address is None:
        await talk.tell(AskAddress())


class Greeted(Filter):
    """Passes a message outside any conversation that greets and says nothing else."""

    async def __call__(self, message: Message, raw_state: str | None = None) -> bool:
        return raw_state is None and message.text is not None and greeting(message.text)


async def greeted(message: Message, talk: Talk) -> None:
    await greet(talk)
