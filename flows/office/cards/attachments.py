"""Documents of a step's card: sent before it, or following it."""

from collections.abc import Sequence
from dataclasses import replace

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.messages.kinds.cards import Card, DocumentFacts, DocumentSummary
from flows.messages.kinds.documents import Document as DocumentFile
from flows.messages.rows.codec import read
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.records.document import Document


async def latest(desk: Desk, case: int) -> list[Document]:
    """The newest version of each kind, in order of the kinds' first appearance."""
    newest: dict[str, Document] = {}
    for document in await desk.documents.of_case(case):
        newest[document.kind] = document
    return list(newest.values())


async def of_step(desk: Desk, case: int, step: str) -> list[Document]:
    """The newest versions that go with the card of this step."""
    return [each for each in await latest(desk, case) if each.step == step]


async def had_before(
    desk: Desk, file: CaseFile, opened: OpenStep, documents: Sequence[Document]
) -> frozenset[int]:
    """Ids of the people who got just these documents with the card of an earlier round."""
    had: set[int] = set()
    now = facts(documents)
    for round in range(1, opened.round) if now else ():
        for shown in await desk.outbox.cards_of(file.case.id, opened.key, round):
            card = shown.message
            if isinstance(card, Card) and card.documents and _same(card.documents, now):
                had.add(card.to.id)
    return frozenset(had)


def _same(before: DocumentFacts, now: DocumentFacts | None) -> bool:
    return now is not None and replace(before, follows=now.follows) == now


def facts(documents: Sequence[Document]) -> DocumentFacts | None:
    """Facts for a card about its documents: their content in short, and whether one follows."""
    if not documents:
        return None
    first = documents[0]
    return DocumentFacts(
        documents=len(documents),
        follows=any(each.sha256 is None for each in documents),
        document=read(DocumentSummary, {**first.content, "version": first.version}),
    )


async def pass_on(
    work: Work,
    reader: Person,
    file: CaseFile,
    documents: Sequence[Document],
) -> int:
    """Queue the files that exist for one reader and return their number."""
    made = [(each, each.sha256) for each in documents if each.sha256 is not None]
    for document, sha256 in made:
        told = DocumentFile(
            number=file.case.number,
            kind=document.kind.value,
            version=document.version,
            sha256=sha256,
        )
        await notify(work, reader, told, case=file.case.id, loud=False)
    return len(made)
