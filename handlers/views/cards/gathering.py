"""Answers gathered piece by piece: the question, the count, and why a piece is not accepted."""

from flows.messages.kinds.answers import FileNotPassedOn
from flows.messages.kinds.forms import (
    FinalAsFile,
    FinalTooBig,
    FinalUnusable,
    FormChoices,
    GatherAsk,
    GatherGot,
    Gathering,
    GatherLinks,
    GatherNeedsFile,
    GatherNeedsLink,
    GatherNeedsText,
    GatherTooLong,
    ManuscriptGot,
    ManuscriptUnread,
)
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts import ticks
from handlers.views.parts.given_links import given, trouble
from handlers.views.parts.phrases import joined, lines, pick, say
from handlers.views.parts.screen import Choice, Pick, Say, Screen


def ask(sops: SopCards, m: GatherAsk) -> Screen:
    own = (told for each in sops if (told := each.gathers(m)))
    told = next(own, None) or say(f"gather-ask-{m.gathering.takes}")
    choices = _buttons(m.gathering, skip=not m.required)
    return Screen(text=(told, *given(m.links or ())), choices=choices)


def got(m: GatherGot) -> Screen:
    return Screen(text=(_counted(m),), choices=_buttons(m.gathering))


def manuscript_got(m: ManuscriptGot) -> Screen:
    """The parts of the file that are not shown, then the count."""
    found = [say(f"besides-{code}", count=amount) for code, amount in m.besides]
    besides = joined(found)
    return Screen(
        text=(
            say("manuscript-got", source=m.source or "none", besides=besides),
            _counted(m),
        ),
        choices=_buttons(m.gathering),
    )


def _counted(m: GatherGot | ManuscriptGot) -> Say:
    gathering = m.gathering
    if gathering.takes == "text":
        return say("gather-got-text", paragraphs=m.paragraphs, words=m.words)
    return say(f"gather-got-{gathering.takes}", parts=gathering.parts, files=gathering.files)


def links(m: GatherLinks) -> Screen:
    """Each channel with its link; below, each refused link with the reason."""
    troubles = [trouble(*each) for each in m.troubles]
    return Screen(
        text=(
            *given(m.links),
            *((lines(troubles),) if troubles else ()),
            say("gather-links-ask"),
        ),
        choices=_buttons(m.gathering, enough=bool(m.gathering.parts)),
    )


def needs(m: GatherNeedsFile | GatherNeedsLink) -> Screen:
    """The piece is of another kind than the field takes; the buttons are repeated."""
    return _complaint(say(m.KIND), m.gathering)


def too_long(m: GatherTooLong) -> Screen:
    return _complaint(say("gather-too-long", most=m.most), m.gathering)


def unread(m: ManuscriptUnread | FinalUnusable) -> Screen:
    told = say(m.KIND, name=m.name, trouble=say(f"unread-{m.trouble}"))
    return _complaint(told, m.gathering)


def not_passed_on(m: FileNotPassedOn) -> Screen:
    if not m.trouble:
        return Screen(text=(say("file-not-passed-on", name=m.name),))
    return Screen(text=(say("file-not-shown", name=m.name, trouble=say(f"unread-{m.trouble}")),))


def too_big(m: FinalTooBig) -> Screen:
    return _complaint(say("final-too-big", size=m.size), m.gathering)


def not_so(m: GatherNeedsText | FinalAsFile) -> Screen:
    """The file cannot count, whatever its contents."""
    return _complaint(say(m.KIND), m.gathering)


def _complaint(told: Say, gathering: Gathering) -> Screen:
    enough = bool(gathering.parts or gathering.files)
    return Screen(text=(told,), choices=_buttons(gathering, enough=enough))


def choices(sops: SopCards, m: FormChoices) -> Screen:
    """Several options; chosen ones are ticked."""
    token, key = m.asked.token, m.asked.field
    asked = sops.question(m.asked)
    options = [
        Choice(
            label=say(
                "ticked",
                tick="✓ " if each in m.ticked else "",
                label=say(f"choice-reason-{each}"),
            ),
            action=Pick(form="form", field=key, value=ticks.offered(each, m.ticked), token=token),
        )
        for each in m.asked.options
    ]
    rows = [tuple(options[at : at + 2]) for at in range(0, len(options), 2)]
    last = [pick("choice-enough", key, "done", token, form="form")]
    if not m.asked.required:
        last.append(pick("choice-skip", key, "skip", token, form="form"))
    last.append(pick("choice-cancel", key, "cancel", token, form="form"))
    return Screen(
        text=(say(asked) if asked else say("ask-field", field=say(f"field-{key}")),),
        choices=(*rows, tuple(last)),
    )


def enough_label(takes: str) -> str:
    """The label of the button that ends the gathering; for media it may end the step."""
    return "choice-done" if takes == "media" else "choice-enough"


def _buttons(
    gathering: Gathering, *, enough: bool = True, skip: bool = False
) -> tuple[tuple[Choice, ...], ...]:
    token, key = gathering.token, gathering.field
    row = [pick(enough_label(gathering.takes), key, "done", token, form="form")] if enough else []
    row += [pick("choice-skip", key, "skip", token, form="form")] if skip else []
    return ((*row, pick("choice-cancel", key, "cancel", token, form="form")),)
