"""What the monitor tells, and the round that a person makes (SOP A.1)."""

from collections.abc import Mapping
from typing import Any

from flows.monitoring.finding import Cause, Finding, Health
from flows.monitoring.inspection import Judged
from flows.monitoring.target import Target
from handlers.views.parts.phrases import Params, day_clock, pick, say, you
from handlers.views.parts.screen import (
    At,
    Choice,
    Lasting,
    MediaItem,
    MediaKind,
    Pick,
    Say,
    Screen,
)

FORM = "watch"
ROUND = "inspect"


def described(target: Target, finding: Finding) -> Say:
    """One sentence for the report: what, where, and what was found."""
    return say(
        "watch-described",
        name=target.name,
        address=target.address,
        cause=cause(finding),
        at=day_clock(_ms(finding)),
    )


def measured(target: Target, finding: Finding) -> tuple[Say, ...]:
    """The measurement as evidence, a line each."""
    return (
        say("watch-evidence", name=target.name, address=target.address),
        say("watch-evidence-at", at=At(_ms(finding), "long")),
        say("watch-evidence-found", health=say(f"health-{finding.health}"), cause=cause(finding)),
        say(
            "watch-evidence-numbers",
            milliseconds=finding.milliseconds or 0,
            status=finding.status or 0,
            days=_days(finding),
        ),
    )


def cause(finding: Finding) -> Say:
    """Why a target is not up, with what belongs to it."""
    return say(
        f"cause-{finding.cause}",
        status=finding.status or 0,
        place=finding.place or "–",
        words=", ".join(finding.words) or "–",
        seconds=_seconds(finding.milliseconds),
    )


def changed(p: Params) -> Screen:
    """A target is not as it was: Laporkan, unless it is reported; for a hacked one first what to
    do, and what not.
    """
    finding = _finding(p)
    text = [
        say(
            "target-changed",
            name=p["name"],
            address=p["address"],
            mark="✓" if p["health"] == Health.UP else "•",
            health=say(f"health-{p['health']}"),
            was=say(f"health-{p['was']}"),
            since=day_clock(p["since"]) if p["since"] else "–",
        ),
    ]
    if finding is not None and p["health"] != Health.UP:
        text.append(say("target-cause", cause=cause(finding)))
    if p["health"] == Health.SUSPICIOUS:
        text.append(say("target-hacked", you=you(p)))
    if p["number"]:
        text.append(say("target-reported", number=p["number"]))
    may = p["health"] != Health.UP and not p["number"]
    choices = ((_report(p["target"]),),) if may else ()
    return Screen(text=tuple(text), choices=choices)


def certificate(p: Params) -> Screen:
    finding = _finding(p)
    days = finding.days_left if finding and finding.days_left is not None else 0
    return Screen(
        text=(say("target-certificate", name=p["name"], address=p["address"], days=days),),
        choices=((_report(p["target"]),),),
    )


def reported(p: Params) -> Screen:
    return Screen(text=(say("watch-reported", name=p["name"], number=p["number"]),))


def ask(p: Params) -> Screen:
    """One target of the round, the monitor's latest finding beside it."""
    finding = _finding(p)
    text = [
        say(
            "inspect-ask", place=p["place"], count=p["count"], name=p["name"], address=p["address"]
        )
    ]
    if finding is None:
        text.append(say("inspect-unseen"))
    else:
        text.append(
            say(
                "inspect-seen",
                health=say(f"health-{finding.health}"),
                cause=cause(finding),
                at=day_clock(_ms(finding)),
                plain="yes" if finding.cause is Cause.NONE else "no",
            )
        )
    if p["note"]:
        text.append(say("inspect-note", note=p["note"]))
    text.append(say("inspect-how", you=you(p)))
    rows = ((Judged.NORMAL, Judged.SLOW), (Judged.BROKEN, Judged.UNKNOWN))
    return Screen(
        text=tuple(text),
        choices=tuple(
            tuple(
                pick(f"choice-judged-{each}", p["target"], each.value, p["token"], form=ROUND)
                for each in row
            )
            for row in rows
        ),
    )


def done(p: Params) -> Screen:
    """The round is over: each target, the time against the standard, and what to report."""
    lines = [
        say(
            "inspect-line",
            name=e["name"],
            judged=say(f"judged-{e['judged']}"),
            note=e["note"] or "none",
        )
        for e in p["entries"]
    ]
    took = say("inspect-done", took=Lasting(max(p["took"], 1)), late="yes" if p["late"] else "no")
    return Screen(
        text=(took, *lines, say("inspect-done-page")),
        choices=tuple((_report(each["target"], each["name"]),) for each in p["report"][:5]),
    )


def page(p: Params) -> Screen:
    """Laporan Keadaan Website as a file."""
    name = "Laporan Keadaan Website.pdf"
    return Screen(
        text=(say("inspection-report", at=At(p["at"], "long"), bad=p["bad"], count=p["count"]),),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=p["sha256"], name=name),),
    )


def _report(target: str, name: str = "") -> Choice:
    short = name if len(name) <= 10 else ""
    label = say("choice-watch-report-of", name=short) if short else say("choice-watch-report")
    return Choice(label=label, action=Pick(form=FORM, field="report", value=target, token="-"))


def _finding(p: Mapping[str, Any]) -> Finding | None:
    return Finding.from_data(p["finding"]) if p["finding"] else None


def _ms(finding: Finding) -> int:
    return int(finding.at.timestamp() * 1000)


def _days(finding: Finding) -> int | str:
    return "–" if finding.days_left is None else finding.days_left


def _seconds(milliseconds: int | None) -> str:
    """`7,4`: with a decimal comma."""
    return f"{(milliseconds or 0) / 1000:.1f}".replace(".", ",")
