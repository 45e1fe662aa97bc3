"""A guest told in a sentence by a member of a running round, read back before it is entered."""

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.faults.recognition import complaint
from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.promotion import GuestAsk, GuestTaken
from flows.promotion.guest_line import Guest, Lines, kept_line, read_lines, spelled
from flows.promotion.spoken_guest import MOST, spoken_guest
from flows.records.sent_message import SentMessage
from handlers.conversation.filters import Pressed
from handlers.conversation.standing import standing
from handlers.conversation.talk import Talk
from handlers.promotion.guest_line import enter, running
from handlers.views.parts.screen import Pick

FORM = "guestask"


class Spoken(Filter):
    """Passes a sentence about a guest outside a conversation, if a round of the speaker has its
    visits open; as the arguments `file` and `guest`.
    """

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, CaseFile | Guest] | bool:
        text = message.text or ""
        if raw_state is not None or message.forward_origin is not None or complaint(text):
            return False
        guest = spoken_guest(mask_secrets(clean_text(text, MOST + 1)))
        file = await running(talk) if guest else None
        return {"file": file, "guest": guest} if file and guest else False


async def asked(message: Message, talk: Talk, file: CaseFile, guest: Guest) -> None:
    """Read the guest back."""
    await talk.tell(
        GuestAsk(
            number=file.case.number,
            case=file.case.id,
            line=kept_line(guest),
            guest=spelled(guest),
        )
    )


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    await answered(talk, choice, await talk.under_button())


async def answered(talk: Talk, choice: Pick, shown: SentMessage | None) -> None:
    """Enter the guest of the question `shown`, or leave it."""
    told = await standing(talk, shown, GuestAsk)
    if told is None:
        return
    file = await running(talk, int(choice.token))
    taken = choice.value == "yes"
    if taken and file is None:
        talk.nod("guest-book-closed")
        return
    if taken and file is not None:
        found: Lines = read_lines(told.line)
        try:
            await enter(talk, file, "receiving", found, None)
        except Refusal as refusal:
            await talk.refuse(refusal)
            return
    await talk.instead(GuestTaken(number=told.number, guest=told.guest, taken=taken))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
    router.message.register(asked, Spoken())
