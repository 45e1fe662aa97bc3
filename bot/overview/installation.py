"""The admin's part: what needs a hand, people, targets, working days and outages."""

from collections.abc import Sequence

from bot.overview.html import Html, Part, tag
from bot.overview.parts import chip, facts, items, section, table
from bot.overview.words import Words
from flows.messages.kinds.upkeep.troubles import SelfCheck
from flows.office.overview.installation import Installation, OutageLine, TargetLine
from flows.office.upkeep.troubles import Trouble
from flows.worktime import formatting
from handlers.views.parts.phrases import day_clock, moment, say
from handlers.views.parts.screen import Lasting
from handlers.views.people.register import lacks
from handlers.views.people.upkeep import self_check

TONES = {"up": "good", "slow": "warn", "down": "bad", "suspicious": "bad"}
DEAD = (Trouble.TIMERS, Trouble.MESSAGES, Trouble.UPDATES)


def installation(of: Installation | None, words: Words) -> Html | None:
    if of is None:
        return None
    return section(
        "layanan",
        words("installation"),
        tag(
            "div",
            _health(of.check, words),
            _targets(of.targets, words),
            _people(of, words),
            _days(of, words),
            _outages(of.outages, words),
            class_="parts",
        ),
    )


def _part(title: str, *parts: Part) -> Html:
    return tag("div", tag("h3", title), *parts)


def _health(check: SelfCheck, words: Words) -> Html:
    """As /kesehatan shows it, then what was given up, and the templates."""
    told = [tag("p", words.styled(each)) for each in self_check(check).text]
    return _part(words("health"), *told, facts([_dead(check, words), _templates(check, words)]))


def _dead(check: SelfCheck, words: Words) -> tuple[str, Part]:
    found = [
        words.of(say(f"trouble-{each.trouble}", subject=each.subject, detail=each.detail))
        for each in check.troubles
        if each.trouble in DEAD
    ]
    return words("dead"), "; ".join(found) or words("none")


def _templates(check: SelfCheck, words: Words) -> tuple[str, Part]:
    away = [each.subject for each in check.troubles if each.trouble == Trouble.TEMPLATE]
    told = words("templates-away", names=", ".join(away)) if away else words("templates-well")
    return words("templates"), told


def _people(of: Installation, words: Words) -> Html:
    missing = items((tag("li", words.styled(each)) for each in lacks(of.people)), "lines")
    rows = [(words.begin(say(f"role-{role}")), str(count)) for role, count in of.holders]
    return _part(
        words("people", count=of.people.count),
        missing,
        table(words("holders"), [words("role"), words("count")], rows),
    )


def _targets(targets: Sequence[TargetLine], words: Words) -> Html:
    if not targets:
        return _part(words("targets"), tag("p", words("targets-none")))
    rows = [_target(each, words) for each in targets]
    heads = [words("target"), words("state"), words("since-head"), words("looked")]
    return _part(words("targets"), table(words("targets"), heads, rows))


def _target(each: TargetLine, words: Words) -> Sequence[Part]:
    if not each.health:
        return each.name, chip(words("never-looked")), "–", "–"
    state = chip(words.begin(say(f"health-{each.health}")), TONES[each.health])
    times = [words.of(day_clock(at)) if at else "–" for at in (each.since, each.looked)]
    return each.name, state, *times


def _days(of: Installation, words: Words) -> Html:
    hours = [
        (
            words.of(say("weekday-name", day=day)),
            ", ".join(f"{opens}–{closes}" for opens, closes in windows) or words("closed"),
        )
        for day, windows in of.hours
    ]
    off = [
        (formatting.weekday_date(day, words.language), name or words("closed"))
        for day, name in of.days_off
    ]
    return _part(
        words("days"),
        table(words("hours"), [words("day"), words("open")], hours),
        table(words("days-off"), [words("day"), words("name")], off)
        if off
        else tag("p", words("days-off-none")),
    )


def _outages(outages: Sequence[OutageLine], words: Words) -> Html:
    if not outages:
        return _part(words("outages"), tag("p", words("outages-none")))
    rows = []
    for each in outages:
        ended = each.until is not None
        lasted = Lasting((each.until - each.begins) // 1000) if each.until is not None else None
        rows.append(
            (
                words.of(moment(each.begins)),
                words.of(lasted) if lasted and ended else words("lasting"),
                each.reason or words(f"outage-{each.kind}"),
            )
        )
    heads = [words("since-head"), words("lasted"), words("reason")]
    return _part(words("outages"), table(words("outages"), heads, rows))
