"""Alerts for the admin that need action."""

from flows.messages.kinds.admin import (
    AdminBare,
    AdminDeadUpdate,
    AdminLate,
    AdminNobody,
    AdminRefused,
    AdminSlowed,
    AdminUnreachable,
    CalendarGaps,
)
from handlers.views.parts.phrases import pick, say
from handlers.views.parts.screen import Screen


def dead_update(m: AdminDeadUpdate) -> Screen:
    return Screen(
        text=(
            say(
                "admin-dead-update",
                channel=m.channel,
                attempts=m.attempts,
                row=m.id,
                error=m.error,
            ),
        )
    )


def unreachable(m: AdminUnreachable) -> Screen:
    return Screen(
        text=(say("admin-unreachable", name=m.name, channel=m.channel, reason=m.reason),)
    )


def refused(m: AdminRefused) -> Screen:
    return Screen(
        text=(
            say(
                "admin-refused",
                kind=m.kind,
                name=m.name,
                channel=m.channel,
                reason=m.reason,
            ),
        )
    )


def slowed(m: AdminSlowed) -> Screen:
    if m.name:
        told = say("admin-slowed-chat", channel=m.channel, name=m.name, minutes=m.minutes)
    else:
        told = say("admin-slowed-everybody", channel=m.channel, minutes=m.minutes)
    why = (say("admin-slowed-reason", reason=m.reason),) if m.reason else ()
    return Screen(text=(told, *why))


def late(m: AdminLate) -> Screen:
    told = say("admin-late", kind=m.kind, name=m.name, channel=m.channel, reason=m.reason)
    return Screen(text=(told,))


def bare(m: AdminBare) -> Screen:
    return Screen(text=(say("admin-bare", name=m.name, channel=m.channel),))


def nobody(m: AdminNobody) -> Screen:
    return Screen(text=(say("admin-nobody", role=say(f"role-{m.role}"), number=m.number),))


def calendar_gaps(m: CalendarGaps) -> Screen:
    lines = [say("calendar-gaps", year=m.year)]
    if m.estimated:
        lines.append(say("calendar-gaps-estimated", count=m.estimated))
    if m.shared:
        lines.append(say("calendar-gaps-shared"))
    if m.first:
        lines.append(say("calendar-gaps-ramadan", first=m.first, last=m.last))
    enter = pick("choice-setting-show", "show", "", "", form="set")
    return Screen(text=(*lines, say("calendar-gaps-do")), choices=((enter,),) if m.may else ())
