"""News of a case, for its reporter and for those who work on it."""

from handlers.views.parts.phrases import Params, clock, reason, say, you
from handlers.views.parts.screen import MediaItem, MediaKind, Screen


def approved(p: Params) -> Screen:
    return Screen(text=(say("approved-reporter", number=p["number"], team=p["team"]),))


def rejected(p: Params) -> Screen:
    return Screen(text=(say("rejected-reporter", number=p["number"], note=p["note"]),))


def abuse(p: Params) -> Screen:
    return Screen(text=(say("abuse-reporter", number=p["number"]),))


def withdrawn(p: Params) -> Screen:
    return Screen(text=(say("withdrawn-reporter", number=p["number"], you=you(p)),))


def work_started(p: Params) -> Screen:
    return Screen(
        text=(say("work-started", number=p["number"], team=p["by"], at=clock(p["now"])),)
    )


def work_paused(p: Params) -> Screen:
    return Screen(
        text=(say("work-paused", number=p["number"], reason=reason(p["pause"] or "other")),)
    )


def work_resumed(p: Params) -> Screen:
    return Screen(text=(say("work-resumed", number=p["number"]),))


def question(p: Params) -> Screen:
    return Screen(
        text=(say("question-reporter", asker=p["by"], number=p["number"], note=p["note"]),),
        ask_reply=True,
    )


def answered(p: Params) -> Screen:
    return Screen(text=(say("question-answered", number=p["number"], note=p["note"]),))


def answer_passed_on(p: Params) -> Screen:
    return Screen(text=(say("answer-passed-on", number=p["number"], you=you(p)),))


def note_saved(p: Params) -> Screen:
    return Screen(text=(say("note-saved", number=p["number"]),))


def external(p: Params) -> Screen:
    return Screen(text=(say("external-reporter", number=p["number"], note=p["note"]),))


def revoked(p: Params) -> Screen:
    return Screen(text=(say("revoked-team", number=p["number"], letter=p["letter"]),))


def reopened_team(p: Params) -> Screen:
    return Screen(text=(say("reopened-team", number=p["number"], note=p.get("note") or "none"),))


def reopened(p: Params) -> Screen:
    return Screen(text=(say("reopened-reporter", number=p["number"]),))


def closed_silently(p: Params) -> Screen:
    return Screen(text=(say("closed-silent", number=p["number"]),))


def recorded(p: Params) -> Screen:
    """The performer's own receipt after a form."""
    return Screen(
        text=(say("done-recorded", number=p["number"], outcome=say(f"outcome-{p['done']}")),)
    )


def evidence(p: Params) -> Screen:
    """Pictures as an album, or one other file."""
    items = tuple(
        MediaItem(
            kind=MediaKind(item["kind"]),
            sha256=item["sha256"],
            name=item["name"],
            spoiler=item["spoiler"],
        )
        for item in p["items"]
    )
    return Screen(text=(say("evidence-caption", number=p["number"]),), media=items)
