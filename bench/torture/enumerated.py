"""R2: the bot killed at every crash point of a whole fault, one after the other."""

from collections.abc import Iterator

from bench.double import Late
from bench.office import FIRST_REPORTER
from bench.torture.bed import Bed, Found
from bench.torture.crash_points import died_at
from bench.torture.crash_story import Story, Told
from bench.torture.office_commands import journal_whole
from bench.torture.process_lives import ProcessLives
from bench.torture.trial import Trial

NEVER = 0
MOST = 400
"""Reporters known to the office: more than a fault has crash points."""
FEW = 60
"""At a small scale, each so many-th point."""


def every_point(bed: Bed) -> Found:
    """Tell the story once undisturbed, then once for each point; each must end the same.

    At full scale no point is skipped: the last story is the first that reaches its end alive.
    """
    every = 1 if bed.scale >= 1 else FEW
    with Trial(bed, people=MOST) as trial:
        lives = trial.lives()
        expected, _ = _told(trial, lives, NEVER)
        stuck, different, deaths = [], [], 0
        for point in _points(every):
            try:
                told, died = _told(trial, lives, point)
            except Late as late:
                stuck.append(f"{point}: {late}")
                continue
            if told != expected:
                different.append(f"{point}: {told}")
            if not died:
                break
            deaths += 1
        for line in (f"undisturbed {expected}" if different else "", *different, *stuck):
            if line:
                print(f"  crash point {line}")
        return {
            "id": "R2",
            "size": deaths,
            "kills": deaths,
            "every": every,
            "points": died_at(trial.office.folder),
            "lost": len(stuck),
            "doubled": len(different),
            "refused_by_telegram": trial.double.refused(),
            "database": trial.records.database,
            "journal_whole": journal_whole(trial.office),
        }


def _points(every: int) -> Iterator[int]:
    yield from range(1, MOST, every)


def _told(trial: Trial, lives: ProcessLives, point: int) -> tuple[Told, bool]:
    """The record of one story, and whether the process that began it died on the way."""
    died = False

    def revive() -> None:
        nonlocal died
        if not died and lives.ended:
            died = True
            lives.begin_dying(NEVER)

    lives.begin_dying(point)
    story = Story(trial.double, FIRST_REPORTER + point, revive)
    try:
        story.tell()
        return story.settle(trial.records), died
    finally:
        lives.kill()
