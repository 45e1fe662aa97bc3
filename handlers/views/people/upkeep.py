"""Troubles of the installation, /kesehatan, and checkpoints kept in the chat."""

from collections.abc import Sequence

from flows.messages.kinds.upkeep.checkpoints import CheckpointKept, CheckpointKey
from flows.messages.kinds.upkeep.troubles import AdminTrouble, SelfCheck, TroubleLine
from handlers.views.parts.phrases import day_clock, lines, moment, say
from handlers.views.parts.screen import Say, Screen
from handlers.views.parts.view import Entry, plain, shown


def trouble(m: AdminTrouble) -> Screen:
    what = _what(m)
    if m.over:
        return Screen(text=(say("trouble-over", what=what, since=day_clock(m.since)),))
    return Screen(
        text=(say("trouble-told", what=what), say(f"trouble-do-{m.trouble}", detail=m.detail))
    )


def self_check(m: SelfCheck) -> Screen:
    if m.at is None:
        return Screen(text=(say("self-check-none"),))
    waiting = say("self-check-waiting", incoming=m.incoming, outgoing=m.outgoing)
    works = [say(_working(part, m), free=m.free, at=_time(m.polled)) for part in m.works]
    kept = say("self-check-kept", backed=_time(m.backed), signed=_time(m.signed))
    title = "self-check-ill" if m.troubles else "self-check-well"
    return Screen(
        text=(
            say(title, at=moment(m.at), count=len(m.troubles)),
            *(_line(each) for each in m.troubles),
            lines([*works, waiting, kept]),
        )
    )


def _working(part: str, m: SelfCheck) -> str:
    hooked = part == "telegram" and m.polled is None
    return "self-check-webhook" if hooked else f"self-check-{part}"


def _line(each: TroubleLine) -> Say:
    return say(
        "self-check-trouble",
        what=_what(each),
        since=day_clock(each.since),
        todo=say(f"trouble-do-{each.trouble}", detail=each.detail),
    )


def _what(m: AdminTrouble | TroubleLine) -> Say:
    return say(f"trouble-{m.trouble}", subject=m.subject, detail=m.detail)


def _time(at: int | None) -> object:
    return say("self-check-never") if at is None else day_clock(at)


VIEWS: Sequence[Entry] = (
    plain(
        CheckpointKept,
        lambda m: {
            "number": m.number,
            "at": moment(m.at),
            "entries": m.entries,
            "checkpoint": m.text,
        },
    ),
    plain(CheckpointKey),
    shown(AdminTrouble, trouble),
    shown(SelfCheck, self_check),
)
