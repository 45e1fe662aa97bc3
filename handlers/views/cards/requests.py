"""Cards and messages of every SOP but the fault's: what was asked for, and the answers so far."""

from collections.abc import Sequence
from functools import reduce

from flows.content.channel import Channel
from flows.promotion.sop import PROMOTION
from handlers.views.cards.external import day
from handlers.views.parts.phrases import Params, moment, open_, pick, say, step_name, you
from handlers.views.parts.screen import Argument, Beginning, Choice, Say, Screen
from handlers.views.promotion import promotion

CONTENT = "konten"
ASKING = frozenset(
    {
        "need",
        "acc",
        "research",
        "proposal",
        "design",
        "look",
        "publish",
        "archive",
        "takedown",
        "remove",
        "mend",
    }
)
ANSWERS = ("send", "change", "cancel")
CHANNELS = {
    Channel.WEBSITE: "Website",
    Channel.FACEBOOK: "Facebook",
    Channel.INSTAGRAM: "Instagram",
    Channel.X: "X",
    Channel.YOUTUBE: "YouTube",
    Channel.TIKTOK: "TikTok",
}
"""Names that are the same in every language."""


def facts(p: Params) -> tuple[Say, ...]:
    content = p.get("content") or {}
    return (
        say("card-head", title=step_name(p), number=p["number"]),
        *(
            (say(f"content-follows-{content['as']}", number=content["follows"]),)
            if content.get("follows")
            else ()
        ),
        say(
            "card-request",
            reporter=p["reporter"],
            unit=p["unit"] or "–",
            onbehalf=p["filed_by"] or "none",
            description=p["description"] or say("summary-spoken"),
            evidence=p["evidence"],
        ),
        *progress(p),
    )


def progress(p: Params) -> tuple[Say, ...]:
    """What becomes more while the case goes on."""
    answers = [_answer(each) for each in p.get("answers", ())]
    return (
        *((lines(answers),) if answers else ()),
        *promotion.facts(p),
        *_content(p.get("content") or {}),
        *_note(p),
    )


def lines(each: Sequence[Say]) -> Say:
    """One below the other, without a blank line between."""
    return reduce(lambda first, rest: say("joined-lines", first=first, rest=rest), each)


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


def _content(content: Params) -> tuple[Say, ...]:
    """How far the content has come, as far as there is something."""
    told: list[Say] = []
    if content.get("version"):
        told.append(
            say(
                "content-version",
                version=content["version"],
                words=content["words"],
                hash=content["hash"],
            )
        )
    if content.get("design"):
        told.append(say("content-design", version=content["design"], files=content["files"]))
    if content.get("remarks"):
        told.append(say("content-remarks", count=content["remarks"], open=content["open"]))
    told += [link(each) for each in content.get("links", ())]
    missing = ", ".join(CHANNELS[Channel(each)] for each in content.get("missing", ()))
    if missing and content.get("links"):
        told.append(say("content-links-missing", channels=missing))
    return (lines(told),) if told else ()


def link(each: Params) -> Say:
    """One link of what was published, with how it was found."""
    return say(
        "content-link",
        channel=CHANNELS[Channel(each["channel"])],
        url=each["url"],
        state=say(f"link-{each['state']}", found=each["found"], total=each["total"])
        if each["state"] in ("differs", "changed")
        else say(f"link-{each['state']}"),
        cause=cause(each["cause"]) if each["cause"] and each["state"] == "dead" else "none",
    )


def cause(code: str) -> Say:
    known = "status" if code.isdigit() else code
    return (
        say(f"link-cause-{known}", code=code) if known == "status" else say(f"link-cause-{code}")
    )


def ask(p: Params) -> tuple[Say, ...]:
    state = "open" if p["due"] is None else "due"
    due = "" if p["due"] is None else moment(p["due"])
    if p["procedure"] == CONTENT and p["step"] in ASKING:
        asked = say(f"content-ask-{p['step']}", you=you(p))
        return (asked,) if p["due"] is None else (asked, say("card-request-due", due=due))
    if p["procedure"] == PROMOTION and p.get("promotion"):
        asked = promotion.ask(p)
        return (asked,) if p["due"] is None else (asked, say("card-request-due", due=due))
    return (say("card-step-ask", duestate=state, due=due),)


def looks(p: Params) -> list[Choice]:
    """What there is to read beside the evidence."""
    content, found = p.get("content") or {}, []
    if content.get("version"):
        found.append(open_("choice-see-text", "fulltext", str(p["case"])))
    if content.get("remarks"):
        found.append(open_("choice-see-remarks", "remarks", str(p["case"])))
    return found + promotion.looks(p)


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
