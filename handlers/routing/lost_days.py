"""Short words that name a case, or quote a message, of days that a restore lost."""

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.language.typed_decision import case_number, worth_reading
from flows.messages.kinds.upkeep.restores import CaseLost, QuoteLost
from flows.office.eras.telling import case_lost, quote_lost
from handlers.conversation.quoting import quoted_message
from handlers.conversation.talk import Talk


class OfLostDays(Filter):
    """Passes such a message, with what is to be answered as the argument `lost`. Words that answer
    a question of a conversation are never taken from it.
    """

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, CaseLost | QuoteLost] | bool:
        text = message.text
        if text is None or raw_state is not None or not worth_reading(text):
            return False
        number = case_number(text)
        if number is not None:
            lost: CaseLost | QuoteLost | None = await case_lost(talk.work, number)
        else:
            lost = await _quoted(message, talk)
        return {"lost": lost} if lost else False


async def _quoted(message: Message, talk: Talk) -> QuoteLost | None:
    quoted = message.reply_to_message
    if quoted is None:
        return None
    sender = quoted.from_user
    ours = sender.is_bot if sender is not None else not quoted.message_id  # WhatsApp names none
    if not ours or await quoted_message(message, talk) is not None:
        return None
    return await quote_lost(talk.work, talk.visit, quoted.message_id)


async def told(message: Message, talk: Talk, lost: CaseLost | QuoteLost) -> None:
    await talk.tell(lost)


def register(router: Router) -> None:
    router.message.register(told, OfLostDays())
