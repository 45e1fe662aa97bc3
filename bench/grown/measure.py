"""The cost of years of cases, side by side with an office that has no past.

The young office has the same people and open cases. Each is asked in turn; the longest pause of
the loop meanwhile is kept.
"""

from collections.abc import Mapping
from pathlib import Path
from statistics import median

from bench.grown.running_office import Measured, RunningOffice, running

ROUNDS = 25
OFTEN = (
    "message",
    "card",
    "tasks",
    "status",
    "unknown_word",
    "outbox_sweep",
    "timer_sweep",
)
SELDOM = ("weekly_summary", "checkpoint", "laying_aside")


async def measure(old: Path, young: Path) -> dict[str, dict[str, float]]:
    """Milliseconds by what was asked: of the old and the young office, and the longest pauses."""
    async with running(old) as first, running(young) as second:
        offices = (first, second)
        found = {"first_timer_sweep": [[await _once(each, "settle")] for each in offices]}
        for name in OFTEN:
            found[name] = [[], []]
            for _ in range(ROUNDS):
                for own, office in zip(found[name], offices, strict=True):
                    own.append(await _once(office, name))
            for office in offices:
                await office.settle()
        for name in SELDOM:
            found[name] = [[await _once(each, name)] for each in offices]
    return {name: _figures(*each) for name, each in found.items()}


async def _once(office: RunningOffice, name: str) -> Measured:
    return await office.measured(getattr(office, name))


def _figures(old: list[Measured], young: list[Measured]) -> dict[str, float]:
    def ms(seconds: float) -> float:
        return round(1000 * seconds, 2)

    return {
        "old_ms": ms(median(each.seconds for each in old)),
        "young_ms": ms(median(each.seconds for each in young)),
        "old_pause_ms": ms(max(each.pause for each in old)),
        "old_computed_ms": ms(max(each.computed for each in old)),
        "young_pause_ms": ms(max(each.pause for each in young)),
        "young_computed_ms": ms(max(each.computed for each in young)),
    }


def table(found: Mapping[str, Mapping[str, float]]) -> str:
    """Format one line for each question."""
    titles = ("old ms", "young ms", "pause ms", "computed", "young", "computed")
    lines = [f"{'':<18} " + " ".join(f"{title:>9}" for title in titles)]
    for name, figures in found.items():
        lines.append(f"{name:<18} " + " ".join(f"{each:>9.2f}" for each in figures.values()))
    return "\n".join(lines)
