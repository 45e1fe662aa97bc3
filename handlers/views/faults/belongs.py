"""The question which open case something belongs to."""

from flows.messages.kinds.drafts import AskBelongs, OpenCase
from handlers.views.parts.phrases import pick, say, short
from handlers.views.parts.screen import Choice, Pick, Say, Screen


def ask_belongs(m: AskBelongs) -> Screen:
    """The question which open case an unexplained message belongs to."""
    token = m.draft.token
    known = [
        (
            Choice(
                label=say("as-it-is", text=each.number),
                action=Pick(form="report", field="belongs", value=str(each.case), token=token),
            ),
        )
        for each in m.cases
    ]
    fresh = (pick("choice-new-report", "belongs", "new", token),)
    told = [about_case(each) for each in m.cases if each.procedure is not None]
    return Screen(text=(say("ask-belongs"), *told), choices=(*known, fresh))


def about_case(each: OpenCase) -> Say:
    """The subject of a case to choose; of a fault its kind, of another SOP its name."""
    kind = f"category-{each.category}" if each.category else f"sop-name-{each.procedure}"
    return say(
        "ask-belongs-case",
        number=each.number,
        kind=say(kind),
        description=short(each.description or "") or "none",
    )
