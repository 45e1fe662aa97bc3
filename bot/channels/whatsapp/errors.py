"""Meta's error codes as ChannelError."""

from collections.abc import Mapping
from typing import Any

from bot.channels.channel import (
    ChannelError,
    ChatBusy,
    Refused,
    RetryLater,
    ServerTrouble,
    Unreachable,
)
from bot.channels.whatsapp.limits import PAIR_PAUSE, RATE_PAUSE

RE_ENGAGEMENT = 131047
UNTOLD = -1
_TOKEN = frozenset({0, 3, 10, 190, 200})
_MONEY = frozenset({131042, 131044})
_AWAY = frozenset({131026, 131030, 131021, 131049, 131050})
_RATE = frozenset({4, 80007, 130429, 131048})
"""Limits of the app, the account, the number; of the number after many were marked as spam."""
_ACCOUNT = frozenset({368, 131031, 131057, *_MONEY})
"""Blocked, locked, in maintenance, unpaid: no message of anybody is taken until that is over."""
_TROUBLE = frozenset({1, 2, 131000, 131016, 133004, *_TOKEN})


class WindowClosed(ChannelError):
    """More than 24 hours have passed since the reader wrote; only a template may be sent."""


class Expired(RetryLater):
    """The token or its permission is gone; nothing can be sent until the admin renews it."""


def translated(status: int, answer: Mapping[str, Any]) -> ChannelError:
    """Convert an error answer to the error that tells delivery what to do."""
    found = answer.get("error")
    error = found if isinstance(found, Mapping) else {}
    code = error.get("code")
    code = code if isinstance(code, int) else UNTOLD
    words = f"{code}: {str(error.get('message', ''))[:200]}"
    if code == RE_ENGAGEMENT:
        return WindowClosed(words)
    if code == 131056:
        return ChatBusy(PAIR_PAUSE)
    if code in _RATE | _ACCOUNT or status == 429:
        return RetryLater(RATE_PAUSE, words)
    if code in _AWAY:
        return Unreachable(words)
    if code in _TOKEN and status in (401, 403):
        return Expired(RATE_PAUSE, words)
    if code in _TROUBLE or status >= 500:
        return ServerTrouble(words)
    return Refused(words)
