"""Cards of open steps: shown to who may act, kept true, closed with the outcome."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flows.case import OpenStep
from flows.evidence import Evidence
from flows.file import CaseFile
from flows.office import attachments
from flows.office.snapshot import case_facts, single_picture, step_facts
from flows.office.staffing import staffing
from flows.office.tell import CRITICAL, acting, reporter_of, tell, tell_role
from flows.permission import available
from flows.person import Person
from flows.ports import Desk
from flows.procedure import Procedure
from flows.settings import Office

ALBUM = 10


async def show_card(
    desk: Desk,
    office: Office,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    now: datetime,
    extra: Mapping[str, Any],
) -> None:
    """Bring a step's card, with its evidence, to everybody who may act on it."""
    people = await _recipients(desk, file, procedure, opened)
    facts = await case_facts(desk, office, file, now)
    facts |= await step_facts(desk, office, file, procedure, opened, now)
    documents = await attachments.of_step(desk, file.case.id, opened.key)
    facts |= attachments.facts(documents)
    reached = 0
    for person in people:
        if procedure.steps[opened.key].holders != "reporter":
            await show_evidence(desk, office, file, person, facts, now)
        await attachments.pass_on(desk, office, person, file, documents, now)
        choices = await _choices(desk, office, file, procedure, opened, person)
        params = facts | dict(extra) | {"choices": choices}
        reached += await tell(
            desk,
            office,
            person,
            "card",
            params,
            now,
            case=file.case.id,
            opened=opened,
            loud=file.priority == CRITICAL or opened.holders != frozenset(),
        )
    if not reached:
        await _nobody(desk, office, file, opened, now)


async def _recipients(
    desk: Desk, file: CaseFile, procedure: Procedure, opened: OpenStep
) -> list[Person]:
    if procedure.steps[opened.key].holders == "reporter":
        reporter = await reporter_of(desk, file)
        return [reporter] if reporter else []
    return await acting(desk, procedure.steps[opened.key], opened)


async def _choices(
    desk: Desk,
    office: Office,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    person: Person,
) -> list[str]:
    """Outcomes open to this reader; `team` beside the one that may name other people."""
    staff = await staffing(desk, office, procedure.steps[opened.key])
    outcomes = procedure.steps[opened.key].outcomes
    found: list[str] = []
    for name in available(file.case, procedure, opened, person.id, person.roles, staff):
        found += [name, "team"] if outcomes[name].names_team else [name]
    return found


async def _nobody(
    desk: Desk, office: Office, file: CaseFile, opened: OpenStep, now: datetime
) -> None:
    role = opened.roles[0] if opened.roles else "staff"
    await tell_role(
        desk, office, "admin", "admin-nobody", {"role": role, "number": file.case.number}, now
    )


async def show_evidence(
    desk: Desk,
    office: Office,
    file: CaseFile,
    person: Person,
    facts: Mapping[str, Any],
    now: datetime,
    *,
    even_single: bool = False,
) -> int:
    """Queue what may be passed on: pictures as albums, every other file by itself; how many."""
    evidence = await desk.evidence.of_case(file.case.id)
    if not even_single and single_picture(evidence):
        return 0
    items = [_item(each, spoiler=not facts["verified"]) for each in evidence if _passable(each)]
    pictures = [item for item in items if item["kind"] == "picture"]
    others = [item for item in items if item["kind"] != "picture"]
    groups = [pictures[at : at + ALBUM] for at in range(0, len(pictures), ALBUM)]
    for group in [*groups, *([item] for item in others)]:
        params = {"number": file.case.number, "items": group}
        await tell(desk, office, person, "evidence", params, now, case=file.case.id)
    return len(items)


def _passable(each: Evidence) -> bool:
    return each.passed_on and each.state == "stored" and each.sha256 is not None


def _item(each: Evidence, *, spoiler: bool) -> dict[str, Any]:
    """A picture travels as its legible copy, without its metadata."""
    if each.picture:
        return {"kind": "picture", "sha256": each.picture, "name": None, "spoiler": spoiler}
    kind = each.kind if each.kind in ("voice", "audio", "video") else "document"
    return {"kind": kind, "sha256": each.sha256, "name": each.name, "spoiler": False}


async def refresh_cards(
    desk: Desk,
    office: Office,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    now: datetime,
) -> None:
    """After Terima, Kendala or Lanjut: every copy shows how the step stands and what is open."""
    facts = await step_facts(desk, office, file, procedure, opened, now)
    for shown in await desk.outbox.cards_of(file.case.id, opened.key, opened.round):
        if shown.kind != "card":
            continue
        person = await desk.people.by_id(shown.params["to"].get("id", 0))
        choices = await _choices(desk, office, file, procedure, opened, person) if person else []
        await desk.outbox.enqueue(
            operation="edit",
            kind="card",
            params={**shown.params, **facts, "choices": choices},
            contact=shown.contact,
            now=now,
            target=shown.id,
            silent=True,
        )


async def close_cards(
    desk: Desk,
    file: CaseFile,
    step: str,
    round: int,
    outcome: Mapping[str, Any],
    now: datetime,
) -> None:
    """Every copy of a closed step's card shows who decided what; no button is left."""
    for shown in await desk.outbox.cards_of(file.case.id, step, round):
        if shown.kind != "card":
            continue
        await desk.outbox.supersede(shown.id)
        await desk.outbox.enqueue(
            operation="edit",
            kind="card",
            params={**shown.params, "outcome": dict(outcome), "choices": []},
            contact=shown.contact,
            now=now,
            target=shown.id,
            silent=True,
        )
