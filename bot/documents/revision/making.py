"""The next version of an SOP's file, and the paper that proposes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.config.office_file import PROCEDURES
from bot.documents.revision.page import revision_page
from bot.documents.wording import Words
from bot.documents.worker_process import LIMITS
from bot.worker.process import Worker
from flows.office.figures.standards import Ledger
from flows.settings import Office
from flows.sop.loader import load_procedure
from flows.sop.procedure import Procedure
from flows.sop.revision import revised
from flows.worktime.formatting import local_time

TEMPLATE = "usulan.typ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A version that nobody has decided on: its number, its file's text, its paper as a PDF."""

    procedure: str
    version: int
    toml: str
    paper: bytes


async def draft_of(ledger: Ledger, office: Office, words: Words, at: datetime) -> Draft | None:
    """The draft from a ledger of one SOP; None if it proposes nothing. Raises NotDone."""
    if not ledger.proposed:
        return None
    old = office.procedures.latest(ledger.proposed[0].of.procedure)
    before = _text(old)
    standards = {each.of.step: each.standard for each in ledger.proposed}
    day = local_time(at, office.calendar.zone).date()
    after = revised(before, old.version + 1, day, standards)
    new = load_procedure(after, old.id)
    page = revision_page(ledger, (old, before), (new, after), office, words, at)
    async with Worker(LIMITS) as worker:
        paper = await worker(_paper, page=page, toml=after, unit=office.name, at=at.isoformat())
    return Draft(procedure=old.id, version=new.version, toml=after, paper=paper)


def _text(procedure: Procedure) -> str:
    """The file of the version that new cases begin with."""
    path: Path = PROCEDURES / f"{procedure.id}.toml"
    return path.read_text(encoding="utf-8")


def _paper(_: bytes, *, page: Mapping[str, Any], toml: str, unit: str, at: str) -> bytes:
    from bot.documents import flowchart
    from bot.documents.typesetting.typeset import typeset_pdf

    procedure = load_procedure(toml, "draft")
    drawn = flowchart.png(procedure, unit=unit)
    return typeset_pdf(TEMPLATE, page, at=datetime.fromisoformat(at), pictures=[drawn])
