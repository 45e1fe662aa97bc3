"""Questions after a button, the team picker, and refusals."""

from dataclasses import replace

from flows.messages.kinds.answers import AnswerChanged, EditIgnored, Refused, SetAside
from flows.messages.kinds.forms import FormField, FormTeam
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts import ticks
from handlers.views.parts.phrases import pick, refusal, say
from handlers.views.parts.screen import Beginning, Choice, Pick, Say, Screen

ASIDE = "aside"


def field(sops: SopCards, m: FormField) -> Screen:
    """The question for one field of an outcome: words, reasons to choose from, or a file; with
    Lewati if the field is optional.
    """
    token, key = m.asked.token, m.asked.field
    asked = sops.question(m.asked)
    text = say(asked) if asked else say("ask-field", field=say(f"field-{key}"))
    rows = [
        (pick(f"choice-reason-{option}", key, option, token, form="form"),)
        for option in m.asked.options
    ]
    last = [pick("choice-cancel", key, "cancel", token, form="form")]
    if not m.asked.required:
        last.insert(0, pick("choice-skip", key, "skip", token, form="form"))
    known = tuple(told for each in sops for told in each.known(m))
    return Screen(
        text=(*known, text),
        choices=(*rows, tuple(last)),
        sparing=_together(sops, m, (*known, text)) if m.ahead else None,
    )


def _together(sops: SopCards, m: FormField, first: tuple[Say, ...]) -> Screen:
    """The question with those asked ahead, as one message."""
    token, told = m.asked.token, [*first]
    for key in m.ahead or ():
        asked = sops.question(replace(m.asked, field=key))
        text = say(asked) if asked else say("ask-field", field=say(f"field-{key}"))
        told.append(replace(text, tight=True))
    last = [pick("choice-cancel", m.asked.field, "cancel", token, form="form")]
    if m.ahead and m.skips:
        last.insert(0, pick("choice-skip", m.ahead[-1], "skip", token, form="form"))
    return Screen(text=(*told, say("form-together")), choices=(tuple(last),))


def team(m: FormTeam) -> Screen:
    """Technicians with their number of cases; chosen ones are ticked."""
    token = m.token
    chosen = [str(person.id) for person in m.people if person.chosen]
    rows = [
        (
            Choice(
                label=say(
                    "team-member",
                    tick="✓ " if person.chosen else "",
                    name=person.name[:12],
                    load=person.load,
                ),
                action=Pick(
                    form="form",
                    field="team",
                    value=ticks.offered(str(person.id), chosen),
                    token=token,
                ),
            ),
        )
        for person in m.people
    ]
    last = (
        pick("choice-team-done", "team", "done", token, form="form"),
        pick("choice-cancel", "team", "cancel", token, form="form"),
    )
    return Screen(text=(say("ask-team"),), choices=(*rows, last))


def set_aside(m: SetAside) -> Screen:
    """A conversation left half-way, with the way back to it."""
    back = pick("choice-take-up", m.what, "go", "", form=ASIDE)
    return Screen(text=(say("set-aside", what=m.what),), choices=((back,),))


def edit_ignored(m: EditIgnored) -> Screen:
    if m.half_way:
        return Screen(text=(say("edit-ignored-half-way"),))
    if m.on_record is not None:
        return Screen(text=(say("edit-ignored-answer", number=m.on_record),))
    return Screen(text=(say("edit-ignored"),))


def answer_changed(m: AnswerChanged) -> Screen:
    told = "answer-changed" if m.understood else "answer-not-changed"
    return Screen(text=(say(told, field=Beginning(say(f"field-{m.field}"))),))


def refused(m: Refused) -> Screen:
    return Screen(text=(refusal(m.id, m.arguments),))
