"""Findings of the monitor, and a person's round (SOP A.1)."""

from flows.messages.kinds.monitoring import (
    InspectAsk,
    InspectDone,
    InspectionReport,
    TargetCertificate,
    TargetChanged,
    WatchReported,
)
from flows.monitoring.finding import Cause, Finding, Health
from flows.monitoring.inspection import Judged
from flows.monitoring.target import Target
from handlers.views.parts.phrases import day_clock, pick, say, you
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
    """One sentence for the report: target, address and finding."""
    return say(
        "watch-described",
        name=target.name,
        address=target.address,
        cause=cause(finding),
        at=day_clock(_ms(finding)),
    )


def measured(target: Target, finding: Finding) -> tuple[Say, ...]:
    """The measurement as evidence, one line per fact."""
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
    """The cause for which a target is not up, with its details."""
    return say(
        f"cause-{finding.cause}",
        status=finding.status or 0,
        place=finding.place or "–",
        words=", ".join(finding.words) or "–",
        seconds=_seconds(finding.milliseconds),
    )


def changed(m: TargetChanged) -> Screen:
    """A change of a target, with Laporkan unless it is reported; for a hacked one first what to do
    and what not to do.
    """
    watched, finding = m.watched, m.watched.finding
    text = [
        say(
            "target-changed",
            name=watched.name,
            address=watched.address,
            mark="✓" if watched.health == Health.UP else "•",
            health=say(f"health-{watched.health}"),
            was=say(f"health-{m.was}"),
            since=day_clock(watched.since) if watched.since else "–",
        ),
    ]
    if finding is not None and watched.health != Health.UP:
        text.append(say("target-cause", cause=cause(finding)))
    if watched.health == Health.SUSPICIOUS:
        text.append(say("target-hacked", you=you(m)))
    if m.number:
        text.append(say("target-reported", number=m.number))
    may = watched.health != Health.UP and not m.number
    choices = ((_report(watched.target),),) if may else ()
    return Screen(text=tuple(text), choices=choices)


def certificate(m: TargetCertificate) -> Screen:
    watched, finding = m.watched, m.watched.finding
    days = finding.days_left if finding and finding.days_left is not None else 0
    return Screen(
        text=(say("target-certificate", name=watched.name, address=watched.address, days=days),),
        choices=((_report(watched.target),),),
    )


def reported(m: WatchReported) -> Screen:
    return Screen(text=(say("watch-reported", name=m.name, number=m.number),))


def ask(m: InspectAsk) -> Screen:
    """One target of the round, with the monitor's latest finding."""
    finding = m.finding
    text = [say("inspect-ask", place=m.place, count=m.count, name=m.name, address=m.address)]
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
    if m.note:
        text.append(say("inspect-note", note=m.note))
    text.append(say("inspect-how", you=you(m)))
    rows = ((Judged.NORMAL, Judged.SLOW), (Judged.BROKEN, Judged.UNKNOWN))
    return Screen(
        text=tuple(text),
        choices=tuple(
            tuple(
                pick(f"choice-judged-{each}", m.target, each.value, m.token, form=ROUND)
                for each in row
            )
            for row in rows
        ),
    )


def done(m: InspectDone) -> Screen:
    """The end of the round: each target, the time taken against the standard, reports to make."""
    lines = [
        say(
            "inspect-line",
            name=e.name,
            judged=say(f"judged-{e.judged}"),
            note=e.note or "none",
        )
        for e in m.entries
    ]
    took = say("inspect-done", took=Lasting(max(m.took, 1)), late="yes" if m.late else "no")
    return Screen(
        text=(took, *lines, say("inspect-done-page")),
        choices=tuple((_report(each.target, each.name),) for each in m.report[:5]),
    )


def page(m: InspectionReport) -> Screen:
    """Laporan Keadaan Website as a file."""
    name = "Laporan Keadaan Website.pdf"
    return Screen(
        text=(say("inspection-report", at=At(m.at, "long"), bad=m.bad, count=m.count),),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name=name),),
    )


def _report(target: str, name: str = "") -> Choice:
    short = name if len(name) <= 10 else ""
    label = say("choice-watch-report-of", name=short) if short else say("choice-watch-report")
    return Choice(label=label, action=Pick(form=FORM, field="report", value=target, token="-"))


def _ms(finding: Finding) -> int:
    return int(finding.at.timestamp() * 1000)


def _days(finding: Finding) -> int | str:
    return "–" if finding.days_left is None else finding.days_left


def _seconds(milliseconds: int | None) -> str:
    """Milliseconds as seconds with a decimal comma: `7,4`."""
    return f"{(milliseconds or 0) / 1000:.1f}".replace(".", ",")
