"""Two faults told of in one message: "internet mati dan printer di ruang keuangan rusak jg"."""

import re

from flows.faults.category import Category
from flows.faults.recognition import Proposal, burning, propose_category
from flows.faults.trouble import reports_fault

_BETWEEN = re.compile(
    r"(?:[,;.\n]+\s*(?:dan|serta|terus|lalu|juga|and)?|\b(?:dan|serta|terus|sama|and|plus)\b|[&+])\s+",
    re.IGNORECASE,
)

ATTACK = "peretasan"


def two_faults(text: str) -> tuple[str, str] | None:
    """The words of each fault, if the text tells of two different things and what is wrong with
    each; None for one fault, for more than two, and for a fire, in however many ways it is seen.
    """
    if burning(text):
        return None
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    starts = [at for at, part in enumerate(parts) if reports_fault(part) and _named(part)]
    if len(starts) != 2:
        return None
    one, other = propose_category(parts[starts[0]]), propose_category(parts[starts[1]])
    if not _differ(one, other):
        return None
    return ", ".join(parts[: starts[1]]), ", ".join(parts[starts[1] :])


def _named(part: str) -> bool:
    return propose_category(part).category is not None


def _differ(one: Proposal, other: Proposal) -> bool:
    """Whether they are faults of two services, or of two kinds of equipment. An attack is one,
    in however many ways it shows itself.
    """
    if ATTACK in (one.sub, other.sub):
        return False
    if one.category is not other.category:
        return True
    return one.category is Category.EQUIPMENT and bool(one.sub and other.sub != one.sub)
