"""File names that Telegram would take for a web address, in code style, which it never links.

Telegram links words by a list of top-level domains: arsip.zip, catatan.md and two words joined by
a full stop (printer.in) would lead to a stranger's site. Links with a scheme stay links.
"""

import re
from collections.abc import Iterable

from bot.texts.markup import Span

FILES = (
    "ai|app|bar|bz|cab|cam|cat|cc|data|docs|dot|gd|java|jmp|la|lat|map|"
    "md|mk|ml|mm|mo|mobi|mov|mp|ms|page|pages|pf|photo|photos|pics|pl|pm|pn|post|ps|pub|py|"
    "rs|sc|sh|sk|sl|so|st|sv|tf|video|vi|vc|zip"
)
"""Endings of files that are top-level domains too."""
WORDS = "in|ke|la|mu|na|nu|pa|se|si|so"
"""Top-level domains that are words of Bahasa Indonesia, or endings of words."""

_ENDINGS = f"{FILES}|{WORDS}|{FILES.upper()}|{WORDS.upper()}"
_LINKABLE = re.compile(
    rf"[a-z]+://\S+|(?<![\w@/-])(?<!\w\.)((?:[\w-]+\.)+(?:{_ENDINGS})(?![\w@]|[-.]\w)(?:[:/?#]\w\S*)?)"
)


def unlinked(spans: Iterable[Span]) -> list[Span]:
    """The spans with every linkable name as a span of code; no character changes."""
    found: list[Span] = []
    for span in spans:
        found += [span] if span.style == "code" or "." not in span.text else _parts(span)
    return found


def _parts(span: Span) -> list[Span]:
    parts: list[Span] = []
    end = 0
    for name in _LINKABLE.finditer(span.text):
        if name[1] is None:
            continue
        parts += [Span(span.text[end : name.start()], span.style), Span(name[1], "code")]
        end = name.end()
    parts.append(Span(span.text[end:], span.style))
    return [each for each in parts if each.text]
