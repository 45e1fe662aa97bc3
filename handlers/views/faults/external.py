"""News of results and of repairs by UPT TIK (SOP A, steps 5 to 7)."""

from flows.messages.kinds.deadlines import EstimateGiven, EstimatePassed
from flows.messages.kinds.news import (
    ResultReceived,
    UptHanded,
    UptProgress,
    UptReceived,
)
from handlers.views.parts.phrases import day, moment, say, who
from handlers.views.parts.screen import At, Screen


def result_received(m: ResultReceived) -> Screen:
    return Screen(text=(say("result-received", number=m.case.number, by=m.deed.by),))


def upt_received(m: UptReceived) -> Screen:
    return Screen(
        text=(say("upt-received", number=m.case.number, by=who(m.deed.by, m.deed.stands_for)),)
    )


def upt_handed(m: UptHanded) -> Screen:
    """Handed over on paper: to whom and when."""
    words = m.deed.words
    handed = words.get("handed", "")
    return Screen(
        text=(
            say(
                "upt-handed",
                number=m.case.number,
                receiver=words.get("receiver", ""),
                day=day(handed) if handed else "–",
                by=who(m.deed.by, m.deed.stands_for),
            ),
        )
    )


def upt_progress(m: UptProgress) -> Screen:
    return Screen(
        text=(
            say(
                "upt-progress",
                number=m.case.number,
                by=who(m.deed.by, m.deed.stands_for),
                note=m.deed.note,
            ),
        )
    )


def estimate_given(m: EstimateGiven) -> Screen:
    return Screen(
        text=(
            say(
                "estimate-given",
                number=m.case.number,
                day=_estimated(m),
                by=who(m.by, m.stands_for),
            ),
        )
    )


def estimate_passed(m: EstimatePassed) -> Screen:
    return Screen(text=(say("estimate-passed", number=m.case.number, day=_estimated(m)),))


def _estimated(m: EstimateGiven | EstimatePassed) -> At:
    return moment(m.until) if m.timed else At(m.until, "weekday")
