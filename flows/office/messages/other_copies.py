"""Who has a step's card, and what it says beside the case, for showing it to somebody more."""

from typing import Any

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.ports.desk import Desk

BESIDE = ("by", "note", "approver", "result", "acting")


async def shown_before(
    desk: Desk, file: CaseFile, opened: OpenStep
) -> tuple[frozenset[int], dict[str, Any]]:
    """Ids of the people who have the card, and what a further copy says beside the case."""
    copies = [
        shown
        for shown in await desk.outbox.cards_of(file.case.id, opened.key, opened.round)
        if shown.kind == "card"
    ]
    extra: dict[str, Any] = dict.fromkeys(BESIDE, "")
    # The parameters of what was delivered long ago are dropped; then the case alone must do.
    for shown in copies:
        extra |= {name: shown.params[name] for name in BESIDE if name in shown.params}
    people = frozenset(int(shown.params.get("to", {}).get("id", 0)) for shown in copies)
    return people, extra
