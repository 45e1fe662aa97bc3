"""The message of ours that a message quotes."""

from aiogram.types import Message

from flows.records.sent_message import SentMessage
from handlers.conversation.talk import Talk


async def quoted_message(message: Message, talk: Talk) -> SentMessage | None:
    """Our message that this one quotes, or None."""
    quoted, contact = message.reply_to_message, talk.visit.person.contact
    if quoted is None or contact is None:
        return None
    return await talk.desk.outbox.quoted(contact, quoted.message_id)
