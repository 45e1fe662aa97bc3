"""A report being made, as its reporter sees it (SOP A.2)."""

from flows.faults.category import Category
from flows.messages.kinds.drafts import (
    AskCallerName,
    AskCallerUnit,
    AskCategory,
    AskChange,
    AskName,
    AskNameAgain,
    AskUnit,
    AskUnitNone,
    AskUnitWhich,
    AskWhat,
    DraftNudge,
    IsReport,
    Registered,
    Summary,
)
from handlers.views.faults import similar_reports
from handlers.views.faults.read_pictures import offered, seen
from handlers.views.parts.phrases import (
    ECHO,
    clock,
    described,
    fault,
    open_,
    pick,
    place,
    reporter,
    say,
    short,
    since,
    you,
)
from handlers.views.parts.screen import Choice, Pick, Say, Screen

CATEGORIES = tuple(category.value for category in Category)
ANSWERS = ("send", "change", "cancel")


def ask_name(m: AskName) -> Screen:
    return Screen(text=(say("ask-name", evidence=m.draft.evidence, you=you(m)),))


def ask_name_again(m: AskNameAgain) -> Screen:
    return Screen(text=(say("ask-name-again", you=you(m)),))


def ask_unit(m: AskUnit) -> Screen:
    return Screen(text=(say("ask-unit", you=you(m)),))


def ask_unit_which(m: AskUnitWhich) -> Screen:
    """A button for each unit that matches the typed text; free text stays possible."""
    token = m.token
    found = [
        (
            Choice(
                label=say("as-it-is", text=name[:20]),
                action=Pick(form="report", field="unit", value=str(place), token=token),
            ),
        )
        for place, name in enumerate(m.units)
    ]
    rest = (pick("choice-not-listed", "unit", "typed", token),)
    return Screen(text=(say("ask-unit-which"),), choices=(*found, rest))


def ask_unit_none(m: AskUnitNone) -> Screen:
    return Screen(
        text=(say("ask-unit-none", typed=m.typed),),
        choices=((pick("choice-use-typed", "unit", "typed", m.token),),),
    )


def registered(m: Registered) -> Screen:
    return Screen(text=(say("registered", name=m.name, unit=m.unit),))


def ask_category(m: AskCategory) -> Screen:
    order = sorted(CATEGORIES, key=lambda value: value != m.offered)
    rows = tuple((pick(f"category-{value}", "category", value, m.draft.token),) for value in order)
    asked = say("ask-category", evidence=m.draft.evidence)
    read = (*seen(m.read, m.hidden, m.muted), *offered(m.offered))
    both = (*read, asked, say("ask-what", evidence=0)) if m.what else None
    return Screen(
        text=(*read, asked),
        choices=rows,
        sparing=Screen(text=both, choices=rows) if both else None,
    )


def ask_what(m: AskWhat) -> Screen:
    return Screen(text=(say("ask-what", evidence=m.draft.evidence),))


def ask_caller_name(m: AskCallerName) -> Screen:
    return Screen(text=(say("ask-caller-name"),))


def ask_caller_unit(m: AskCallerUnit) -> Screen:
    return Screen(text=(say("ask-caller-unit", name=m.caller),))


def ask_change(m: AskChange) -> Screen:
    token = m.draft.token
    kind = () if m.procedure else ((pick("choice-field-category", "change", "category", token),),)
    return Screen(
        text=(say("ask-change"),),
        choices=(
            *kind,
            (pick("choice-field-what", "change", "what", token),),
            (pick("choice-field-name", "change", "name", token),),
        ),
    )


def summary(m: Summary) -> Screen:
    """The draft read back; without its buttons once it is sent."""
    told = m.read_back
    by = "picture" if told.pictured else "voice" if told.voiced else "yes"
    guessed = by if told.guessed else "no"
    ask = say("summary-ask", guessed=guessed, you=you(m))
    return Screen(
        text=(
            say(
                "summary",
                description=described(short(told.description, ECHO), told.told_by),
                reporter=reporter(told.name, told.unit),
                since=since(told.since),
                where=place(told.where, told.description),
                evidence=m.draft.evidence,
                **fault(told.category, told.subcategory),
            ),
            *seen(told.read, told.hidden, told.muted),
            *((say("summary-urgent"),) if told.urgent else ()),
            *(() if told.sent else (*_apart(m), ask, *_two(m))),
            *(() if told.sent else similar_reports.question(m.alike)),
        ),
        choices=() if told.sent else _summary_choices(m),
        news=() if told.sent else None,
    )


def _apart(m: Summary) -> tuple[Say, ...]:
    return (say("summary-apart", you=you(m)),) if m.apart else ()


def _two(m: Summary) -> tuple[Say, ...]:
    return (say("summary-two", first=m.two[0], second=m.two[1]),) if m.two else ()


def _summary_choices(m: Summary) -> tuple[tuple[Choice, ...], ...]:
    """The buttons of a summary; a guessed category can be changed with one tap."""
    told, token = m.read_back, m.draft.token
    rows = [tuple(pick(f"choice-{name}", "summary", name, token) for name in ANSWERS)]
    if m.two:
        rows.append((pick("choice-send-both", "summary", "both", token),))
    if m.apart:
        rows.append((pick("choice-other-report", "belongs", "which", token),))
    if told.guessed:
        others = [value for value in CATEGORIES if value != told.category]
        rows.append(tuple(pick(f"category-{value}", "category", value, token) for value in others))
    if told.may_urge:
        mark = "not-urgent" if told.urgent else "urgent"
        rows.append((pick(f"choice-{mark}", "summary", mark, token),))
    if told.may_file_for_others:
        rows.append((pick("choice-on-behalf", "summary", "behalf", token),))
    return (*rows, *similar_reports.answers(m.alike, token))


def nudge(m: DraftNudge) -> Screen:
    return Screen(
        text=(say("draft-nudge", you=you(m), until=clock(m.until)),),
        choices=(
            (
                pick("choice-send", "summary", "send", m.token),
                pick("choice-cancel", "summary", "cancel", m.token),
            ),
        ),
    )


def is_report(m: IsReport) -> Screen:
    """The question whether unclear words are a report, before a draft is made of them."""
    return Screen(
        text=(say("ask-is-report", you=you(m)),),
        choices=(
            (
                pick("choice-yes-report", "isreport", "yes", m.token),
                open_("choice-see-menu", "menu"),
            ),
        ),
    )
