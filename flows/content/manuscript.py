"""Manuscripts: joining, comparing and finding texts (SOP C.3, C.4, C.7)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import sha256

LONGEST = 60_000
"""Most characters of one version; a book is no post."""
_BREAK = re.compile(r"\r\n?|[\v\f]")
_UNSTORABLE = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLANK = re.compile(r"\n\s*\n")
_WORD = re.compile(r"\w+", re.UNICODE)
_SPACE = re.compile(r"\W+", re.UNICODE)
SHORT_PIECE = 3900
"""A message this long was split by the app: the next one continues its paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One changed paragraph; `before` is empty for a new one, `after` for a removed one."""

    before: str
    after: str


def storable(text: str) -> tuple[str, int]:
    """The text as it is kept, whichever way it came, and how many signs were taken out of it: only
    those that XML cannot hold. Breaks of lines and pages become line feeds; the edges are bare.
    """
    kept, lost = _UNSTORABLE.subn("", _BREAK.sub("\n", text))
    return kept.strip(), lost


def paragraphs(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in _BLANK.split(text) if each.strip())


def joined(pieces: Sequence[str]) -> str:
    """One text from pieces that came as separate messages."""
    text = ""
    for piece in pieces:
        between = "\n" if text and len(text.rsplit("\n\n", 1)[-1]) >= SHORT_PIECE else "\n\n"
        text = f"{text}{between}{piece}" if text else piece
    return text


def words(text: str) -> int:
    return len(_WORD.findall(text))


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, which an approval is bound to."""
    return sha256(text.encode()).hexdigest()


def changes(before: str, after: str) -> tuple[Change, ...]:
    """Changed paragraphs, in the order of the new text."""
    old, new = paragraphs(before), paragraphs(after)
    found: list[Change] = []
    for kind, a, b, c, d in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for at in range(max(b - a, d - c)):
            was = old[a + at] if a + at < b else ""
            now = new[c + at] if c + at < d else ""
            found.append(Change(before=was, after=now))
    return tuple(found)


def missing(text: str, page: str) -> tuple[str, ...]:
    """Paragraphs of the text that are not on the page; punctuation and spaces are ignored."""
    plain = _plain(page)
    return tuple(each for each in paragraphs(text) if _plain(each) and _plain(each) not in plain)


def _plain(text: str) -> str:
    return f" {_SPACE.sub(' ', text.casefold()).strip()} "
