"""/register, and its buttons: which register, of when, in which form."""

from flows.office.figures import registers
from handlers.conversation.talk import Talk


async def show(talk: Talk, argument: str = "") -> None:
    """The register that is named behind the command, or what is missing."""
    await talk.tell(await registers.asked(talk.work, talk.visit, argument))


def understands(talk: Talk, words: str) -> bool:
    """Whether words behind "register" or "daftar" name one."""
    return registers.names_one(talk.work, words)


async def chosen(talk: Talk, argument: str) -> None:
    """The next question in place of the one under which a button was pressed."""
    await talk.instead(await registers.asked(talk.work, talk.visit, argument))


OPENED = {"register": chosen, "registersof": show}
