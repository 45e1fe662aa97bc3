"""Files that could not be fetched, told to their sender, to the case's holders and on cards."""

from flows.messages.kinds.answers import EvidenceLost, FileLost
from flows.messages.parts.case_facts import CaseFacts
from handlers.views.parts.phrases import say, you
from handlers.views.parts.screen import Say, Screen


def lost(m: FileLost) -> Screen:
    told = say(
        "file-lost",
        name=m.name or "none",
        number=m.number or "none",
        channel=say("file-channel", channel=m.channel or "telegram"),
        cause=m.cause or "other",
        you=you(m),
    )
    return Screen(text=(told,))


def lost_to_holder(m: EvidenceLost) -> Screen:
    told = say(
        "evidence-lost",
        form=say("lost-form", form=m.form),
        number=m.number,
        sender=m.sender,
        name=m.name or "none",
        channel=say("file-channel", channel=m.channel),
        cause=m.cause,
    )
    return Screen(text=(told,))


def not_shown(case: CaseFacts) -> tuple[Say, ...]:
    """The lines of a card about files that it does not show."""
    coming = (say("card-files-coming", coming=case.coming),) if case.coming else ()
    lost = (say("card-files-lost", lost=case.lost),) if case.lost else ()
    return (*coming, *lost)
