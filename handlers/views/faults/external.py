"""News of results and of what UPT TIK repairs (SOP A, steps 5 to 7)."""

from handlers.views.parts.phrases import Params, day, say, who
from handlers.views.parts.screen import At, Screen


def result_received(p: Params) -> Screen:
    return Screen(text=(say("result-received", number=p["number"], by=p["by"]),))


def upt_received(p: Params) -> Screen:
    return Screen(text=(say("upt-received", number=p["number"], by=who(p)),))


def upt_handed(p: Params) -> Screen:
    """On paper, by hand: to whom and when."""
    words = p["words"]
    handed = words.get("handed", "")
    return Screen(
        text=(
            say(
                "upt-handed",
                number=p["number"],
                receiver=words.get("receiver", ""),
                day=day(handed) if handed else "–",
                by=who(p),
            ),
        )
    )


def upt_progress(p: Params) -> Screen:
    return Screen(text=(say("upt-progress", number=p["number"], by=who(p), note=p["note"]),))


def estimate_given(p: Params) -> Screen:
    return Screen(
        text=(say("estimate-given", number=p["number"], day=At(p["until"], "weekday"), by=who(p)),)
    )


def estimate_passed(p: Params) -> Screen:
    return Screen(
        text=(say("estimate-passed", number=p["number"], day=At(p["until"], "weekday")),)
    )
