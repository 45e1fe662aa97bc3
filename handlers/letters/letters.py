"""A letter in chat: its status by code, and the return of the signed page."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from flows.engine.refusals import Refusal
from flows.letters.letter import LetterRecord
from flows.letters.status_code import START, read_code, typed_code
from flows.messages.kinds.documents import (
    Letter,
    LetterScanAsked,
    LetterScanDropped,
    LetterScanKept,
    LetterSignAsked,
    LetterSigned,
    LetterSignNeedsFile,
    LetterStatus,
    LetterToSign,
    LetterUnknown,
)
from flows.office.letters import letters, returned_letters, signed_letters
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from flows.office.staffing.visibility import visible
from flows.records.received_file import ReceivedFile
from flows.records.sent_message import SentMessage
from handlers.aside.aside import enter
from handlers.conversation.filters import FILES, Holds, Pressed
from handlers.conversation.quoting import quoted_message
from handlers.conversation.standing import standing
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

FORM = "letter"
ANSWERED = (
    Letter,
    LetterToSign,
    LetterSigned,
    LetterSignAsked,
    LetterScanAsked,
    LetterScanDropped,
)
"""Messages that a signed page may answer."""


async def tell_status(talk: Talk, code: str) -> None:
    """Tell number, status, dates and hashes to anybody who has the code; nothing personal."""
    known = read_code(code.removeprefix(START))
    status = await talk.desk.letters.status(known) if known else None
    if status is None:
        await talk.tell(LetterUnknown())
        return
    await talk.tell(
        LetterStatus(
            letter=status.number,
            state=status.state,
            issued=milliseconds(status.issued_at),
            sha256=status.sha256,
            signed=milliseconds_or_none(status.signed_at),
            signed_sha256=status.signed_sha256,
            version=status.version,
            revoked=milliseconds_or_none(status.revoked_at),
        )
    )


class Checks(Filter):
    """Passes "surat <code>" and the start link of a letter, as the argument `code`."""

    async def __call__(self, message: Message) -> dict[str, str] | bool:
        text = (message.text or "").strip()
        word, _, argument = text.partition(" ")
        if word.partition("@")[0].lower() == "/start" and argument.startswith(START):
            return {"code": argument}
        code = typed_code(text)
        return {"code": code} if code else False


async def checked(message: Message, talk: Talk, code: str) -> None:
    await tell_status(talk, code)


class Returns(Filter):
    """Passes a file that answers a letter of ours or was asked for, as the argument `letter`."""

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, Any] | bool:
        letter = await _quoted(message, talk)
        if letter is None and raw_state == Conversation.signing.state:
            row = (await talk.state.get_data()).get("letter", 0)
            letter = await talk.desk.letters.by_id(row)
        return {"letter": letter} if letter else False


async def _quoted(message: Message, talk: Talk) -> LetterRecord | None:
    quoted = await quoted_message(message, talk)
    letter = quoted.message if quoted else None
    if quoted is None or not isinstance(letter, ANSWERED):
        return None
    if letter.row is not None:
        return await talk.desk.letters.by_id(letter.row)
    return await talk.desk.letters.current(quoted.case_id or 0)


async def returned(
    message: Message, talk: Talk, letter: LetterRecord, received: ReceivedFile | None
) -> None:
    """Take the signed page. A refused file leaves the letter and the question as they were."""
    if received is None:
        return
    try:
        over = await returned_letters.take(
            talk.work, letter, received, message.message_id, talk.visit
        )
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    if over and await talk.state.get_state() == Conversation.signing.state:
        await talk.state.clear()


async def answered(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    await confirmed(talk, choice, await talk.under_button())


async def confirmed(talk: Talk, choice: Pick, shown: SentMessage | None) -> None:
    """Take the answer to whether a file is the signed letter; `shown` is the question."""
    asked = await standing(talk, shown, LetterScanAsked)
    if asked is None:
        return
    letter = await talk.desk.letters.by_id(asked.row)
    if letter is None:
        talk.nod("refused-old-choice")
        return
    if choice.value != "yes":
        await talk.instead(LetterScanDropped(letter=asked.letter, row=asked.row))
        return
    try:
        if await returned_letters.confirm(talk.work, letter, asked, talk.visit):
            await talk.instead(LetterScanKept(letter=asked.letter, row=asked.row))
    except Refusal as refusal:
        await talk.refuse(refusal)


async def ask_signed(talk: Talk, argument: str) -> None:
    """The button below a letter: the next file is its signed page."""
    letter = await talk.desk.letters.by_id(int(argument))
    if letter is None:
        talk.nod("refused-old-choice")
        return
    try:
        file = await signed_letters.may_bring(talk.desk, letter, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await enter(talk, Conversation.signing)
    await talk.state.set_data({"letter": letter.id})
    await talk.tell(LetterSignAsked(letter=letter.number, number=file.case.number, row=letter.id))


async def ask_again(talk: Talk) -> None:
    await ask_signed(talk, str((await talk.state.get_data()).get("letter")))


async def show_to_sign(talk: Talk, argument: str) -> None:
    """The other button below a letter: send the copy for its signer."""
    letter = await talk.desk.letters.by_id(int(argument))
    if letter is None or letter.signing_sha256 is None:
        talk.nod("refused-old-choice")
        return
    try:
        file = await signed_letters.may_bring(talk.desk, letter, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.tell(
        LetterToSign(
            number=file.case.number,
            letter=letter.number,
            row=letter.id,
            sha256=letter.signing_sha256,
        )
    )


async def instead_of_file(message: Message, talk: Talk) -> None:
    """Ask again for the signed page if words came instead."""
    await talk.tell(LetterSignNeedsFile())


async def show(talk: Talk, argument: str) -> None:
    """Send the letter of a case: the signed page if there is one, otherwise the unsigned one."""
    file = await visible(talk.work, int(argument), talk.visit.person)
    letter = await talk.desk.letters.current(file.case.id) if file else None
    if file is None or letter is None:
        talk.nod("letter-none", number=file.case.number if file else "")
        return
    signed = await talk.desk.letters.signed(letter.id)
    if signed is not None:
        await signed_letters.hand_out(
            talk.work, talk.visit.person, file, letter, signed, talk.visit
        )
    elif letter.sha256 is None:
        talk.nod("letter-rendering", number=file.case.number)
    else:
        await letters.queue_letter(talk.work, talk.visit.person, file, letter, letter.sha256)


def register(router: Router) -> None:
    router.message.register(checked, Checks())
    router.message.register(returned, Holds(FILES), Returns())
    router.callback_query.register(answered, Pressed(Pick, FORM))
