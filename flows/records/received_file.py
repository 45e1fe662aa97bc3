"""Files received with a message, already fetched or still to be fetched."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class FileState(StrEnum):
    """STORED is in the evidence folder; PENDING is fetched later; the channel keeps TOO_BIG, and
    no longer has what is LOST.
    """

    STORED = "stored"
    PENDING = "pending"
    TOO_BIG = "toobig"
    UNREADABLE = "unreadable"
    LOST = "lost"


UNUSABLE = frozenset(
    {
        *("notdocx", "olddoc", "oldrtf", "nottext"),
        *("damaged", "long", "empty", "locked", "form", "bomb"),
    }
)
"""Troubles of a document that make it useless as a final, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFile:
    """One file. `kind` and `pdf` are judged by the bytes; `picture` is the hash of the legible
    copy, if it is a picture, and `pieces` are those of its next pieces if it is long; `size` is in
    bytes. `passed_on` is False if opening it could do harm.
    `text` is the content of a document; `unread` says why it has none: one of UNUSABLE, or the
    file is something else: pdf, picture, film, sound, sheet, slides, pages, wordxml, archive,
    program, page. `unseen` says why others are not shown it: harmful, damaged, zip (only what is
    in it), zipempty, or what it is. `left_out` counts by code what of a ZIP nobody is shown.
    `besides` counts by code what the document has besides its text. One PENDING is fetched after
    `wait` seconds.
    """

    kind: str
    state: FileState
    file_id: str
    file_unique_id: str
    name: str | None = None
    size: int = 0
    sha256: str | None = None
    picture: str | None = None
    pieces: Sequence[str] = ()
    album: str | None = None
    passed_on: bool = True
    pdf: bool = False
    text: str = ""
    unread: str = ""
    besides: Sequence[tuple[str, int]] = ()
    unseen: str = ""
    left_out: Sequence[tuple[str, int]] = ()
    wait: float = 0.0
