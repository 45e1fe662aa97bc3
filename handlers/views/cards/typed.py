"""Questions about typed words: which card, whether that is meant, or what to choose."""

from flows.messages.kinds.cards import CardEntry, TypedChoose, TypedConfirm, TypedWhich
from handlers.views.cards.buttons import decisions, laid_out
from handlers.views.parts.phrases import described, pick, say, short, step_name
from handlers.views.parts.screen import Choice, Pick, Say, Screen

FORM = "typed"


def confirm(m: TypedConfirm) -> Screen:
    """One button that names what will happen; until it is pressed nothing is decided."""
    entry = m.entry
    named = say(f"choice-{entry.outcome}")
    step = step_name(entry.procedure, entry.step)
    return Screen(
        text=(
            say("typed-unsure", number=entry.number, step=step, said=m.said),
            say("typed-confirm-ask", choice=named),
        ),
        choices=(
            (
                Choice(label=named, action=_action("confirm", "yes")),
                pick("choice-typed-no", "confirm", "no", "", form=FORM),
            ),
        ),
    )


def choose(m: TypedChoose) -> Screen:
    """Every choice of one card once more."""
    entry = m.entry
    text = say("typed-choose", number=entry.number, step=step_name(entry.procedure, entry.step))
    front = decisions(entry.case, entry.step, entry.round, m.choices)
    choices, more = laid_out(front)
    return Screen(text=(text,), choices=choices, more=more)


def which(m: TypedWhich) -> Screen:
    """The open cards with numbers, to be chosen by number or button."""
    lines = [_line(place, entry) for place, entry in enumerate(m.cards, start=1)]
    more = (say("typed-which-more", count=m.more),) if m.more else ()
    rows = tuple(
        (
            Choice(
                label=say("typed-which-choice", place=place, number=entry.number),
                action=_action("which", str(place - 1)),
            ),
        )
        for place, entry in enumerate(m.cards, start=1)
    )
    head = say("typed-which", said=m.said)
    return Screen(text=(head, *lines, *more), choices=rows)


def _line(place: int, entry: CardEntry) -> Say:
    return say(
        "typed-which-line",
        place=place,
        number=entry.number,
        step=step_name(entry.procedure, entry.step),
        choice=say(f"choice-{entry.outcome}") if entry.outcome else "none",
        description=described(short(entry.description)),
    )


def _action(field: str, value: str) -> Pick:
    return Pick(form=FORM, field=field, value=value, token="")
