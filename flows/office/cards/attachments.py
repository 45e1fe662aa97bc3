"""The documents that go with a step's card: handed over before it, or following it."""

from collections.abc import Sequence
from typing import Any

from flows.engine.case_file import CaseFile
from flows.office.messages.notify import tell
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.records.document import Document


async def latest(desk: Desk, case: int) -> list[Document]:
    """The newest version of each kind, in the order in which the kinds came up."""
    newest: dict[str, Document] = {}
    for document in await desk.documents.of_case(case):
        newest[document.kind] = document
    return list(newest.values())


async def of_step(desk: Desk, case: int, step: str) -> list[Document]:
    """The newest versions that go with the card of this step."""
    return [each for each in await latest(desk, case) if each.step == step]


def facts(documents: Sequence[Document]) -> dict[str, Any]:
    """What a card tells of its documents: what they say in short, and whether one follows."""
    if not documents:
        return {}
    first = documents[0]
    kept = ("cause", "action", "amended", "purchase", "asked")
    return {
        "documents": len(documents),
        "follows": any(each.sha256 is None for each in documents),
        "document": {"version": first.version}
        | {key: first.content[key] for key in kept if key in first.content},
    }


async def pass_on(
    work: Work,
    reader: Person,
    file: CaseFile,
    documents: Sequence[Document],
) -> int:
    """Queue the files that exist, to one reader; how many."""
    made = [each for each in documents if each.sha256 is not None]
    for document in made:
        params = {
            "number": file.case.number,
            "kind": document.kind.value,
            "version": document.version,
            "sha256": document.sha256,
        }
        await tell(work, reader, "document", params, case=file.case.id, loud=False)
    return len(made)
