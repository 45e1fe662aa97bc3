"""/meja: the office in one page, for whoever asks."""

from flows.office.overview import asked
from handlers.conversation.talk import Talk


async def show(talk: Talk, argument: str = "") -> None:
    await asked.ask(talk.work, talk.visit.person)
