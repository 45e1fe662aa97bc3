"""Previews before a card: the text in full, and the design as the original files."""

from flows.content.content import Part, Version
from flows.content.manuscript import changes, words
from flows.engine.case_file import CaseFile
from flows.messages.kinds.content import (
    Change,
    Comparison,
    ContentChanges,
    ContentFile,
    ContentPages,
    ContentPagesNone,
    ContentText,
    FileTrouble,
    VersionFacts,
)
from flows.office.content.facts import HASH, decided_before, newest, topic
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.sop.previews import Shows
from flows.sop.procedure import Step

ASIDE = frozenset({"design", "refused", "archive"})
"""Steps whose files are no evidence: designs, files that cannot be a final, offline copies."""
MOST_CHANGES = 8
SHORT = 160
ALBUM = 10


async def show(work: Work, file: CaseFile, step: Step, reader: Person) -> None:
    """Queue the previews of a step's card for one reader. Whoever worked on a version before has
    its text and pages above, and is sent them again only for a decision.
    """
    if Shows.TEXT in step.shows:
        known = not step.decides and await _worked_on(work, file, Part.TEXT, reader)
        if not known:
            await show_text(work, file, reader, changes=step.decides)
    if Shows.DESIGN in step.shows:
        looked = await _worked_on(work, file, Part.DESIGN, reader)
        await show_design(work, file, reader, pages=not looked)


async def _worked_on(work: Work, file: CaseFile, part: Part, reader: Person) -> bool:
    """Whether the reader has closed a step that showed the newest version of the part."""
    version = await newest(work.desk, file.case.id, part)
    if version is None:
        return False
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    shown = Shows(part.value)
    return any(
        run.actor == reader.id
        and run.closed_at is not None
        and run.opened_at >= version.at
        and shown in procedure.steps[run.step].shows
        for run in await work.desk.cases.runs(file.case.id)
    )


async def show_text(work: Work, file: CaseFile, reader: Person, *, changes: bool = False) -> bool:
    """Queue the newest text in full, and with `changes` what changed since it was last decided
    upon. Return False if there is no text.
    """
    versions = await work.desk.contents.versions(file.case.id, Part.TEXT)
    if not versions:
        return False
    last = versions[-1]
    told = await _version(work.desk, file, last)
    text = ContentText(version=told, text=last.text, words=words(last.text))
    await notify(work, reader, text, case=file.case.id, loud=False)
    before = await decided_before(work.desk, file, last) if changes else None
    if before is not None:
        earlier = next(each for each in versions if each.number == before)
        changed = ContentChanges(version=told, comparison=compared(earlier, last))
        await notify(work, reader, changed, case=file.case.id, loud=False)
    return True


def compared(before: Version | None, after: Version) -> Comparison:
    """Changed paragraphs, shortened; `more` is the number left out."""
    if before is None:
        return Comparison(before=0, changes=(), more=0)
    found = changes(before.text, after.text)
    return Comparison(
        before=before.number,
        changes=[Change(each.before[:SHORT], each.after[:SHORT]) for each in found[:MOST_CHANGES]],
        more=max(0, len(found) - MOST_CHANGES),
    )


async def show_design(work: Work, file: CaseFile, reader: Person, *, pages: bool = True) -> None:
    """Queue the newest design: each file as it is, then its pages once they are drawn, unless
    `pages` is False.
    """
    design = await newest(work.desk, file.case.id, Part.DESIGN)
    if design is None:
        return
    told = await _version(work.desk, file, design)
    for each in design.files:
        if each["sha256"] and each.get("passable", True):
            sent = ContentFile(version=told, name=each["name"], sha256=each["sha256"])
            await notify(work, reader, sent, case=file.case.id, loud=False)
    await show_pages(work, file, design, reader, pictures=pages)


async def show_pages(
    work: Work, file: CaseFile, design: Version, reader: Person, *, pictures: bool = True
) -> None:
    """Queue every page as a picture, in albums, and links as they are."""
    told = await _version(work.desk, file, design)
    pages = [page for each in design.files for page in each.get("previews", ())]
    links = [each["name"] for each in design.files if each["kind"] == "link"]
    troubled = [
        FileTrouble(each["name"], each["trouble"]) for each in design.files if each.get("trouble")
    ]
    for at in range(0, len(pages) if pictures else 0, ALBUM):
        album = ContentPages(version=told, pictures=pages[at : at + ALBUM], pages=len(pages))
        await notify(work, reader, album, case=file.case.id, loud=False)
    if links or troubled:
        unseen = ContentPagesNone(version=told, links=links, troubles=troubled)
        await notify(work, reader, unseen, case=file.case.id, loud=False)


async def _version(desk: Desk, file: CaseFile, version: Version) -> VersionFacts:
    return VersionFacts(
        number=file.case.number,
        case=file.case.id,
        topic=(await topic(desk, file))[:200],
        version=version.number,
        hash=version.sha256[:HASH],
    )
