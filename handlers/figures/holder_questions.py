"""Tanyakan on a late case, and its answer: words or a file that quote or follow the question, or a
ready answer by a tap.
"""

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.figures.holder_questions import HolderAsked
from flows.office.figures.recap import may_read
from flows.office.holder_questions import answering, asking
from flows.office.staffing.visibility import visible
from flows.records.received_file import ReceivedFile
from flows.sop.roles import STAFF
from handlers.conversation.evidence import keep_file
from handlers.conversation.filters import FILES, TEXT, Holds
from handlers.conversation.quoting import quoted_message
from handlers.conversation.talk import Talk
from handlers.typed.meaning import Press, understood

WORDS = 1000
FILE = "file"
"""The answer of a file without words."""


async def ask(talk: Talk, argument: str) -> None:
    """The button Tanyakan."""
    person = talk.visit.person
    file = await visible(talk.work, int(argument), person)
    if file is None:
        talk.nod("refused-unknown")
        return
    allowed = await may_read(talk.work, person)
    sent = await asking.ask(talk.work, file, talk.visit) if allowed else None
    if sent is None:
        talk.nod("holder-not-late", number=file.case.number)
    else:
        await talk.tell(sent)


async def explain(talk: Talk, argument: str) -> None:
    """A ready answer under the question."""
    told = await talk.pressed_message()
    if not isinstance(told, HolderAsked) or not await answering.answer(
        talk.work, told, talk.visit, argument
    ):
        talk.nod("holder-answered-already")


OPENED = {"askholder": ask, "explain": explain}


class Answers(Filter):
    """Passes words or a file for the question of HolderAsked that they quote or, outside a
    conversation and if they press no button, that came last; as the argument `asked`.
    """

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, HolderAsked] | bool:
        if message.reply_to_message is not None:
            quoted = await quoted_message(message, talk)
            asked = quoted.message if quoted is not None else None
        else:
            asked = await _last(talk) if raw_state is None else None
            if asked and isinstance(await understood(talk, message.text or "", None), Press):
                return False
        if not isinstance(asked, HolderAsked):
            return False
        waits = await answering.awaits(talk.work, asked, talk.visit.person)
        return {"asked": asked} if waits else False


async def _last(talk: Talk) -> HolderAsked | None:
    """The question to an official that is the latest message to them."""
    person = talk.visit.person
    if person.contact is None or not person.roles - {STAFF}:
        return None
    sent = await talk.desk.outbox.recent(person.contact)
    latest = next((each for each in sent if each.target is None), None)
    return latest.message if latest and isinstance(latest.message, HolderAsked) else None


async def said(
    message: Message, talk: Talk, asked: HolderAsked, received: ReceivedFile | None = None
) -> None:
    """Take the answer."""
    if received is not None:
        await keep_file(talk, received, case=asked.case.id, step="later")
    words = mask_secrets(clean_text(message.text or message.caption or "", WORDS))
    await answering.answer(talk.work, asked, talk.visit, words or FILE)


def register(router: Router) -> None:
    router.message.register(said, Holds(TEXT | FILES), Answers())
