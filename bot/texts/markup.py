"""Markup in our own texts: *bold*, _italic_, `code`. Arguments are never read as markup.

Arguments are enclosed in two private-use characters until here, and a third stands in the place of
long ones. These are removed from everything that people write, so that nobody can forge them.
"""

import re
from dataclasses import dataclass

OPEN, CLOSE, IN_PLACE = "\ue000", "\ue001", "\ue002"
STYLES = {"*": "bold", "_": "italic", "`": "code"}
_MARK = re.compile(r"[*_`]")
_SIGN = re.compile(f"[*_`{OPEN}{CLOSE}]")
_ARGUMENT = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}")
_BARE = {ord(OPEN): None, ord(CLOSE): None}
# Bidirectional marks can reverse a name; the private-use characters are ours.
_UNWANTED = re.compile(f"[{OPEN}{CLOSE}{IN_PLACE}\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style: bold, italic, code or none. A `folded` one opens at a tap."""

    text: str
    style: str | None = None
    folded: bool = False


def enclosed(argument: str) -> str:
    return f"{OPEN}{_UNWANTED.sub('', argument)}{CLOSE}"


def spans(formatted: str) -> tuple[Span, ...]:
    """Parse a text into styled runs. A mark that is never closed stays as is."""
    if not _MARK.search(formatted):
        return (Span(formatted.translate(_BARE)),)
    found: list[Span] = []
    buffer: list[str] = []
    style: str | None = None
    inside, end = 0, 0

    def flush() -> None:
        text = "".join(buffer)
        buffer.clear()
        if text:
            found.append(Span(text, style))

    for sign in _SIGN.finditer(formatted):
        character, place = sign[0], sign.start()
        buffer.append(formatted[end:place])
        end = sign.end()
        if character == OPEN:
            inside += 1
        elif character == CLOSE:
            inside -= 1
        elif not inside and _toggles(formatted, place, style):
            flush()
            style = None if style else STYLES[character]
        else:
            buffer.append(character)
    buffer.append(formatted[end:])
    flush()
    return tuple(found)


def _toggles(text: str, place: int, style: str | None) -> bool:
    """Return whether the character opens or closes a style here, at the edge of a word."""
    character = text[place]
    named = STYLES.get(character)
    if named is None:
        return False
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if style is not None:
        return style == named and not before.isspace()
    return (
        not before.isalnum() and not after.isspace() and _is_closed(text[place + 1 :], character)
    )


def _is_closed(rest: str, character: str) -> bool:
    """Return whether the mark appears again in our own words, where it can close."""
    own = _ARGUMENT.sub(CLOSE, rest)
    return re.search(rf"\S{re.escape(character)}", own) is not None
