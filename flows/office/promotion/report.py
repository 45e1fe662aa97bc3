"""Laporan Hasil Promosi (SOP B.7, B.8): the numbers of the round and the comments on them."""

from typing import Any

from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.messages.rows.codec import write
from flows.office.content.facts import current_links
from flows.office.documents import documents
from flows.office.promotion.facts import contents, round_numbers
from flows.office.promotion.guest_book import PICTURES
from flows.office.promotion.schedule import content_of
from flows.office.transition import FILE_SENT, Transition
from flows.ports.desk import Desk
from flows.records.document import DocumentKind

OUTLOOK = "outlook"
SAID = ("achieved", "obstacles", "advice")


async def make(desk: Desk, file: CaseFile, move: Transition, due: EffectDue) -> None:
    """Make the report: after B.7 for the card of B.8, after B.8 with the advice for its closer."""
    last = due.step == OUTLOOK
    told = await content(desk, file, move)
    await documents.make(
        desk,
        file,
        DocumentKind.PROMOTION,
        told,
        move.now,
        step="" if last else OUTLOOK,
        reader=move.actor.person if last else None,
    )


async def content(desk: Desk, file: CaseFile, move: Transition) -> dict[str, Any]:
    """A complete snapshot; times in milliseconds."""
    case = file.case.id
    notes = await desk.notes.of_case(case)
    said = {note.kind: note.text for note in notes if note.text != FILE_SENT}
    minutes = [n.text for n in notes if n.kind == "minutes" and n.step != "media"]
    evidence = await desk.evidence.of_case(case)
    pictures = [each for e in evidence if e.step == "online" for each in e.pictures]
    return {
        **await content_of(desk, file),
        "opened": int(file.case.opened_at.timestamp() * 1000),
        "numbers": write(await round_numbers(desk, file)),
        "contents": [list(each) for each in await contents(desk, file)],
        "links": [[each.channel, each.url] for each in await current_links(desk, case)],
        "introductions": [
            {
                "audience": each.audience,
                "handed": list(each.handed),
                "reaction": each.reaction.value,
                "remark": each.remark,
            }
            for each in await desk.promotions.introductions(case)
        ],
        "said": {key: said.get(key, "") for key in SAID},
        "minutes": [text for text in minutes if text != FILE_SENT],
        "minutes_files": sum(e.step in ("evaluate", OUTLOOK) for e in evidence),
        "by": move.by,
        "evidence": pictures[-PICTURES:],
        "told": {"by": move.by, "note": ""},
    }
