"""Media of a round sent without a button (SOP B.1), and which of them a file without a name is."""

from secrets import token_hex

from aiogram import Router
from aiogram.enums import ContentType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.faults.recognition import complaint
from flows.faults.trouble import reports_fault
from flows.office.cases.checks import check
from flows.office.cases.decide import Decision, decide
from flows.office.promotion.media import STEP, TOGETHER, finish, still_missing
from flows.office.transition import FILE_SENT
from flows.promotion.media import MEDIA, named_media
from flows.records.received_file import ReceivedFile
from handlers.aside.aside import enter
from handlers.cards import step_form
from handlers.conversation.filters import Pressed
from handlers.conversation.form import Form, keep
from handlers.conversation.quoting import quoted_message
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.promotion.promotion import rounds
from handlers.views.parts.screen import Pick

FORM = "media"
SENT = frozenset({ContentType.DOCUMENT, ContentType.PHOTO})
SHORT = 80
"""Characters of a caption that only names a file."""


class Named(Filter):
    """Passes a file that is named like one of the media, outside a conversation and to a round of
    the sender that prepares them; as the argument `file`.
    """

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, CaseFile] | bool:
        if raw_state is not None or message.content_type not in SENT:
            return False
        caption, sent = message.caption or "", message.document
        name = (sent.file_name or "") if sent is not None else ""
        if len(caption) > SHORT or complaint(caption) or reports_fault(caption):
            return False
        if not named_media(f"{name}\n{caption}") or await quoted_message(message, talk):
            return False
        found = [each for each in await rounds(talk) if each.case.open_step(STEP)]
        return {"file": found[0]} if found else False


async def sent(
    message: Message, talk: Talk, file: CaseFile, received: ReceivedFile | None = None
) -> None:
    """Begin the form of the media with this file; those that follow join it."""
    opened = file.case.open_step(STEP)
    if opened is None or received is None:
        return
    try:
        await check(talk.work, file.case.id, STEP, opened.round, TOGETHER, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    form = Form(
        token=token_hex(4), case=file.case.id, step=STEP, round=opened.round, outcome=TOGETHER
    )
    await enter(talk, Conversation.form)
    await keep(talk, form)
    await step_form.sent_file(message, talk, received)


async def told_which(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Put one of the media on record: it was among the files without a name."""
    if choice.value not in MEDIA:
        talk.nod("refused-old-choice")
        return
    decision = Decision(
        case=int(choice.token),
        step=STEP,
        round=None,
        outcome=choice.value,
        words={choice.value: FILE_SENT},
    )
    try:
        file = await decide(talk.work, decision, talk.visit)
        told = await still_missing(talk.desk, file)
        await talk.instead(told)
        if not told.missing:
            await finish(talk.work, file, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)


def register(router: Router) -> None:
    router.callback_query.register(told_which, Pressed(Pick, FORM))
    router.message.register(sent, Named())
