"""Files that came with a case. The bytes are in a folder, named by their hash."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

MANUSCRIPT = "manuscript"
"""Step of files whose text became a version of content."""
KEPT = "evidence.kept"
"""Code of the journal's entries that name the hashes of a case's files."""
STORED, PENDING, LOST, DISPOSED = "stored", "pending", "lost", "disposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvidence:
    """A file to put on record: with a case, or with an unsent draft by its token.

    `picture` is the hash of the legible copy, `pieces` those of its next pieces if it is long;
    `size` is in bytes, `state` is stored, pending, lost, or
    disposed: taken off the disk at the end of its retention.
    """

    person: int
    kind: str
    channel: str
    chat: int
    at: datetime
    case_id: int | None = None
    draft: str | None = None
    step: str = ""
    name: str | None = None
    sha256: str | None = None
    picture: str | None = None
    pieces: Sequence[str] = ()
    file_id: str | None = None
    file_unique_id: str | None = None
    album: str | None = None
    size: int = 0
    state: str = "stored"
    passed_on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One file on record; the fields mean what they mean in `NewEvidence`."""

    id: int
    case_id: int | None
    person: int
    step: str
    kind: str
    name: str | None
    sha256: str | None
    picture: str | None
    file_id: str | None
    channel: str
    size: int
    state: str
    passed_on: bool
    at: datetime
    pieces: Sequence[str] = ()
    draft: str | None = None
    chat: int = 0

    @property
    def pictures(self) -> Sequence[str]:
        """Hashes of all legible copies, in order; empty if it may not be passed on."""
        return (self.picture, *self.pieces) if self.picture and self.passed_on else ()


def told_by(evidence: Sequence[Evidence], place: str) -> str | None:
    """The kind that stands for words: voice, video, picture, file, place, or None."""
    kinds = {"voice" if each.kind == "audio" else each.kind for each in evidence}
    for kind in ("voice", "video", "picture"):
        if kind in kinds:
            return kind
    if kinds:
        return "file"
    return "place" if place else None
