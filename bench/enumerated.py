"""The bot killed at every crash point of a whole fault, one after the other."""

from pathlib import Path
from typing import Any

from bench.crash_points import NEVER
from bench.crash_story import Story, Told
from bench.double import Double, Late
from bench.office import FIRST_REPORTER, HEAD, TECHNICIAN, Office
from bench.process_lives import ProcessLives
from bench.processes import journal_whole
from bench.records import Records

MOST = 400
"""Reporters known to the office: more than a fault has crash points."""


def every_point(folder: Path, url: str) -> dict[str, Any]:
    """Tell the story once undisturbed, then once for each point; each must end the same."""
    double = Double(strict=True)
    office = Office(double, folder / "enumerated", limits=False, url=url)
    office.import_people(MOST)
    for chat in (HEAD, TECHNICIAN):
        double.person(chat)
    with (
        Records(office.url) as records,
        ProcessLives("sigap", double, office.env, office.log) as lives,
    ):
        expected, _ = _told(double, lives, records, NEVER)
        point, different, stuck = 0, [], []
        died = True
        while died:
            point += 1
            try:
                told, died = _told(double, lives, records, point)
            except Late as late:
                stuck.append(f"{point}: {late}")
                continue
            if told != expected:
                different.append(f"{point}: {told}")
    wrong = [refusal for refusal in double.refusals() if refusal["ours"]]
    double.close()
    if different:
        print(f"  undisturbed {expected}")
    for line in (*different, *stuck):
        print(f"  crash point {line}")
    return {
        "id": "R2",
        "size": point - 1,
        "kills": point - 1,
        "lost": len(stuck),
        "doubled": len(different),
        "refused_by_telegram": len(wrong),
        "database": records.database,
        "journal_whole": journal_whole(office.env),
    }


def _told(double: Double, lives: ProcessLives, records: Records, point: int) -> tuple[Told, bool]:
    """The record of one story, and whether the process that began it died on the way."""
    died = False

    def revive() -> None:
        nonlocal died
        if not died and lives.over():
            died = True
            lives.begin_dying(NEVER)

    lives.begin_dying(point)
    story = Story(double, FIRST_REPORTER + point, revive)
    try:
        story.tell()
        return story.settle(records), died
    finally:
        lives.kill()
