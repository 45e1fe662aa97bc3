"""Questions about typed words: which card, whether that is meant, or what to choose."""

from handlers.views.cards.cards import decisions
from handlers.views.parts.phrases import Params, pick, say, step_name
from handlers.views.parts.screen import Choice, Pick, Say, Screen

FORM = "typed"


def confirm(p: Params) -> Screen:
    """The button names what will happen; until it is pressed nothing is decided."""
    named = say(f"choice-{p['outcome']}")
    facts = {"number": p["number"], "step": step_name(p), "said": p["said"]}
    return Screen(
        text=(say("typed-unsure", **facts), say("typed-confirm-ask", choice=named)),
        choices=(
            (
                Choice(label=named, action=_action("confirm", "yes")),
                pick("choice-typed-no", "confirm", "no", "", form=FORM),
            ),
        ),
    )


def choose(p: Params) -> Screen:
    """Every choice of one card, once more."""
    text = say("typed-choose", number=p["number"], step=step_name(p))
    return Screen(text=(text,), choices=decisions(p))


def which(p: Params) -> Screen:
    """The open cards with numbers; a number or a button chooses one."""
    lines = [_line(place, entry) for place, entry in enumerate(p["cards"], start=1)]
    more = (say("typed-which-more", count=p["more"]),) if p["more"] else ()
    rows = tuple(
        (
            Choice(
                label=say("typed-which-choice", place=place, number=entry["number"]),
                action=_action("which", str(place - 1)),
            ),
        )
        for place, entry in enumerate(p["cards"], start=1)
    )
    head = say("typed-which", said=p["said"])
    return Screen(text=(head, *lines, *more), choices=rows)


def _line(place: int, entry: Params) -> Say:
    return say(
        "typed-which-line",
        place=place,
        number=entry["number"],
        step=step_name(entry),
        choice=say(f"choice-{entry['outcome']}") if entry["outcome"] else "none",
        description=entry["description"],
    )


def _action(field: str, value: str) -> Pick:
    return Pick(form=FORM, field=field, value=value, token="")
