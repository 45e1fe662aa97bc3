"""The archivist's signature under a list of evidence, asked for and given in chat."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from flows.engine.refusals import NotOffered, RequestDecided
from flows.messages.kinds.oversight.retention import RetentionAsked, RetentionClass
from flows.office.messages.notify import notify
from flows.office.retention.listing import OldClass, digest
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.records.journal import Recorded

ARCHIVIST, PROPOSED, SIGNED = "archivist", "retention proposed", "retention signed"
KEY = 12


async def archivist(work: Work) -> Person | None:
    """The person whom the admin has named; None if nobody was, or they left."""
    told = await work.desk.facts.fact(ARCHIVIST)
    found = await work.desk.people.by_id(int(told)) if told else None
    return found if found is not None and not found.ended else None


async def name_archivist(work: Work, person: Person, channel: str) -> None:
    await work.desk.facts.remember(ARCHIVIST, str(person.id))
    await _record(work, "retention.archivist", {"person": person.id}, 0, channel)


async def propose(work: Work, classes: Sequence[OldClass], channel: str) -> bool:
    """Ask the archivist to sign a list; an earlier proposal or signature is void. Return False if
    the archivist cannot be reached in chat.
    """
    person = await archivist(work)
    if person is None:
        return False
    mark = digest(classes)
    limits = {each.procedure: each.before.isoformat() for each in classes}
    await work.desk.facts.remember(PROPOSED, json.dumps({"digest": mark, "limits": limits}))
    await work.desk.facts.forget(SIGNED)
    counts = {"files": sum(len(each.files) for each in classes)}
    await _record(work, "retention.proposed", {"digest": mark} | counts, 0, channel)
    asked = RetentionAsked(
        key=mark[:KEY],
        classes=[
            RetentionClass(
                procedure=each.procedure,
                years=each.years,
                cases=len(each.cases),
                files=len(each.files),
                kilobytes=-(-each.size // 1000),
                first=each.cases[0],
                last=each.cases[-1],
            )
            for each in classes
        ],
    )
    return await notify(work, person, asked)


async def sign(work: Work, visit: Visit, key: str, *, yes: bool) -> None:
    """The archivist's answer. Raises NotOffered for anybody else, RequestDecided for a list that
    was proposed anew or answered.
    """
    person = await archivist(work)
    if person is None or person.id != visit.person.id:
        raise NotOffered
    proposed = await proposal(work)
    if proposed is None or proposed["digest"][:KEY] != key:
        raise RequestDecided
    if await signed(work) is not None:
        raise RequestDecided
    data = {"digest": proposed["digest"], "person": person.id}
    if not yes:
        await work.desk.facts.forget(PROPOSED)
        await _record(work, "retention.refused", data, person.id, visit.channel)
        return
    kept = data | {"at": work.now.isoformat(), "limits": proposed["limits"]}
    await work.desk.facts.remember(SIGNED, json.dumps(kept))
    await _record(work, "retention.signed", data, person.id, visit.channel)


async def proposal(work: Work) -> Mapping[str, Any] | None:
    told = await work.desk.facts.fact(PROPOSED)
    return json.loads(told) if told else None


async def signed(work: Work) -> Mapping[str, Any] | None:
    """The list that was signed: `digest`, `person`, `at`, `limits` by SOP; None if none was."""
    told = await work.desk.facts.fact(SIGNED)
    return json.loads(told) if told else None


async def done(work: Work, classes: Sequence[OldClass], channel: str) -> None:
    """Record what was disposed of, on each case's chain and the office's; the signature is used
    up.
    """
    rows: dict[int, list[int]] = {}
    for found in classes:
        for each in found.files:
            rows.setdefault(each.case, []).append(each.row)
    for case, files in rows.items():
        await work.desk.journal.append(
            f"case:{case}",
            [Recorded(code="evidence.disposed", data={"evidence": files})],
            actor=0,
            role="",
            channel=channel,
            now=work.now,
        )
    data = {"digest": digest(classes), "files": sum(map(len, rows.values())), "cases": len(rows)}
    await _record(work, "retention.done", data, 0, channel)
    await work.desk.facts.forget(PROPOSED)
    await work.desk.facts.forget(SIGNED)


def limits_of(kept: Mapping[str, Any]) -> Mapping[str, datetime]:
    return {sop: datetime.fromisoformat(at) for sop, at in kept["limits"].items()}


async def _record(
    work: Work, code: str, data: Mapping[str, Any], actor: int, channel: str
) -> None:
    await work.desk.journal.append(
        "office",
        [Recorded(code=code, data=data)],
        actor=actor,
        role="",
        channel=channel,
        now=work.now,
    )
