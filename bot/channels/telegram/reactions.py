"""Receipts of a reader's own act, as a reaction to the message with which they acted."""

from datetime import datetime, timedelta

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.methods import SetMessageReaction
from aiogram.types import ReactionTypeEmoji

from bot.channels.channel import Parcel
from bot.channels.telegram.errors import translated
from flows.messages.kinds.forms import Recorded

log = structlog.get_logger()

FRESH = timedelta(minutes=2)
"""Later, nobody looks at that message any more."""
MARK = "✍"


async def reacted(bot: Bot, parcel: Parcel, now: datetime) -> bool:
    """React if the parcel only says that what its reader just wrote is recorded. Return False if
    it needs words: for more than that, too late, or for a message that takes no reaction.
    """
    receipt = parcel.message
    if not isinstance(receipt, Recorded) or receipt.heard is None:
        return False
    if parcel.made is None or now - parcel.made >= FRESH:
        return False
    mark = SetMessageReaction(
        chat_id=parcel.chat_id,
        message_id=receipt.heard,
        reaction=[ReactionTypeEmoji(emoji=MARK)],
    )
    try:
        await bot(mark)
    except TelegramBadRequest as error:
        log.info("no reaction, words sent instead", error=error.message)
        return False
    except TelegramAPIError as error:
        raise translated(error) from error
    return True
