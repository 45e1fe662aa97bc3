"""Checkpoints as they are kept out of reach: a line of text to paste back, or a line of a file."""

import json
import re
from base64 import b32decode, b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from storage.office.checkpoints import Checkpoint, Heads, Signed, signed_data

NAME = "SIGAP1-"
BYTES = 4 + 8 + 8 + 32 + 32 + 64
LETTERS = -(-BYTES * 8 // 5)
_TEXT = re.compile(rf"{NAME}((?:[A-Za-z2-7]\s*){{{LETTERS}}})", re.IGNORECASE)


class NoCheckpoint(ValueError):
    """The text given holds no checkpoint, or a damaged one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A checkpoint from outside; `heads` only if it comes from a file."""

    number: int
    at: int
    entries: int
    root: str
    public: bytes
    signature: bytes
    heads: Heads = ()

    @property
    def signed_data(self) -> bytes:
        return signed_data(self.number, self.at, self.entries, self.root)


def text_of(signed: Signed) -> str:
    """One word of some 240 letters and digits, which no chat reads as markup."""
    each = signed.checkpoint
    data = (
        each.number.to_bytes(4, "big")
        + each.at.to_bytes(8, "big")
        + each.entries.to_bytes(8, "big")
        + bytes.fromhex(each.root)
        + signed.public
        + signed.signature
    )
    return NAME + b32encode(data).decode().rstrip("=")


def line_of(signed: Signed) -> str:
    """A line of JSON, with the heads."""
    each = signed.checkpoint
    told = {"checkpoint": text_of(signed), "previous": each.previous, "heads": list(each.heads)}
    return json.dumps(told, separators=(",", ":"))


def read_kept(text: str) -> list[Kept]:
    """Checkpoints in a text, wherever they stand in it. Raises NoCheckpoint."""
    found = [each for line in text.splitlines() for each in _from_line(line)]
    found = found or [_from_word(word[1]) for word in _TEXT.finditer(text)]
    if not found:
        raise NoCheckpoint("there is no checkpoint in it: it begins with " + NAME)
    return found


def _from_line(line: str) -> list[Kept]:
    try:
        told = json.loads(line)
    except ValueError:
        return []
    if not isinstance(told, Mapping) or "checkpoint" not in told:
        return []
    word = _TEXT.search(str(told["checkpoint"]))
    if word is None:
        raise NoCheckpoint("a line of it is damaged")
    return [_with_heads(_from_word(word[1]), told)]


def _with_heads(kept: Kept, told: Mapping[str, Any]) -> Kept:
    try:
        heads = [(str(c), int(s), str(h)) for c, s, h in told["heads"]]
        previous = str(told["previous"])
    except (KeyError, TypeError, ValueError) as error:
        raise NoCheckpoint("a line of it is damaged") from error
    whole = Checkpoint(
        number=kept.number, at=kept.at, entries=kept.entries, heads=heads, previous=previous
    )
    if whole.root != kept.root:
        raise NoCheckpoint(f"its line of checkpoint {kept.number} was changed")
    return Kept(
        number=kept.number,
        at=kept.at,
        entries=kept.entries,
        root=kept.root,
        public=kept.public,
        signature=kept.signature,
        heads=heads,
    )


def _from_word(word: str) -> Kept:
    letters = "".join(word.split()).upper()
    data = b32decode(letters + "=" * (-len(letters) % 8))
    return Kept(
        number=int.from_bytes(data[:4], "big"),
        at=int.from_bytes(data[4:12], "big"),
        entries=int.from_bytes(data[12:20], "big"),
        root=data[20:52].hex(),
        public=data[52:84],
        signature=data[84:],
    )
