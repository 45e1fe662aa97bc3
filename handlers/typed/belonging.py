"""The report that words point at where it is asked to which one something belongs: "yang wifi"."""

from flows.faults.category import Category
from flows.faults.recognition import propose_category
from flows.faults.reopening import names
from flows.faults.report_answers import CHOOSING, NEW, OLD, POINTING, SENDING
from flows.faults.trouble import state
from flows.language.decision_words import DENYING
from flows.language.normalise import normalise
from flows.language.typed_decision import words_of
from flows.messages.kinds.drafts import AskBelongs, OpenCase
from flows.messages.rows.message import Message
from handlers.views.parts.screen import Pick

_MOST = 3
_LONGEST = 7


def begins_pointing(text: str) -> bool:
    """Whether a text begins as one that points at a report. Cheap, because every message is
    checked.
    """
    words = words_of(text)
    return 0 < len(words) <= _LONGEST and words[0] in POINTING | OLD


def pointed_at(text: str, asked: Message | None, token: str) -> Pick | None:
    """The answer that words give to this question: the one case that they name and say no more
    of, "new", or "send" where they only ask to send; None for what may mean two, or anything else.
    """
    value = _answer(text, list(asked.cases)) if isinstance(asked, AskBelongs) else None
    return Pick(form="report", field="belongs", value=value, token=token) if value else None


def _answer(text: str, cases: list[OpenCase]) -> str | None:
    if any(word in DENYING for word in words_of(text)):
        return None
    telling = [word for word in words_of(text) if word not in POINTING]
    named = [each for each in cases if names(text, each.number)]
    if named:
        return _only(named) if all(word[-1].isdigit() for word in telling) else None
    if not telling:
        return None
    if SENDING.issuperset(telling):
        return "send"
    if NEW.issuperset(telling):
        return "new"
    if OLD.issuperset(telling):
        return _only(cases)
    if len(telling) > _MOST or state(text).wrong:
        return None
    if not _kind(" ".join(telling)) and CHOOSING.isdisjoint(words_of(text)):
        return None  # "di ruang A1" may tell where something new is
    return _only([each for each in cases if _about(each, telling)])


def _only(cases: list[OpenCase]) -> str | None:
    return str(cases[0].case) if len(cases) == 1 else None


def _about(each: OpenCase, telling: list[str]) -> bool:
    """Whether a case's words hold all these, or they name the same kind of thing."""
    description = each.description or ""
    if set(telling) <= set(normalise(description)):
        return True
    kind = _kind(" ".join(telling))
    return len(telling) == 1 and bool(kind) and kind == (_kind(description) or each.category)


def _kind(text: str) -> str:
    """The subject of a text: the category, or of equipment the finer kind; "" if nothing."""
    found = propose_category(text)
    if found.category is Category.EQUIPMENT:
        return found.sub or ""
    return found.category.value if found.category else ""
