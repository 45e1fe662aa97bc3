"""Cases with their ledgers: every step against its standard time, and where each case stands."""

from collections.abc import Sequence

from bot.overview.drawings import Drawings
from bot.overview.html import Html, Part, joined, tag
from bot.overview.parts import chip, facts, section
from bot.overview.words import Words
from flows.messages.kinds.documents import Ledger, LedgerRun
from flows.office.overview.page import Page, ShownCase
from handlers.views.office.ledger import verdict_of
from handlers.views.parts.phrases import (
    day_clock,
    described,
    fault,
    moment,
    reason,
    say,
    standard,
    step_name,
    who,
)
from handlers.views.parts.screen import Argument, Working

RUNS = 10
"""Runs of a ledger that are shown, the last ones."""
DESCRIPTION = 300
MINUTE = 60
TONES = {"late": "bad", "intime": "good"}


def cases(page: Page, drawings: Drawings, words: Words) -> Html | None:
    if not page.cases:
        return None
    listed = [
        tag("details", _summary(each, words), *case(each, drawings, words), id=_id(each))
        for each in page.cases
    ]
    return section("perkara", words("cases"), *listed, note=words("cases-note"))


def _id(shown: ShownCase) -> str:
    return shown.ledger.case.number


def _summary(shown: ShownCase, words: Words) -> Html:
    told = shown.ledger.case
    return tag(
        "summary",
        tag("b", told.number),
        " ",
        tag("span", described_short(shown.ledger, words), class_="short"),
    )


def described_short(ledger: Ledger, words: Words) -> str:
    text = words.of(described(ledger.case.description, ledger.case.told_by))
    return text if len(text) <= 80 else f"{text[:79].rstrip()}…"


def case(shown: ShownCase, drawings: Drawings, words: Words) -> Sequence[Part]:
    """The facts of a case, its ledger, and the drawn SOP with where it stands."""
    ledger = shown.ledger
    return (
        _facts(ledger, words),
        _ledger(ledger, words),
        drawings.of_case(shown, words),
    )


def _facts(ledger: Ledger, words: Words) -> Html:
    told = ledger.case
    running = "closed-after" if ledger.closed else "running-for"
    pairs: list[tuple[str, Part]] = [
        (words("sop"), words.of(say(f"sop-name-{told.procedure}"))),
        (words("state"), words.of(say(f"state-{told.state}"))),
        (words("reporter"), ", ".join(part for part in (told.reporter, told.unit) if part)),
        (words("opened"), words.of(moment(told.opened))),
        (words(running), words.of(Working(ledger.working))),
        (words("description"), words.of(described(told.description[:DESCRIPTION], told.told_by))),
    ]
    if told.category:
        pairs.append(
            (
                words("fault"),
                words.of(say("meja-fault-name", **fault(told.category, told.subcategory))),
            )
        )
    pairs += [
        (words(name), value)
        for name, value in (("letter", told.letter), ("team", told.team), ("place", told.where))
        if value
    ]
    return facts(pairs)


def _ledger(ledger: Ledger, words: Words) -> Html:
    last = ledger.lines[-RUNS:]
    earlier = len(ledger.lines) - len(last)
    note = tag("p", words("earlier", count=earlier), class_="note") if earlier else None
    outside = tag("p", words.of(say("card-outside")), class_="note") if ledger.outside else None
    runs = [_run(ledger.case.procedure, each, words) for each in last]
    return joined(tag("h3", words("ledger")), outside, note, tag("ol", *runs, class_="ledger"))


def _run(procedure: str, run: LedgerRun, words: Words) -> Html:
    name = words.of(step_name(procedure, run.step))
    again = words("round", round=run.round) if run.round > 1 else ""
    verdict = verdict_of(run)
    told = words.of(say(f"meja-verdict-{verdict}", late=Working(run.late)))
    taken = words("taken", spent=_working(run.spent), standard=standard(run.standard))
    holders = ", ".join(run.holders) or words.begin(say(f"role-{run.role}"))
    return tag(
        "li",
        tag("p", f"{run.printed}. " if run.printed else None, name, class_="what"),
        tag("p", chip(again) if again else None, holders),
        tag("p", taken, " ", chip(told, TONES.get(verdict, "")) if told else None),
        tag("p", _course(run, words), class_="why"),
    )


def _course(run: LedgerRun, words: Words) -> Html:
    if run.closed is None:
        told = say("ledger-open", since=day_clock(run.opened))
    else:
        by = who(run.by, run.stands_for)
        outcome = say(f"outcome-{run.outcome}")
        told = say("ledger-closed", outcome=outcome, by=by, at=day_clock(run.closed))
    lines = [words.of(told)]
    for why, start, end in run.pauses:
        until = day_clock(end) if end else "none"
        paused = say("ledger-pause", reason=reason(why), since=day_clock(start), until=until)
        lines.append(words.of(paused))
    parts: list[Part] = [lines[0]]
    parts += [tag("small", line, class_="under") for line in lines[1:]]
    return joined(*parts)


def _working(seconds: int) -> Argument:
    return Working(seconds) if seconds >= MINUTE else say("under-a-minute")
