"""Answers to what is no report, each with the way to make a report of it."""

from flows.messages.kinds.intents import (
    CasesStanding,
    CaseStanding,
    CaseUnknown,
    DutyToday,
    Guess,
    KnownFault,
    KnownFaults,
    LettersWhich,
    OfficeHours,
    OverdueNow,
    PostHolders,
    RequestAnswered,
)
from handlers.views.cards.deadlines import standing
from handlers.views.cards.sop_card import SopCards
from handlers.views.office.recap import late_step
from handlers.views.parts.phrases import (
    described,
    fault,
    lines,
    moment,
    pick,
    reason,
    say,
    short,
    you,
)
from handlers.views.parts.screen import Choice, Lasting, Say, Screen

FORM = "guess"


def _report() -> Choice:
    return pick("choice-is-report", "was", "report", "", form=FORM)


def _answer(*text: Say) -> Screen:
    return Screen(text=text, choices=((_report(),),))


def plainly(m: Guess) -> Screen:
    """One text that is called as its kind is."""
    return _answer(say(m.KIND, you=you(m)))


def cases(sops: SopCards, m: CasesStanding) -> Screen:
    return _answer(say("cases-standing", count=len(m.cases)), *(_case(sops, c) for c in m.cases))


def _case(sops: SopCards, each: CaseStanding) -> Say:
    head = say(
        "standing-line",
        number=each.number,
        state=standing(sops, each.procedure, each.state, each.steps),
        description=described(short(each.description)),
    )
    more = []
    if each.steps:
        due = moment(each.due) if each.due else say("no-due")
        more.append(say("standing-with", holders=each.holders or "–", due=due))
    if each.reason:
        more.append(say("standing-paused", reason=reason(each.reason)))
    elif each.late:
        more.append(say("standing-late", late=Lasting(each.late)))
    return lines([head, *more])


def unknown(m: CaseUnknown) -> Screen:
    return _answer(say("case-unknown", number=m.number or "–", you=you(m)))


def known(sops: SopCards, m: KnownFaults) -> Screen:
    told = []
    if m.outage is not None:
        told.append(say("known-outage", since=moment(m.outage), reason=m.reason or "–"))
    if m.faults:
        told += [say("known-faults", count=len(m.faults)), *(_fault(sops, f) for f in m.faults)]
    return _answer(*(told or [say("known-nothing", you=you(m))]))


def _fault(sops: SopCards, each: KnownFault) -> Say:
    return say(
        "known-line",
        number=each.number,
        **fault(each.category, each.subcategory),
        unit=each.unit or "–",
        at=moment(each.at),
        state=standing(sops, each.procedure, each.state, each.steps),
    )


def letters_which(m: LettersWhich) -> Screen:
    return _answer(say("letters-which", numbers=", ".join(m.cases) or "none", you=you(m)))


def duty(m: DutyToday) -> Screen:
    if not m.officer:
        return _answer(say("duty-today-nobody", you=you(m)))
    until = moment(m.until) if m.until else say("no-due")
    return _answer(say("duty-today", officer=m.officer, until=until))


def posts(m: PostHolders) -> Screen:
    told = [
        say("post-holder", role=say(f"role-{each.role}"), names=each.names or "none")
        for each in m.posts
    ]
    return _answer(say("post-holders"), lines(told))


def hours(m: OfficeHours) -> Screen:
    told = [
        say(
            "office-hours-line",
            first=say("weekday-name", day=each.first),
            last="none" if each.first == each.last else say("weekday-name", day=each.last),
            hours=each.hours,
        )
        for each in m.days
    ]
    now = say("office-open") if m.opens is None else say("office-closed", opens=moment(m.opens))
    return _answer(say("office-hours"), *([lines(told)] if told else []), now)


def overdue(m: OverdueNow) -> Screen:
    if not m.steps:
        return _answer(say("overdue-none", you=you(m)))
    more = (say("weekly-more", count=m.more),) if m.more else ()
    return _answer(say("overdue-now"), *(late_step(each, each.since) for each in m.steps), *more)


def request(m: RequestAnswered) -> Screen:
    role = say(f"role-{m.contact}")
    if m.passed:
        return Screen(
            text=(say("request-answered", answer=m.answer), say("request-passed", role=role))
        )
    return Screen(
        text=(say("request-answered", answer=m.answer), say("request-offer", role=role)),
        choices=((pick("choice-pass-on", "was", "pass", "", form=FORM), _report()),),
    )
