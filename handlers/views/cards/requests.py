"""Requests of an SOP: what was asked for, and the answers so far."""

from functools import reduce

from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.phrases import Params, day, lines, moment, pick, say, step_name, you
from handlers.views.parts.screen import Argument, Beginning, Say, Screen

ANSWERS = ("send", "change", "cancel")


def facts(sops: SopCards, p: Params) -> tuple[Say, ...]:
    """The request, and how far it has come."""
    return (
        say("card-head", title=step_name(p), number=p["number"]),
        *(told for each in sops for told in each.heading(p)),
        say(
            "card-request",
            reporter=p["reporter"],
            unit=p["unit"] or "–",
            onbehalf=p["filed_by"] or "none",
            description=p["description"] or say("summary-spoken"),
            evidence=p["evidence"],
        ),
        *progress(sops, p),
    )


def progress(sops: SopCards, p: Params) -> tuple[Say, ...]:
    """What becomes more while the case goes on."""
    answers = [_answer(each) for each in p.get("answers", ())]
    return (
        *((lines(answers),) if answers else ()),
        *(told for each in sops for told in each.progress(p)),
        *_note(p),
    )


def _answer(answer: Params) -> Say:
    field = Beginning(say(f"field-{answer['field']}"))
    return say("card-answer", field=field, text=_worded(answer))


def _note(p: Params) -> tuple[Say, ...]:
    """What was written with the last step, unless it stands among the answers already."""
    told = {str(each["text"]) for each in p.get("answers", ())}
    note = p.get("note") or ""
    return (say("card-note", note=note),) if {*note.split(" — ")} - told - {""} else ()


def _worded(answer: Params) -> Argument:
    text = str(answer["text"])
    if answer["kind"] == "date":
        return day(text)
    if answer["kind"] == "choice":
        return say(f"choice-reason-{text}")
    if answer["kind"] == "choices":
        named = [say(f"choice-reason-{each}") for each in text.split(",")]
        return reduce(lambda first, rest: say("joined", first=first, rest=rest), named)
    return text


def with_due(p: Params, asked: Say) -> tuple[Say, ...]:
    """The closing line of a card, and until when."""
    if p["due"] is None:
        return (asked,)
    return (asked, say("card-request-due", due=moment(p["due"])))


def received(p: Params) -> Screen:
    """The receipt of who asked: number, and whose turn it is."""
    opening = moment(p["opening"]) if p["opening"] is not None else ""
    return Screen(
        text=(
            *(() if p["complete"] else (say("draft-filed", you=you(p)),)),
            say(
                "request-received",
                sop=say(f"sop-name-{p['procedure']}"),
                number=p["number"],
                at=moment(p["opened"]),
                step=step_name(p),
                hours="open" if p["opening"] is None else "closed",
                opening=opening,
            ),
        )
    )


def approved(p: Params) -> Screen:
    return Screen(text=(say("request-approved", number=p["number"], by=p["by"]),))


def rejected(p: Params) -> Screen:
    note = p["note"] or say("summary-spoken")
    return Screen(text=(say("request-rejected", number=p["number"], note=note),))


def asked_what(p: Params) -> Screen:
    sop = say(f"sop-name-{p['procedure']}")
    return Screen(text=(say("ask-request", sop=sop, evidence=p["evidence"]),))


def summary(p: Params) -> Screen:
    """The request read back; once it is sent, without its buttons."""
    token = p["token"]
    told = say(
        "summary-request",
        sop=say(f"sop-name-{p['procedure']}"),
        description=p["description"] or say("summary-spoken"),
        name=p["name"],
        unit=p["unit"],
        evidence=p["evidence"],
    )
    if p["sent"]:
        return Screen(text=(told,), news=())
    rows = [tuple(pick(f"choice-{name}", "summary", name, token) for name in ANSWERS)]
    rows.append((pick("choice-is-fault", "isreport", "yes", token),))
    if p["may_file_for_others"]:
        rows.append((pick("choice-on-behalf", "summary", "behalf", token),))
    return Screen(text=(told, say("summary-request-ask")), choices=tuple(rows))
