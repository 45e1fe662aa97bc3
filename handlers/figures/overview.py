"""/meja: the office in one page, for whoever asks."""

from flows.office.overview import asked
from handlers.conversation.talk import Talk


async def show(talk: Talk, argument: str = "") -> None:
    await asked.ask(talk.work, talk.visit.person)


async def as_file(talk: Talk, argument: str) -> None:
    """The button below the link: the same as a file."""
    talk.nod("document-coming")
    await asked.ask(talk.work, talk.visit.person, as_file=True)


OPENED = {"pagefile": as_file}
