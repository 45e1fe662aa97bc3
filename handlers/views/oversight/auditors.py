"""Screens about auditors."""

from flows.messages.kinds.oversight.auditors import AuditorAsked, AuditorGiven, AuditorSet
from flows.office.auditing.auditors import DAYS
from handlers.views.parts.phrases import moment, pick, say, you
from handlers.views.parts.screen import Choice, Screen

FORM = "auditor"


def asked(m: AuditorAsked) -> Screen:
    """The question, with the lengths to choose from."""
    buttons = [
        Choice(
            label=say("auditor-days", count=days),
            action=pick("as-it-is", "days", str(days), str(m.person), form=FORM).action,
        )
        for days in DAYS
    ]
    day = pick("choice-auditor-day", "day", str(m.person), "", form=FORM)
    return Screen(
        text=(say("auditor-asked", name=m.name),),
        choices=(tuple(buttons[:2]), tuple(buttons[2:]), (day,)),
    )


def set_(m: AuditorSet) -> Screen:
    return Screen(text=(say("auditor-set", name=m.name, until=moment(m.until)),))


def given(m: AuditorGiven) -> Screen:
    return Screen(text=(say("auditor-given", you=you(m), until=moment(m.until)),))
