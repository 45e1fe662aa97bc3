"""News of a case, for its reporter and for those who work on it."""

from flows.messages.kinds.documents import Evidence
from flows.messages.kinds.forms import Recorded
from flows.messages.kinds.news import (
    Abuse,
    Answered,
    AnswerPassedOn,
    Approved,
    ClosedSilently,
    External,
    NoteSaved,
    Question,
    Rejected,
    Reopened,
    ReopenedTeam,
    Revoked,
    Withdrawn,
    WorkPaused,
    WorkResumed,
    WorkStarted,
)
from handlers.views.parts.phrases import clock, reason, say, you
from handlers.views.parts.screen import MediaItem, MediaKind, Screen


def approved(m: Approved) -> Screen:
    return Screen(text=(say("approved-reporter", number=m.case.number, team=m.case.team),))


def rejected(m: Rejected) -> Screen:
    return Screen(text=(say("rejected-reporter", number=m.case.number, note=m.deed.note),))


def abuse(m: Abuse) -> Screen:
    return Screen(text=(say("abuse-reporter", number=m.case.number),))


def withdrawn(m: Withdrawn) -> Screen:
    return Screen(text=(say("withdrawn-reporter", number=m.case.number, you=you(m)),))


def work_started(m: WorkStarted) -> Screen:
    return Screen(
        text=(say("work-started", number=m.case.number, team=m.deed.by, at=clock(m.case.now)),)
    )


def work_paused(m: WorkPaused) -> Screen:
    return Screen(
        text=(say("work-paused", number=m.case.number, reason=reason(m.deed.pause or "other")),)
    )


def work_resumed(m: WorkResumed) -> Screen:
    return Screen(text=(say("work-resumed", number=m.case.number),))


def question(m: Question) -> Screen:
    return Screen(
        text=(say("question-reporter", asker=m.by, number=m.case.number, note=m.note),),
        ask_reply=True,
    )


def answered(m: Answered) -> Screen:
    return Screen(text=(say("question-answered", number=m.case.number, note=m.deed.note),))


def answer_passed_on(m: AnswerPassedOn) -> Screen:
    return Screen(text=(say("answer-passed-on", number=m.number, you=you(m)),))


def note_saved(m: NoteSaved) -> Screen:
    return Screen(text=(say("note-saved", number=m.number),))


def external(m: External) -> Screen:
    return Screen(text=(say("external-reporter", number=m.case.number, note=m.deed.note),))


def revoked(m: Revoked) -> Screen:
    return Screen(text=(say("revoked-team", number=m.case.number, letter=m.case.letter),))


def reopened_team(m: ReopenedTeam) -> Screen:
    return Screen(text=(say("reopened-team", number=m.case.number, note=m.deed.note or "none"),))


def reopened(m: Reopened) -> Screen:
    return Screen(text=(say("reopened-reporter", number=m.case.number),))


def closed_silently(m: ClosedSilently) -> Screen:
    return Screen(text=(say("closed-silent", number=m.case.number),))


def recorded(m: Recorded) -> Screen:
    """The performer's own receipt after a form."""
    return Screen(text=(say("done-recorded", number=m.number, outcome=say(f"outcome-{m.done}")),))


def evidence(m: Evidence) -> Screen:
    """Pictures as an album, or one other file."""
    items = tuple(
        MediaItem(
            kind=MediaKind(item.kind),
            sha256=item.sha256,
            name=item.name,
            spoiler=item.spoiler,
        )
        for item in m.items
    )
    return Screen(text=(say("evidence-caption", number=m.number),), media=items)
