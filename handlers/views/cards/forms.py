"""Questions after a button, the team picker, and refusals."""

from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.phrases import Params, pick, refusal, say
from handlers.views.parts.screen import Choice, Pick, Screen


def field(sops: SopCards, p: Params) -> Screen:
    """One field of an outcome: words, a choice of reasons, or a file; Lewati where it may be."""
    token, key = p["token"], p["field"]
    asked = sops.question(p)
    text = say(asked) if asked else say("ask-field", field=say(f"field-{key}"))
    rows = [
        (pick(f"choice-reason-{option}", key, option, token, form="form"),)
        for option in p["options"]
    ]
    last = [pick("choice-cancel", key, "cancel", token, form="form")]
    if not p["required"]:
        last.insert(0, pick("choice-skip", key, "skip", token, form="form"))
    known = (told for each in sops for told in each.known(p))
    return Screen(text=(*known, text), choices=(*rows, tuple(last)))


def team(p: Params) -> Screen:
    """Technicians with how many cases each has; chosen ones ticked."""
    token = p["token"]
    rows = [
        (
            Choice(
                label=say(
                    "team-member",
                    tick="✓ " if person["chosen"] else "",
                    name=person["name"][:12],
                    load=person["load"],
                ),
                action=Pick(form="form", field="team", value=str(person["id"]), token=token),
            ),
        )
        for person in p["people"]
    ]
    last = (
        pick("choice-team-done", "team", "done", token, form="form"),
        pick("choice-cancel", "team", "cancel", token, form="form"),
    )
    return Screen(text=(say("ask-team"),), choices=(*rows, last))


def refused(p: Params) -> Screen:
    return Screen(text=(refusal(p["id"], p["arguments"]),))
