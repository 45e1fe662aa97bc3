"""Proof that Telegram gives when it opens the page as a Mini App: initData, signed for one bot."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from aiogram.utils.web_app import safe_parse_webapp_init_data

OLDEST, AHEAD = timedelta(minutes=5), timedelta(minutes=1)
LARGEST = 8_192
"""Characters of initData; Telegram's own has some hundred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """Somebody's chat, when it was signed, and a mark that stands for the signed text."""

    chat: int
    at: datetime
    mark: str


def vouched(init_data: str, token: str, now: datetime) -> Vouched | None:
    """The person it names; None if it was changed, is another bot's, or is older than OLDEST."""
    if len(init_data) > LARGEST:
        return None
    try:
        parsed = safe_parse_webapp_init_data(token, init_data)
    except Exception:  # the text is a stranger's until it is proved: whatever is wrong with it
        return None
    user, at = parsed.user, parsed.auth_date
    if user is None or not -AHEAD <= now - at <= OLDEST:
        return None
    return Vouched(chat=user.id, at=at, mark=f"init {sha256(parsed.hash.encode()).hexdigest()}")
