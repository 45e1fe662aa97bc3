"""Cases of every SOP that went their way at random, as their journal has them."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.engine.advance import REOPEN
from flows.figures.history import CaseRecord, Happened, History, history
from flows.sop.case_state import CaseState
from tests.flows.engine.cast import HEAD, PROCEDURES, START, Play
from tests.flows.engine.test_walks import moves

DAYS = 60


def walked(by: random.Random, number: str) -> tuple[CaseRecord, Play]:
    """A case, begun at some time in two months, and how it stands after it all."""
    play = Play(by.choice([*PROCEDURES]), allows=frozenset({"verbal_first"}))
    begun = timedelta(minutes=by.randrange(DAYS * 24 * 60))
    happened = entered(play, begun)
    for _ in range(by.randint(0, 24)):
        play.now += timedelta(minutes=by.choice((0, 7, 55, 600, 4000)))
        if not acts(by, play):
            break
        happened += entered(play, begun)
    return (
        CaseRecord(
            number=number,
            procedure=play.procedure.id,
            version=play.procedure.version,
            subcategory=by.choice(("", "aplikasi_pusat")),
            description="",
            touched_at=START + begun - timedelta(minutes=by.randrange(9)),
            happened=happened,
        ),
        play,
    )


def office(seed: int, count: int = 8) -> list[CaseRecord]:
    by = random.Random(seed)
    return [walked(by, f"X-2026-{place:04}")[0] for place in range(count)]


def histories(records: Sequence[CaseRecord], until: datetime) -> list[History]:
    found = [
        history(each, PROCEDURES.get(each.procedure, each.version), until) for each in records
    ]
    return [each for each in found if each]


def acts(by: random.Random, play: Play) -> bool:
    """Whether somebody did something that is allowed; a rejected case is often begun again."""
    if play.case.state is CaseState.REJECTED and play.procedure.reopen and by.random() < 0.7:
        play.acts(HEAD, "", REOPEN)
    elif allowed := moves(play):
        play.acts(*by.choice(allowed))
    else:
        return False
    return True


def entered(play: Play, begun: timedelta) -> list[Happened]:
    """What the last act put into the journal of a case that began so much later."""
    at = play.now + begun
    return [Happened(at=at, code=each.code, data=each.data(), actor=1) for each in play.happened]
