"""Stated times, complaints, ratings, and the writers of shared accounts."""

from typing import Any

from flows.messages.kinds.drafts import AskAgain
from flows.messages.kinds.feedback import (
    AskWriter,
    CaseStands,
    ClosedRated,
    Complaint,
    ComplaintSuperior,
    SharedWhich,
    StatedEarly,
    StatedFuture,
    StatedNoted,
    StatedWhich,
)
from flows.messages.kinds.news import Closed
from handlers.views.cards.deadlines import standing
from handlers.views.cards.sop_card import SopCards
from handlers.views.faults.belongs import about_case
from handlers.views.parts.phrases import day_clock, moment, pick, reporter, say, you
from handlers.views.parts.screen import Choice, Pick, Say, Screen

RATINGS = (3, 2, 1)


def rating(value: int) -> Say:
    return say("rating-name", value=value)


def closed(m: Closed) -> Screen:
    """The end of a case, with a one-tap rating."""
    faces = tuple(
        Choice(
            label=rating(value),
            action=Pick(form="rating", field=str(m.case.id), value=str(value), token=""),
        )
        for value in RATINGS
    )
    return Screen(
        text=(say("closed-reporter", number=m.case.number, you=you(m)), say("closed-rate")),
        choices=(faces,),
    )


def rated(m: ClosedRated) -> Screen:
    return Screen(
        text=(
            say("closed-reporter", number=m.number, you=you(m)),
            say("closed-rated", you=you(m), rating=rating(m.rating)),
        )
    )


def stated_future(m: StatedFuture) -> Screen:
    told = say("stated-future", at=day_clock(m.at), number=m.number)
    return Screen(text=(told,), choices=_times())


def stated_early(m: StatedEarly) -> Screen:
    told = say(
        "stated-early",
        at=day_clock(m.at),
        number=m.number,
        accepted=day_clock(m.accepted),
    )
    return Screen(text=(told,), choices=_times())


def _times() -> tuple[tuple[Choice, ...], ...]:
    return (
        (pick("choice-time-now", "time", "now", "", form="stated"),),
        (pick("choice-cancel", "time", "cancel", "", form="stated"),),
    )


def stated_noted(m: StatedNoted) -> Screen:
    return Screen(
        text=(
            say(
                "stated-noted",
                number=m.number,
                at=day_clock(m.at),
                received=day_clock(m.received),
            ),
        )
    )


def stated_which(m: StatedWhich) -> Screen:
    numbers = ", ".join(m.numbers)
    about = tuple(about_case(each) for each in m.cases or ())
    asked = say(
        "stated-which",
        numbers="none" if about else numbers,
        example=m.numbers[0],
        you=you(m),
    )
    return Screen(text=(asked, *about))


def complaint(sops: SopCards, m: Complaint) -> Screen:
    """The state of each of the reporter's open cases: who has it, and until when."""
    lines = tuple(
        say("complaint-line", number=each.number, **_stands(sops, each)) for each in m.cases
    )
    passed = (say("complaint-told"),) if m.told else ()
    return Screen(text=(say("complaint-head", you=you(m)), *lines, *passed))


def complaint_superior(sops: SopCards, m: ComplaintSuperior) -> Screen:
    return Screen(
        text=(
            say(
                "complaint-superior",
                number=m.stands.number,
                reporter=reporter(m.stands.reporter, ""),
                you=you(m),
                **_stands(sops, m.stands),
            ),
        )
    )


def _stands(sops: SopCards, each: CaseStands) -> dict[str, Any]:
    return {
        "state": standing(sops, None, each.state, each.steps),
        "holders": each.holders or "–",
        "due": moment(each.due) if each.due else say("no-due"),
    }


def ask_again(m: AskAgain) -> Screen:
    token = m.draft.token
    about = (about_case(m.about),) if m.about is not None else ()
    return Screen(
        text=(say("ask-again", number=m.number), *about),
        choices=(
            (pick("choice-again-same", "again", "same", token, form="again"),),
            (pick("choice-again-new", "again", "new", token, form="again"),),
        ),
    )


def ask_writer(m: AskWriter) -> Screen:
    """The names of the unit that shares the account; any other name can be typed."""
    form = "report" if m.token else "writer"
    rows = tuple(
        (
            Choice(
                label=say("as-it-is", text=each.name[:20]),
                action=Pick(form=form, field="writer", value=str(each.id), token=m.token),
            ),
        )
        for each in m.people
    )
    return Screen(text=(say("ask-writer"),), choices=rows)


def shared_which(m: SharedWhich) -> Screen:
    rows = tuple(
        (
            Choice(
                label=say("team-shared", tick="✓ " if each.shared else "", name=each.name[:18]),
                action=Pick(form="shared", field="toggle", value=str(each.id), token=""),
            ),
        )
        for each in m.people
    )
    return Screen(text=(say("shared-which"),), choices=rows)
