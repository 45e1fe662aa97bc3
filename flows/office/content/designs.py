"""Pages of a design, drawn after its commit and then sent to its readers."""

from collections.abc import Mapping, Sequence
from typing import Any

from flows.office.cards.recipients import recipients
from flows.office.content.showing import show_pages
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.records.evidence import LOST
from flows.sop.previews import Shows


class NotFetched(Exception):
    """A file of the design has not been fetched yet; its pages are drawn later."""


async def fetched(desk: Desk, row: int) -> list[dict[str, Any]]:
    """The files of a design, each with its hash. One that was lost has
    the trouble LOST. Raises NotFetched, to be tried again later.
    """
    design = await desk.contents.version(row)
    found = [dict(each) for each in design.files] if design else []
    for each in found:
        if each["sha256"] or each["kind"] == "link":
            continue
        evidence = await desk.evidence.by_id(each["evidence"])
        if evidence is not None and evidence.state == LOST:
            each["trouble"] = LOST
            continue
        if evidence is None or evidence.sha256 is None:
            raise NotFetched(each["name"])
        each |= {"sha256": evidence.sha256, "passable": evidence.passed_on}
    return found


async def drawn(work: Work, row: int, files: Sequence[Mapping[str, Any]]) -> None:
    """Save the previews with the version, whose hashes stay as they are, and send them to the
    readers of open steps that show the design.
    """
    design = await work.desk.contents.version(row)
    file = await work.desk.cases.by_id(design.case_id) if design else None
    if design is None or file is None:
        return
    await work.desk.contents.preview(row, files)
    kept = await work.desk.contents.version(row)
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    for opened in file.case.open_steps:
        if kept is None or Shows.DESIGN not in procedure.steps[opened.key].shows:
            continue
        for reader in await recipients(work, file, procedure, opened):
            await show_pages(work, file, kept, reader)
