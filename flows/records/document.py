"""Documents of a case: the content, and the file once it is made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol


class DocumentKind(StrEnum):
    """Kinds of documents. Their layouts are in bot/documents."""

    RESULT = "result"
    """Laporan Hasil Perbaikan (SOP A.5, internal)."""

    PROPOSAL = "proposal"
    """Konsep Proposal dan ToR, to be edited (SOP A.5, if something must be bought)."""

    EXTERNAL = "external"
    """Laporan Gangguan Eksternal to UPT TIK (SOP A.5, external)."""

    PUBLISHED = "published"
    """"Approved is what was published": versions, approvals, designs, links (SOP C.7)."""

    SCHEDULE = "schedule"
    """Daftar Jadwal Promosi (SOP B.2)."""

    CALENDAR = "calendar"
    """Daftar Jadwal Promosi as a calendar file (.ics)."""

    GUESTS = "guests"
    """Daftar Tamu (SOP B.4)."""

    PROMOTION = "promotion"
    """Laporan Hasil Promosi: numbers, achievements, recommendation (SOP B.7, B.8)."""

    LEDGER = "ledger"
    """Riwayat: every step against its standard time."""

    CASE_FILE = "casefile"
    """Berkas: everything on record about the case, gathered when it is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDocument:
    """A version to put on record. `step` is the step whose card it goes with, `reader` the person
    who asked for it.
    """

    case_id: int
    kind: DocumentKind
    version: int
    step: str
    reader: int | None
    content: Mapping[str, Any]
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(NewDocument):
    """One version; earlier ones stay. `sha256` is None until the file exists."""

    id: int
    sha256: str | None


class Documents(Protocol):
    """Part of flows.ports.desk.Desk."""

    async def add_document(self, new: NewDocument) -> int: ...
    async def by_id(self, row: int) -> Document | None: ...
    async def of_case(self, case: int) -> Sequence[Document]: ...
    async def mark_rendered(self, row: int, sha256: str, now: datetime) -> None: ...
