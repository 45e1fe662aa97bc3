"""Telegram's refusals in the words of every channel; its texts are matched here only."""

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)

from bot.channels.channel import (
    ChannelError,
    ChatMoved,
    Gone,
    Refused,
    RetryLater,
    ServerTrouble,
    Unreachable,
)

UNCHANGED = "message is not modified"
GONE = ("message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID")
AWAY = (
    "chat not found",
    "user is deactivated",
    "PEER_ID_INVALID",
    "bot was kicked",
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "CHAT_WRITE_FORBIDDEN",
    "CHAT_RESTRICTED",
)


def unchanged(error: TelegramAPIError) -> bool:
    """An edit that would change nothing: as good as done."""
    return isinstance(error, TelegramBadRequest) and UNCHANGED in error.message


def translated(error: TelegramAPIError) -> ChannelError:
    """What delivery has to do about it. The text of a network error may hold the token."""
    if isinstance(error, TelegramRetryAfter):
        return RetryLater(float(error.retry_after))
    if isinstance(error, TelegramMigrateToChat):
        return ChatMoved(error.migrate_to_chat_id)
    if isinstance(error, TelegramForbiddenError):
        return Unreachable(error.message)
    if isinstance(error, TelegramNetworkError) and not isinstance(error, TelegramEntityTooLarge):
        return ServerTrouble("network")
    if isinstance(error, TelegramServerError):
        return ServerTrouble(error.message)
    if any(text in error.message for text in GONE):
        return Gone(error.message)
    if any(text in error.message for text in AWAY):
        return Unreachable(error.message)
    if isinstance(error, TelegramBadRequest | TelegramNotFound | TelegramEntityTooLarge):
        return Refused(error.message)
    return ServerTrouble(error.message)
