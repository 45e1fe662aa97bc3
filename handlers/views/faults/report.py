"""What a reporter sees while a report is being made (SOP A.2)."""

from flows.faults.category import Category
from handlers.views.faults import similar_reports
from handlers.views.parts.phrases import Params, clock, fault, moment, open_, pick, say, since, you
from handlers.views.parts.screen import Choice, Pick, Say, Screen

CATEGORIES = tuple(category.value for category in Category)
ANSWERS = ("send", "change", "cancel")
CRITICAL = "kritis"
HACKED = "peretasan"


def ask_name(p: Params) -> Screen:
    return Screen(text=(say("ask-name", evidence=p["evidence"], you=you(p)),))


def ask_name_again(p: Params) -> Screen:
    return Screen(text=(say("ask-name-again", you=you(p)),))


def ask_unit(p: Params) -> Screen:
    return Screen(text=(say("ask-unit", you=you(p)),))


def ask_unit_which(p: Params) -> Screen:
    """Units that match what was typed, each one a button; free text always stays possible."""
    token = p["token"]
    found = [
        (
            Choice(
                label=say("as-it-is", text=name[:20]),
                action=Pick(form="report", field="unit", value=str(place), token=token),
            ),
        )
        for place, name in enumerate(p["units"])
    ]
    rest = (pick("choice-not-listed", "unit", "typed", token),)
    return Screen(text=(say("ask-unit-which"),), choices=(*found, rest))


def ask_unit_none(p: Params) -> Screen:
    return Screen(
        text=(say("ask-unit-none", typed=p["typed"]),),
        choices=((pick("choice-use-typed", "unit", "typed", p["token"]),),),
    )


def registered(p: Params) -> Screen:
    return Screen(text=(say("registered", name=p["name"], unit=p["unit"]),))


def ask_category(p: Params) -> Screen:
    rows = tuple(
        (pick(f"category-{value}", "category", value, p["token"]),) for value in CATEGORIES
    )
    return Screen(text=(say("ask-category", evidence=p["evidence"]),), choices=rows)


def ask_what(p: Params) -> Screen:
    return Screen(text=(say("ask-what", evidence=p["evidence"]),))


def ask_belongs(p: Params) -> Screen:
    """Somebody who has open cases sends something without saying what it is for."""
    token = p["token"]
    known = [
        (
            Choice(
                label=say("as-it-is", text=each["number"]),
                action=Pick(form="report", field="belongs", value=str(each["case"]), token=token),
            ),
        )
        for each in p["cases"]
    ]
    fresh = (pick("choice-new-report", "belongs", "new", token),)
    return Screen(text=(say("ask-belongs"),), choices=(*known, fresh))


def ask_caller_name(p: Params) -> Screen:
    return Screen(text=(say("ask-caller-name"),))


def ask_caller_unit(p: Params) -> Screen:
    return Screen(text=(say("ask-caller-unit", name=p["caller"]),))


def ask_change(p: Params) -> Screen:
    token = p["token"]
    kind = (
        ()
        if p.get("procedure")
        else ((pick("choice-field-category", "change", "category", token),),)
    )
    return Screen(
        text=(say("ask-change"),),
        choices=(
            *kind,
            (pick("choice-field-what", "change", "what", token),),
            (pick("choice-field-name", "change", "name", token),),
        ),
    )


def summary(p: Params) -> Screen:
    """The draft read back; once it is sent, without its buttons."""
    ask = say("summary-ask", guessed="yes" if p["guessed"] else "no", you=you(p))
    return Screen(
        text=(
            say(
                "summary",
                description=p["description"] or say("summary-spoken"),
                name=p["name"],
                unit=p["unit"],
                since=since(p),
                evidence=p["evidence"],
                **fault(p),
            ),
            *((say("summary-urgent"),) if p.get("urgent") else ()),
            *(() if p["sent"] else (ask, *similar_reports.question(p))),
        ),
        choices=() if p["sent"] else _summary_choices(p),
        news=() if p["sent"] else None,
    )


def _summary_choices(p: Params) -> tuple[tuple[Choice, ...], ...]:
    """A guessed category can be changed with one tap."""
    token = p["token"]
    rows = [tuple(pick(f"choice-{name}", "summary", name, token) for name in ANSWERS)]
    if p["guessed"]:
        others = [value for value in CATEGORIES if value != p["category"]]
        rows.append(tuple(pick(f"category-{value}", "category", value, token) for value in others))
    if p.get("may_urge"):
        label = "choice-not-urgent" if p["urgent"] else "choice-urgent"
        rows.append((pick(label, "summary", "urgent", token),))
    if p["may_file_for_others"]:
        rows.append((pick("choice-on-behalf", "summary", "behalf", token),))
    return (*rows, *similar_reports.answers(p))


def nudge(p: Params) -> Screen:
    return Screen(
        text=(say("draft-nudge", you=you(p), until=clock(p["until"])),),
        choices=(
            (
                pick("choice-send", "summary", "send", p["token"]),
                pick("choice-cancel", "summary", "cancel", p["token"]),
            ),
        ),
    )


def filed_as_it_stood(p: Params) -> Screen:
    return Screen(text=(say("draft-filed", you=you(p)), *_received(p)), choices=_urge(p))


def received(p: Params) -> Screen:
    return Screen(text=_received(p), choices=_urge(p))


def _urge(p: Params) -> tuple[tuple[Choice, ...], ...]:
    """Out of hours a reporter may say that it cannot wait; once, and where nobody knows yet."""
    known = p.get("urgent") or p["priority"] == CRITICAL
    if p["opening"] is None or known:
        return ()
    return ((pick("choice-urgent", "ask", str(p["case"]), "", form="urgency"),),)


def _received(p: Params) -> tuple[Say, ...]:
    at = moment(p["opened"])
    if p["opening"] is not None:
        told = say(
            "report-received-after-hours", number=p["number"], at=at, opening=moment(p["opening"])
        )
    else:
        approver = p["approver"] or say("role-ict_head")
        told = say("report-received", number=p["number"], at=at, approver=approver)
    warning = (say("report-warning-hacked", you=you(p)),) if p["subcategory"] == HACKED else ()
    if p.get("urgent"):
        warning = (*warning, say("urgency-requested", number=p["number"], you=you(p)))
    elif _urge(p):
        warning = (*warning, say("report-urgent-offer"))
    return (told, *warning)


def is_report(p: Params) -> Screen:
    """Something unclear: asked before a draft is made of it."""
    return Screen(
        text=(say("ask-is-report", you=you(p)),),
        choices=(
            (
                pick("choice-yes-report", "isreport", "yes", p["token"]),
                open_("choice-see-menu", "menu"),
            ),
        ),
    )


def added(p: Params) -> Screen:
    return Screen(text=(say("report-added", number=p["number"], you=you(p)),))


def added_card(p: Params) -> Screen:
    """For who holds the case: what its reporter sent later."""
    return Screen(
        text=(say("report-added-card", number=p["number"], name=p["by"], text=p["text"]),)
    )
