"""Questions after a button, the team picker, and refusals."""

from handlers.views.parts.phrases import Params, pick, refusal, say
from handlers.views.parts.screen import Choice, Pick, Screen
from handlers.views.promotion import promotion

ASKS = {
    ("approve", "return", "reason"): "ask-reason",
    ("approve", "reject", "reason"): "ask-reject-reason",
    ("approve", "abuse", "reason"): "ask-abuse-reason",
    ("repair", "obstacle", "reason"): "ask-obstacle-reason",
    ("repair", "revoke", "reason"): "ask-revoke-reason",
    ("repair", "done", "cause"): "ask-cause",
    ("repair", "done", "action"): "ask-action",
    ("repair", "done", "photo"): "ask-photo",
    ("repair", "note", "note"): "ask-note",
    ("repair", "ask", "question"): "ask-question",
    ("repair", "external", "cause"): "ask-external-cause",
    ("approve", "external", "cause"): "ask-external-cause",
    ("repair", "purchase", "items"): "ask-items",
    ("repair", "purchase", "cost"): "ask-cost",
    ("result", "amend", "summary"): "ask-amended",
    ("result", "amend", "photo"): "ask-photo",
    ("receive", "return", "reason"): "ask-result-missing",
    ("external", "send", "summary"): "ask-external-wish",
    ("external", "return", "reason"): "ask-not-external",
    ("upt_repair", "delivered", "receiver"): "ask-receiver",
    ("upt_repair", "delivered", "handed"): "ask-handed",
    ("upt_repair", "delivered", "receipt"): "ask-receipt",
    ("upt_repair", "estimate", "until"): "ask-until",
    ("upt_repair", "note", "note"): "ask-note",
    ("upt_repair", "done", "action"): "ask-action",
    ("verify", "fails", "reason"): "ask-still-failing",
    ("need", "submit", "topic"): "ask-topic",
    ("need", "submit", "audience"): "ask-audience",
    ("need", "submit", "wanted"): "ask-wanted",
    ("acc", "return", "reason"): "ask-reason",
    ("acc", "reject", "reason"): "ask-reject-reason",
    ("research", "submit", "sources"): "ask-sources",
    ("research", "submit", "theme"): "ask-theme",
    ("proposal", "approvewith", "notes"): "ask-remarks",
    ("proposal", "return", "reason"): "ask-text-reason",
    ("proposal", "reject", "reason"): "ask-reject-reason",
    ("takedown", "reject", "reason"): "ask-reject-reason",
    ("design", "note", "note"): "ask-note",
    ("look", "return", "reason"): "ask-design-reason",
    ("archive", "relink", "reason"): "ask-relink-reason",
    ("mend", "gone", "reason"): "ask-gone-reason",
    ("media", "content", "wish"): "ask-wish",
    ("online", "content", "wish"): "ask-wish",
    ("media", "cancel", "reason"): "ask-round-cancel",
    ("schedule", "add", "at"): "ask-appointment-at",
    ("schedule", "add", "place"): "ask-appointment-place",
    ("schedule", "add", "audience"): "ask-appointment-audience",
    ("visit", "add", "at"): "ask-appointment-at",
    ("visit", "add", "place"): "ask-appointment-place",
    ("visit", "add", "audience"): "ask-appointment-audience",
    ("visit", "guests", "direction"): "ask-direction",
    ("online", "shots", "channel"): "ask-channel",
    ("introduce", "introduce", "audience"): "ask-introduced",
    ("introduce", "introduce", "reaction"): "ask-reaction",
    ("introduce", "introduce", "remark"): "ask-remark",
    ("evaluate", "done", "achieved"): "ask-achieved",
    ("evaluate", "done", "obstacles"): "ask-obstacles",
    ("outlook", "done", "advice"): "ask-advice",
}


def field(p: Params) -> Screen:
    """One field of an outcome: words, a choice of reasons, or a file; Lewati where it may be."""
    token, key = p["token"], p["field"]
    asked = ASKS.get((p["step"], p["outcome"], key))
    text = say(asked) if asked else say("ask-field", field=say(f"field-{key}"))
    rows = [
        (pick(f"choice-reason-{option}", key, option, token, form="form"),)
        for option in p["options"]
    ]
    last = [pick("choice-cancel", key, "cancel", token, form="form")]
    if not p["required"]:
        last.insert(0, pick("choice-skip", key, "skip", token, form="form"))
    known = [promotion.stacked(promotion.numbers(p["numbers"]))] if p.get("numbers") else []
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
