"""A file as it came in with a message: fetched before the unit opened, or still to be fetched."""

from dataclasses import dataclass
from enum import StrEnum


class FileState(StrEnum):
    """STORED lies in the evidence folder; PENDING is fetched later; TOO_BIG the channel keeps."""

    STORED = "stored"
    PENDING = "pending"
    TOO_BIG = "toobig"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFile:
    """`kind` as told by the bytes; `picture` is the hash of the legible copy, if it is a picture.

    `size` in bytes; `pdf` as told by the bytes. `passed_on` is False for what could harm whoever
    opens it. `text` is what a .docx or .txt says; `unread` why a document cannot be used: notdocx,
    olddoc, damaged, long, empty, nottext, locked, bomb.
    """

    kind: str
    state: FileState
    file_id: str
    file_unique_id: str
    name: str | None = None
    size: int = 0
    sha256: str | None = None
    picture: str | None = None
    album: str | None = None
    passed_on: bool = True
    pdf: bool = False
    text: str = ""
    unread: str = ""
