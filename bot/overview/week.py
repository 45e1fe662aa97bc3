"""This week beside the last one: the figures of /rekap and of the weekly card."""

from collections.abc import Callable, Sequence

from bot.overview.html import Html, Part, joined, tag
from bot.overview.parts import bar, section, table
from bot.overview.words import Words
from flows.figures.waiting import PAUSED
from flows.messages.kinds.figures.recap import Counts, Party
from flows.messages.kinds.figures.weekly import StepShare
from flows.office.overview.page import Page, Week
from handlers.views.parts.phrases import day_clock, say, standard, step_name
from handlers.views.parts.screen import Period, Working

COUNTED: Sequence[tuple[str, Callable[[Counts], int]]] = (
    ("received", lambda each: each.received),
    ("reopened", lambda each: each.reopened),
    ("done", lambda each: each.done),
    ("stopped", lambda each: each.stopped),
    ("running", lambda each: each.running),
    ("overdue", lambda each: each.overdue),
)
MINUTE = 60


def weeks(page: Page, words: Words) -> Html | None:
    if page.weeks is None:
        return None
    this, last = page.weeks
    note = words(
        "weeks-note",
        this=Period(this.begins, this.until),
        last=Period(last.begins, last.until),
        at=day_clock(this.at),
    )
    return section(
        "pekan",
        words("weeks"),
        _tiles(this, last, words),
        _sops(this, last, words),
        _steps(this, last, words),
        _waiting(this.waiting, words),
        note=note,
    )


def _tiles(this: Week, last: Week, words: Words) -> Html:
    """Each figure of the office, large, above that of the week before."""
    made = []
    for key, count in COUNTED:
        now, before = count(this.counts), count(last.counts)
        if not now and not before and key in ("reopened", "stopped"):
            continue
        tone = "bad" if key == "overdue" and now else ""
        made.append(
            tag(
                "li",
                tag("span", words(f"figure-{key}"), class_="name"),
                tag("strong", str(now), class_=tone) if tone else tag("strong", str(now)),
                tag("span", words("before", count=before), class_="before"),
            )
        )
    return tag("ul", *made, class_="tiles")


def _sops(this: Week, last: Week, words: Words) -> Html | None:
    """The same by SOP: this week, the last in brackets."""
    names = dict.fromkeys(each.procedure for each in (*this.sops, *last.sops))
    if not names:
        return None
    shown = [each for each in COUNTED if each[0] not in ("reopened", "stopped")]
    rows = []
    for name in names:
        now, before = (
            next((each for each in week.sops if each.procedure == name), None)
            for week in (this, last)
        )
        cells = [_both(now, before, count) for _, count in shown]
        rows.append((words.of(say(f"sop-name-{name}")), *cells))
    heads = [words("sop"), *(words(f"figure-{key}") for key, _ in shown)]
    return table(words("by-sop"), heads, rows)


def _both(now: Counts | None, before: Counts | None, count: Callable[[Counts], int]) -> Html:
    numbers = [count(each) if each else 0 for each in (now, before)]
    return joined(str(numbers[0]), tag("small", f" ({numbers[1]})"))


def _steps(this: Week, last: Week, words: Words) -> Html | None:
    """The share of each step within its standard time, and its median."""
    found: dict[tuple[str, str], list[StepShare | None]] = {}
    for at, week in enumerate((this, last)):
        for each in week.shares:
            found.setdefault((each.procedure, each.step), [None, None])[at] = each
    if not found:
        return None
    rows = [_step(now, before, words) for now, before in found.values()]
    heads = [words("step"), words("within"), words("before-head"), words("median")]
    return table(words("by-step"), heads, rows)


def _step(now: StepShare | None, before: StepShare | None, words: Words) -> Sequence[Part]:
    known = now or before
    assert known is not None
    name = joined(words.of(step_name(known.procedure, known.step)), _standard(known, words))
    median = "–"
    if now is not None and now.median is not None:
        short = now.median < MINUTE
        median = words.of(say("under-a-minute") if short else Working(now.median))
    return name, _share(now, words, drawn=True), _share(before, words), median


def _standard(known: StepShare, words: Words) -> Html | None:
    if known.standard is None:
        return None
    return tag("small", words("standard", standard=standard(known.standard)), class_="under")


def _share(each: StepShare | None, words: Words, *, drawn: bool = False) -> Part:
    if each is None or not each.total:
        return "–"
    part = each.within / each.total
    told = words("share", within=each.within, total=each.total)
    return joined(told, bar(part, "" if part >= 0.8 else "low")) if drawn else told


def _waiting(parties: Sequence[Party], words: Words) -> Html | None:
    """On whom the cases waited this week."""
    if not parties:
        return None
    longest = max(each.lasted for each in parties) or 1
    rows = [
        (
            words.begin(say("recap-paused" if each.party == PAUSED else f"role-{each.party}")),
            joined(words.of(Working(each.lasted)), bar(each.lasted / longest, "calm")),
        )
        for each in parties
    ]
    return table(words("waiting"), [words("party"), words("lasted")], rows)
