"""Evidence as files: sent with a card, or after it."""

from collections.abc import Sequence
from functools import partial

from flows.engine.case_file import CaseFile
from flows.messages.kinds.documents import Evidence as EvidenceFiles
from flows.messages.kinds.documents import FileItem
from flows.messages.parts.case_facts import CaseFacts
from flows.office.messages.current_evidence import evidence_of
from flows.office.messages.facts import single_picture
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.records.evidence import Evidence

ALBUM = 10


async def show_evidence(
    work: Work,
    file: CaseFile,
    person: Person,
    facts: CaseFacts,
    *,
    even_single: bool = False,
    opened: bool = False,
) -> int:
    """Queue evidence that may be passed on and return its count. A single picture, which the card
    carries, is left out unless `even_single`. If an official `opened` it, it is shown with what
    looks secret.
    """
    evidence = await evidence_of(work, file.case)
    if not even_single and single_picture(evidence):
        return 0
    spoiler = not facts.verified
    return await show_files(work, file, person, evidence, spoiler=spoiler, opened=opened)


async def show_files(
    work: Work,
    file: CaseFile,
    person: Person,
    evidence: Sequence[Evidence],
    *,
    spoiler: bool,
    opened: bool = False,
) -> int:
    """Queue these files as far as they may be passed on, pictures as albums, every other file by
    itself, and return their count.
    """
    behind = await work.desk.veils.behind([each.id for each in evidence]) if opened else {}
    items = [
        item
        for each in evidence
        for item in _items(each, spoiler=spoiler, clear=behind.get(each.id, ()))
    ]
    pictures = [item for item in items if item.kind == "picture"]
    others = [item for item in items if item.kind != "picture"]
    groups = [pictures[at : at + ALBUM] for at in range(0, len(pictures), ALBUM)]
    for group in [*groups, *([item] for item in others)]:
        files = EvidenceFiles(number=file.case.number, items=group)
        await notify(work, person, files, case=file.case.id)
    return len(items)


def _items(each: Evidence, *, spoiler: bool, clear: Sequence[str]) -> list[FileItem]:
    """Items of the message; none if it may not be passed on. A picture is sent as its legible
    copies, without metadata: the `clear` ones in place of veiled ones if there are any, and never
    as the file itself.
    """
    if not each.passed_on or each.state != "stored" or each.sha256 is None:
        return []
    kind = each.kind if each.kind in ("voice", "audio", "video") else "document"
    shown = partial(FileItem, kind="picture", name=None, spoiler=spoiler)
    whole = FileItem(kind=kind, sha256=each.sha256, name=each.name, spoiler=False)
    if clear:
        return [shown(sha256=piece, opened=True) for piece in clear]
    pictures = [shown(sha256=piece) for piece in each.pictures]
    return pictures if pictures or each.kind == "picture" else [whole]
