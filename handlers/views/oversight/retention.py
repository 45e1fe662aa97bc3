"""Screens for the archivist."""

from flows.messages.kinds.oversight.retention import (
    RetentionAnswered,
    RetentionAsked,
    RetentionClass,
)
from handlers.views.parts.phrases import pick, say
from handlers.views.parts.screen import Say, Screen

FORM = "retention"


def asked(m: RetentionAsked) -> Screen:
    yes = pick("choice-retention-sign", "sign", m.key, "0", form=FORM)
    no = pick("choice-reject", "refuse", m.key, "0", form=FORM)
    head = say("retention-asked", key=m.key)
    return Screen(text=(head, *map(_class, m.classes)), choices=((yes, no),))


def answered(m: RetentionAnswered) -> Screen:
    signed = "yes" if m.signed else "no"
    return Screen(text=(say("retention-answered", key=m.key, signed=signed),))


def _class(each: RetentionClass) -> Say:
    return say(
        "retention-class",
        sop=say(f"sop-name-{each.procedure}"),
        years=each.years,
        cases=each.cases,
        files=each.files,
        megabytes=str(-(-each.kilobytes // 1000)),
        first=each.first,
        last=each.last,
    )
