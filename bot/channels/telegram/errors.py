"""Telegram's errors as ChannelError. Its error texts are matched nowhere else."""

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
    ServerTrouble,
    Slowed,
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
    "CHAT_SEND_PLAIN_FORBIDDEN",
    "CHAT_RESTRICTED",
    "CHAT_ADMIN_REQUIRED",
    "CHANNEL_PRIVATE",
    "USER_BANNED_IN_CHANNEL",
    "chat was deactivated",
    "group is deactivated",
    "chat was deleted",
    "bot is not a member",
    "TOPIC_CLOSED",
    "TOPIC_DELETED",
    "thread not found",
)


def unchanged(error: TelegramAPIError) -> bool:
    """Return whether an edit was rejected because it changes nothing, which counts as success."""
    return isinstance(error, TelegramBadRequest) and UNCHANGED in error.message


def translated(error: TelegramAPIError) -> ChannelError:
    """Convert to the error that tells delivery what to do. Texts of network errors are dropped:
    they may contain the token.
    """
    if isinstance(error, TelegramRetryAfter):
        return Slowed(float(error.retry_after))
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
