"""A published page held against the approved text (SOP C.7)."""

import json
import re

from flows.content.manuscript import missing, paragraphs

_PASSWORD = re.compile(rb"""<input[^>]{0,500}\btype\s*=\s*["']?password\b""", re.IGNORECASE)
_LOGIN = re.compile(r"\b(log ?in|sign ?in|masuk)\b", re.IGNORECASE)
_FEW_WORDS = 12
"""A page with fewer is no page that lacks the text: its contents come by a script."""


def compared(body: bytes, *, charset: str, text: str) -> bytes:
    """JSON of what the page says of itself (`title`, `address`, `published`) and how many
    paragraphs of the text were `found`, of which `total`; for a worker.

    `unseen` says why a page with none of them is not judged: `login` or `script`, else empty.
    """
    from bot.reading.html import said

    page = said(body, charset)
    total, lacks = len(paragraphs(text)), len(missing(text, " ".join(page.shown)))
    return json.dumps(
        {
            "title": page.title,
            "address": page.address,
            "published": page.published,
            "found": total - lacks,
            "total": total,
            "unseen": _unseen(body, page.title, page.shown) if 0 < total == lacks else "",
        }
    ).encode()


def _unseen(body: bytes, title: str, shown: list[str]) -> str:
    if _PASSWORD.search(body) or _LOGIN.search(title):
        return "login"
    scripted = b"<script" in body.lower()
    return "script" if scripted and len(" ".join(shown).split()) < _FEW_WORDS else ""
