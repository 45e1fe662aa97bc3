"""Mask the bot's own tokens in errors and logs, before anybody reads or keeps them."""

import re
from collections.abc import Iterable

MASK = "•••"

_TOKENS = re.compile(
    r"""\d{6,}(?::|%3[Aa])[\w-]{20,}            # Telegram's, wherever it stands
        |(?<=/bot)\d+(?::|%3[Aa])[^/\s'"?)>]+   # or in an address, however it looks
        |EAA\w{20,}                             # Meta's
        |(?<=earer\ )[^\s'",)>]+
        |(?<=access_token=)[^\s&'",)>]+
        |(?<=://)[^\s/@:'"]*:[^\s/@'"]+(?=@)    # user and password of a database or a site
    """,
    re.VERBOSE,
)


def mask_tokens(text: str, secrets: Iterable[str] = ()) -> str:
    """Replace tokens and passwords by MASK: those of a known shape or place, and `secrets`."""
    for secret in secrets:
        text = text.replace(secret, MASK)
    return _TOKENS.sub(MASK, text)
