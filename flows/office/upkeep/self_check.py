"""Findings of the process about itself, each minute, and /kesehatan, which shows them."""

import json
from collections.abc import Collection, Mapping, Sequence

from flows.messages.kinds.upkeep.troubles import SelfCheck, TroubleLine
from flows.office.messages.facts import milliseconds
from flows.office.upkeep import troubles
from flows.office.upkeep.troubles import Sign, Trouble
from flows.office.work import Work
from flows.records.backup import BACKED_UP

LOOK = "self-check"
PARTS = ("database", "disk", "telegram", "whatsapp", "clock")
"""What works if no trouble of its name stands, as far as it was looked at."""
OF_A_PART = {
    Trouble.DISK_FULL: "disk",
    Trouble.TEMPLATE: "whatsapp",
    Trouble.INBOX: "database",
    Trouble.TRUST: "telegram",
    Trouble.ARRIVAL: "telegram",
}


async def record(
    work: Work,
    found: Sequence[Sign],
    looked: Collection[Trouble],
    figures: Mapping[str, int | None],
) -> None:
    """Keep what was found, and tell the admins what is new."""
    await troubles.watch(work, found, looked)
    parts = [each for each in PARTS if each in {trouble.value for trouble in looked}]
    told = {"at": milliseconds(work.now), "parts": parts, **figures}
    await work.desk.facts.remember(LOOK, json.dumps(told))


async def backed_up(work: Work) -> None:
    """Note that a backup was made now."""
    await work.desk.facts.remember(BACKED_UP, str(milliseconds(work.now)))


async def health(work: Work) -> SelfCheck:
    """The screen of /kesehatan."""
    told = json.loads(await work.desk.facts.fact(LOOK) or "{}")
    standing = await troubles.standing(work.desk)
    ill = {OF_A_PART.get(each.sign.trouble, each.sign.trouble.value) for each in standing}
    backed = await work.desk.facts.fact(BACKED_UP)
    return SelfCheck(
        at=told.get("at"),
        works=[part for part in told.get("parts", ()) if part not in ill],
        troubles=[
            TroubleLine(
                trouble=each.sign.trouble.value,
                subject=each.sign.subject,
                detail=each.sign.detail,
                since=each.since,
            )
            for each in standing
        ],
        incoming=told.get("incoming", 0),
        outgoing=told.get("outgoing", 0),
        free=told.get("free", 0),
        polled=told.get("polled"),
        signed=told.get("signed"),
        backed=int(backed) if backed else None,
    )
