"""News of a case, for its reporter and for those who work on it."""

from flows.messages.kinds.documents import Evidence
from flows.messages.kinds.forms import Recorded
from flows.messages.kinds.news import (
    Abuse,
    AnswerAwaited,
    Answered,
    AnswerPassedOn,
    Approved,
    ClosedSilently,
    External,
    Forwarded,
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
    note = m.deed.note or say("files-sent")
    return Screen(text=(say("question-answered", number=m.case.number, note=note),))


def answer_awaited(m: AnswerAwaited) -> Screen:
    told = say(
        "answer-awaited",
        number=m.case.number,
        what=m.what,
        note=m.note or "none",
        you=you(m),
    )
    return Screen(text=(told,), ask_reply=True)


def answer_passed_on(m: AnswerPassedOn) -> Screen:
    return Screen(text=(say("answer-passed-on", number=m.number, you=you(m)),))


def note_saved(m: NoteSaved) -> Screen:
    return Screen(text=(say("note-saved", number=m.number),))


def external(m: External) -> Screen:
    return Screen(text=(say("external-reporter", number=m.case.number, note=m.deed.note),))


def forwarded(m: Forwarded) -> Screen:
    return Screen(text=(say("forwarded-reporter", number=m.case.number),))


def revoked(m: Revoked) -> Screen:
    return Screen(text=(say("revoked-team", number=m.case.number, letter=m.case.letter),))


def reopened_team(m: ReopenedTeam) -> Screen:
    note = m.deed.note or m.deed.words.get("said", "none")
    return Screen(text=(say("reopened-team", number=m.case.number, note=note),))


def reopened(m: Reopened) -> Screen:
    """Asks what is still wrong, unless that was said along with it."""
    told = say("reopened-reporter", number=m.case.number)
    if "said" in m.deed.words:
        return Screen(text=(told,))
    return Screen(text=(told, say("reopened-ask", you=you(m))), ask_reply=True)


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
            opened=bool(item.opened),
        )
        for item in m.items
    )
    return Screen(text=(say("evidence-caption", number=m.number),), media=items)
