"""The assignment letter (surat tugas, SOP A.3) on paper, after Permendagri 1/2023.

An approval in chat is not a signature: until somebody signs, the letter is printed as a concept.
"""

from dataclasses import asdict, dataclass, replace
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Any

from bot.documents import status_check
from bot.documents.status_check import StatusCheck
from bot.documents.typesetting import typeset
from bot.documents.worker_process import signing_copy_in_worker, typeset_in_worker
from flows.people.nip import InvalidNip, parse_nip
from flows.worktime import formatting

TEMPLATE = "surat_tugas.typ"


class Paper(StrEnum):
    """A4 (210 x 297 mm), or F4 (215 x 330 mm), which many offices use."""

    A4 = "a4"
    F4 = "f4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The kop. `contact` lines (address, e-mail, website) are printed below the agency's name."""

    government: str
    agency: str
    contact: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignee:
    """A person who is sent. `nip` and `rank` are None for staff who are not civil servants."""

    name: str
    position: str
    nip: str | None = None
    rank: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """The signer. `title` is printed line by line: ("a.n. KEPALA DINAS", "KEPALA BIDANG ...,")."""

    title: tuple[str, ...]
    name: str
    rank: str | None = None
    nip: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """The approver, time and channel, printed on the concept."""

    name: str
    at: datetime
    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Content of the page. `time` and `place` are the task's; dates are printed in `zone`."""

    letterhead: Letterhead
    number: str
    basis: tuple[str, ...]
    assignees: tuple[Assignee, ...]
    tasks: tuple[str, ...]
    time: str
    place: str
    issued_in: str
    issued_at: datetime
    zone: tzinfo
    signer: Signer
    approval: Approval | None = None
    check: StatusCheck | None = None
    considerations: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    paper: Paper = Paper.A4
    is_draft: bool = True
    title: str = "SURAT TUGAS"
    order: str = "MENUGASKAN"


def render_letter(letter: Letter) -> bytes:
    """Typeset the PDF in this process; the same letter gives the same bytes."""
    return typeset.typeset_pdf(TEMPLATE, _printed(letter), at=letter.issued_at)


async def render_letter_in_worker(letter: Letter) -> bytes:
    """Typeset the PDF in a separate process."""
    return await typeset_in_worker(TEMPLATE, _printed(letter), at=letter.issued_at)


def render_signing_copy(letter: Letter) -> bytes:
    """Typeset the copy for the signer in this process."""
    from bot.documents.typesetting.signing_copy import signing_copy  # loads pyHanko

    printed = _printed(replace(letter, is_draft=False))
    return signing_copy(TEMPLATE, printed, at=letter.issued_at)


async def render_signing_copy_in_worker(letter: Letter) -> bytes:
    """Typeset the copy for the signer in a separate process."""
    printed = _printed(replace(letter, is_draft=False))
    return await signing_copy_in_worker(TEMPLATE, printed, at=letter.issued_at)


def render_letter_pictures(letter: Letter) -> list[bytes]:
    """Typeset one PNG per page, for a preview."""
    return typeset.typeset_pictures(TEMPLATE, _printed(letter), at=letter.issued_at)


def _printed(letter: Letter) -> dict[str, Any]:
    """The letter as template data: texts, lists of texts, and booleans."""
    issued = formatting.local_time(letter.issued_at, letter.zone)
    return {
        "letterhead": asdict(letter.letterhead),
        "number": letter.number,
        "title": letter.title,
        "order": letter.order,
        "considerations": letter.considerations,
        "basis": letter.basis,
        "assignees": [
            _person(each.name, each.nip, each.rank, each.position) for each in letter.assignees
        ],
        "tasks": letter.tasks,
        "time": letter.time,
        "place": letter.place,
        "issued_in": letter.issued_in,
        "issued_on": formatting.long_date(issued.date()),
        "signer": {
            "title": letter.signer.title,
            "name": letter.signer.name,
            "rank": letter.signer.rank,
            "nip": _spaced(letter.signer.nip),
        },
        "approval": _approval(letter),
        "check": status_check.printed(letter.check),
        "copies": letter.copies,
        "paper": letter.paper.value,
        "is_draft": letter.is_draft,
    }


def _person(name: str, nip: str | None, rank: str | None, position: str) -> dict[str, str]:
    return {"name": name, "nip": _spaced(nip) or "–", "rank": rank or "–", "position": position}


def _approval(letter: Letter) -> dict[str, str] | None:
    if letter.approval is None:
        return None
    return {
        "name": letter.approval.name,
        "at": formatting.long_datetime(letter.approval.at, letter.zone),
        "channel": letter.approval.channel,
    }


def _spaced(nip: str | None) -> str | None:
    """The NIP as printed. An invalid number stays as entered, so that the signer sees it."""
    if nip is None:
        return None
    try:
        return parse_nip(nip).printed
    except InvalidNip:
        return nip
