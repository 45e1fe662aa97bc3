"""A case's ledger in chat: the standard and the time taken of each step, and who had it."""

from collections.abc import Sequence

from flows.messages.kinds.documents import Ledger, LedgerRun, Written
from flows.messages.parts.common import Pause
from handlers.views.office.holder_questions import explanation
from handlers.views.parts.phrases import (
    day,
    day_clock,
    moment,
    open_,
    reason,
    reporter,
    say,
    standard,
    step_name,
    who,
)
from handlers.views.parts.screen import Argument, Choice, Say, Screen, Working

ROOM = 3300
"""Characters that the lines may take, so that the ledger fits into one message."""
MOST_WORDS = 3
SHORT = 70
MINUTE = 60
DAYS = frozenset({"until", "handed"})
EXPLANATION = "explanation"


def ledger(m: Ledger) -> Screen:
    """The last steps only: the PDF has the whole of a longer ledger."""
    lines = _fitting(m.lines)
    hidden = len(m.lines) - len(lines)
    return Screen(
        text=(
            _head(m),
            *((say("card-outside"),) if m.outside else ()),
            *((say("ledger-earlier", count=hidden),) if hidden else ()),
            *(_line(m.case.procedure, each) for each in lines),
        ),
        choices=(*_ask(m), _papers(m)),
    )


def _ask(m: Ledger) -> Sequence[tuple[Choice, ...]]:
    return ((open_("choice-ask-holder", "askholder", str(m.case.id)),),) if m.asks else ()


def _papers(m: Ledger) -> tuple[Choice, ...]:
    """The ledger as a PDF, and the whole file for those who read its words."""
    case = str(m.case.id)
    ledger = open_("choice-ledger-pdf", "ledgerpdf", case)
    return (ledger, open_("choice-case-file", "casefile", case)) if m.words else (ledger,)


def _fitting(lines: Sequence[LedgerRun]) -> Sequence[LedgerRun]:
    """The last lines for which there is room, at least the newest."""
    room, first = ROOM, len(lines)
    for line in reversed(lines):
        words = sum(min(len(each.text), SHORT) + 75 for each in line.words[-MOST_WORDS:])
        room -= 250 + words + 75 * len(line.pauses)
        if room < 0 and first < len(lines):
            break
        first -= 1
    return lines[first:]


def _head(m: Ledger) -> Say:
    return say(
        "ledger-head",
        number=m.case.number,
        state=say(f"state-{m.case.state}"),
        reporter=reporter(m.case.reporter, m.case.unit),
        opened=moment(m.case.opened),
        working=Working(m.working),
        closed="yes" if m.closed else "no",
    )


def _line(procedure: str, line: LedgerRun) -> Say:
    told = say(
        "ledger-line",
        title=step_name(procedure, line.step),
        round=line.round,
        standard=standard(line.standard),
        spent=_working(line.spent),
        due=day_clock(line.due) if line.due else "none",
        verdict=verdict_of(line),
        late=Working(line.late),
        holder=_holder(line),
        how=_how(line),
        pauses=_joined([_pause(each) for each in line.pauses]),
        words=_joined([_word(each) for each in line.words[-MOST_WORDS:]]),
    )
    if line.credit < MINUTE:
        return told
    credited = say("ledger-credit", credit=Working(line.credit))
    return say("two-lines", first=told, second=credited)


def verdict_of(line: LedgerRun) -> str:
    if not line.in_ledger:
        return "none"
    if not line.counted:
        return "outside"
    if line.late and not line.excused:
        return "late"
    return "none" if line.due is None or not line.completed else "intime"


def _working(seconds: int) -> Argument:
    return Working(seconds) if seconds >= 60 else say("under-a-minute")


def _holder(line: LedgerRun) -> Argument:
    return ", ".join(line.holders) or say(f"role-{line.role}")


def _how(line: LedgerRun) -> Argument:
    if line.closed is None:
        return say("ledger-open", since=day_clock(line.opened))
    return say(
        "ledger-closed",
        outcome=say(f"outcome-{line.outcome}"),
        by=who(line.by, line.stands_for),
        at=day_clock(line.closed),
    )


def _pause(pause: Pause) -> Say:
    why, start, end = pause
    return say(
        "ledger-pause",
        reason=reason(why),
        since=day_clock(start),
        until=day_clock(end) if end else "none",
    )


def _word(word: Written) -> Say:
    text = word.text
    short = text if len(text) <= SHORT else f"{text[:SHORT]}…"
    return say(
        "ledger-words",
        field=say(f"field-{word.kind}"),
        text=_text(word.kind, short),
        by=who(word.by, word.stands_for),
        stood="yes" if word.stands_for else "no",
    )


def _text(kind: str, text: str) -> Argument:
    if kind == EXPLANATION:
        return explanation(text)
    return day(text) if kind in DAYS else text


def _joined(says: list[Say]) -> Argument:
    """Several lines as one argument; "none" if there are none."""
    if not says:
        return "none"
    joined = says[0]
    for each in says[1:]:
        joined = say("two-lines", first=joined, second=each)
    return joined
