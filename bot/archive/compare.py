"""A published page held against the approved text (SOP C.7)."""

import json

from flows.content.manuscript import missing, paragraphs


def compared(body: bytes, *, charset: str, text: str) -> bytes:
    """JSON of what the page says of itself (`title`, `address`, `published`) and how many
    paragraphs of the text were `found`, of which `total`; for a worker.
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
        }
    ).encode()
