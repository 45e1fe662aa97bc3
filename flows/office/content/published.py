"""Content of "approved is what was published": a snapshot of a content case."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from flows.content.content import ARCHIVED, Link, Part, Version
from flows.content.manuscript import words
from flows.engine.case_file import CaseFile
from flows.office.content.facts import dropped, topic
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from flows.office.transition import FILE_SENT
from flows.ports.desk import Desk

DECISIONS = ("acc", "proposal", "look", "takedown")


async def published(desk: Desk, file: CaseFile, now: datetime) -> dict[str, Any]:
    """The snapshot: names, hashes and times (milliseconds), with the approved text in full."""
    case = file.case.id
    texts = await desk.contents.versions(case, Part.TEXT)
    reporter = await desk.people.by_id(file.case.reporter)
    origin = await desk.contents.origin(case)
    followed = await desk.cases.by_id(origin[0]) if origin else None
    notes = {note.kind: note.text for note in await desk.notes.of_case(case)}
    return {
        "case": file.case.number,
        "procedure": file.case.procedure,
        "opened": milliseconds(file.case.opened_at),
        "closed": milliseconds(now),
        "topic": await topic(desk, file),
        "audience": notes.get("audience", ""),
        "channels": notes.get("channels", ""),
        "sources": "" if notes.get("sources") == FILE_SENT else notes.get("sources", ""),
        "description": file.description,
        "reporter": reporter.name if reporter else "",
        "unit": reporter.unit if reporter else "",
        "follows": followed.case.number if followed else "",
        "as": origin[1] if origin else "",
        "text": texts[-1].text if texts else "",
        "versions": [await _version(desk, each) for each in texts],
        "designs": [
            await _version(desk, each) for each in await desk.contents.versions(case, Part.DESIGN)
        ],
        "decisions": await _decisions(desk, case),
        "remarks": [
            {
                "text": each.text,
                "by": await _name(desk, each.ticked_by),
                "at": milliseconds_or_none(each.ticked_at),
            }
            for each in await desk.contents.remarks(case)
        ],
        "dropped": [list(each) for each in await dropped(desk, case)],
        "links": await _links(desk, file),
    }


async def _version(desk: Desk, version: Version) -> dict[str, Any]:
    return {
        "number": version.number,
        "sha256": version.sha256,
        "words": words(version.text),
        "by": await _name(desk, version.person),
        "at": milliseconds(version.at),
        "files": [[each["name"], each["sha256"]] for each in version.files],
    }


async def _decisions(desk: Desk, case: int) -> Sequence[dict[str, Any]]:
    """Decisions with person, round, time and the reasons given."""
    notes = await desk.notes.of_case(case)
    found = []
    for run in await desk.cases.runs(case):
        if run.step not in DECISIONS or run.closed_at is None:
            continue
        told = [n.text for n in notes if (n.step, n.round) == (run.step, run.round)]
        found.append(
            {
                "step": run.step,
                "round": run.round,
                "outcome": run.outcome,
                "by": await _name(desk, run.actor),
                "at": milliseconds(run.closed_at),
                "note": " — ".join(each for each in told if each != FILE_SENT)[:500],
            }
        )
    return found


async def _links(desk: Desk, file: CaseFile) -> Sequence[dict[str, Any]]:
    """Links; `pictures` as seen when they were last archived: how many, of how many approved."""
    pictures: dict[str, Sequence[int] | None] = {}
    for entry in await desk.journal.entries(f"case:{file.case.id}"):
        if entry.code == ARCHIVED:
            pictures = {each["entry"]: each.get("pictures") for each in entry.data["links"]}
    told = [await _link(desk, file, each) for each in await desk.contents.links(file.case.id)]
    return [{**each, "pictures": pictures.get(each["entry"])} for each in told]


async def _link(desk: Desk, file: CaseFile, link: Link) -> dict[str, Any]:
    return {
        "entry": f"{file.case.number}/{link.seq}",
        "channel": link.channel,
        "url": link.url,
        "state": link.state.value,
        "cause": link.cause,
        "title": link.title,
        "address": link.address,
        "published": link.published,
        "found": link.found,
        "total": link.total,
        "snapshot": link.snapshot,
        "by": await _name(desk, link.person),
        "given": milliseconds(link.given_at),
        "checked": milliseconds_or_none(link.checked_at),
    }


async def _name(desk: Desk, person: int | None) -> str:
    found = await desk.people.by_id(person) if person else None
    return found.name if found else ""
