"""Voice notes that are heard once they are on record, and whether that goes well."""

from datetime import timedelta

from flows.office.messages.facts import milliseconds
from flows.office.work import Work

HEAR = "hear-voice"
SOUNDS = frozenset({"voice", "audio"})
FACT = "speech trouble"
RECENT = timedelta(days=7)


def hears(work: Work, kind: str) -> bool:
    """Whether a file of this kind is heard here."""
    return work.office.hears_voices and kind in SOUNDS


async def plan(work: Work, row: int, kind: str, bot: int) -> None:
    """Have a voice note heard once this unit is committed, if the office hears any."""
    if hears(work, kind):
        await work.desk.timers.plan(HEAR, str(row), work.now, {"bot": bot})


async def heard(work: Work, trouble: str, *, spoke: bool) -> None:
    """Remember why the engine failed; forget it once it has heard something again."""
    known = await work.desk.facts.fact(FACT)
    if trouble:
        await work.desk.facts.remember(FACT, f"{milliseconds(work.now)} {trouble}")
    elif spoke and known:
        await work.desk.facts.remember(FACT, "")


async def failed(work: Work) -> str:
    """The reason of the engine's last failure, if it has heard nothing since; "" if it works."""
    at, _, trouble = (await work.desk.facts.fact(FACT) or "").partition(" ")
    recent = bool(at) and int(at) > milliseconds(work.now - RECENT)
    return trouble if recent else ""
