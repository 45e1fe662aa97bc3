"""A picture's words understood: the error, what it is about, since when."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo

from flows.faults.category import Category
from flows.monitoring.target import Target
from flows.screens.matching import Found, found_on, talk
from flows.screens.named import Named, named_on
from flows.screens.page import Page
from flows.screens.screen_time import since_on
from flows.screens.secrets import masked_lines, secret_boxes
from flows.screens.seen import SURE, Seen
from flows.screens.sign import About, Sign

_PLAIN, _SHORT, _MORE, _MOST = 0.82, 0.66, 0.08, 0.97
_LEAST = 0.5
_LONG_PHRASE, _LONG_WORDS = 13, 3
_CROWDED = ((320, 0.5), (160, 0.75))
"""A page of more words than these is rather read than shown an error: its share of confidence."""
_UNNAMED = SURE - 0.1
_RIVAL = 0.12
_MANY_HINTS = 3
_LINES, _LINE = 3, 90
_NETWORK_SUB = "putus"
_OF_ONES_OWN = frozenset({Category.NETWORK, Category.EQUIPMENT})
_BULLET = re.compile(r"^(?:[^\w\s\"'“(\[]{1,2}|[eo0])\s+")
"""What an engine makes of the dot, box or icon before a line."""
_CONNECTION = frozenset({"dns", "refused", "timeout", "reset", "unreachable"})


def understand(
    page: Page,
    *,
    targets: Sequence[Target] = (),
    units: Iterable[str] = (),
    now: datetime,
    zone: tzinfo,
) -> Seen:
    """Understand what was read in a picture, held against the office's own `targets` and `units`.

    It gives a silent `Seen`, with the boxes of secrets alone, if nothing tells of an error.
    """
    hidden = secret_boxes(page)
    chosen = None if talk(page) else _chosen(found_on(page), len(page.words))
    if chosen is None:
        return Seen(hidden=hidden)
    sign, confidence, told = chosen
    named = named_on(page, told, targets, units)
    category, sure = _category(sign, named)
    lines = masked_lines(page)
    aimed = named.target if _about(sign, named) else None
    foreign = category is Category.NETWORK and sign.category is not category
    return Seen(
        error=sign.error,
        category=category.value,
        subcategory=_NETWORK_SUB if foreign else sign.sub,
        confidence=round(min(confidence, sure), 2),
        target=aimed.key if aimed else "",
        address=named.address,
        application=named.application,
        unit=named.unit,
        since=since_on(lines, told, now, zone),
        words=tuple(_BULLET.sub("", lines[number])[:_LINE] for number in told[:_LINES]),
        hidden=hidden,
    )


def _about(sign: Sign, named: Named) -> bool:
    """Whether the error is one of the target that is named, and not of the way there or the
    device: "no internet" on a site's page says nothing of the site.
    """
    return sign.category not in _OF_ONES_OWN or (
        named.target is not None and named.target.category == sign.category
    )


def _chosen(found: Sequence[Found], words: int) -> tuple[Sign, float, tuple[int, ...]] | None:
    """The sign that holds, how sure it is, and the lines that tell of it."""
    by_error: dict[str, list[Found]] = {}
    for each in found:
        by_error.setdefault(each.phrase.sign.error, []).append(each)
    crowd = next((share for most, share in _CROWDED if words > most), 1.0)
    scored = {error: _score(each) * crowd for error, each in by_error.items()}
    scored = {error: score for error, score in scored.items() if score >= _LEAST}
    if not scored:
        return None
    best = max(scored, key=lambda error: (_first(by_error[error]), scored[error]))
    sign = _sign(by_error[best])
    score = scored[best] - _RIVAL * _contested(best, scored, by_error)
    lines = dict.fromkeys(
        number
        for each in sorted(by_error[best], key=lambda each: each.phrase.hint)
        for number in each.lines
    )
    return sign, score, tuple(sorted([*lines][:_LINES]))


def _score(found: Sequence[Found]) -> float:
    """Confidence in an error by its phrases: a hint alone says nothing, three say it unsurely."""
    plain = [each for each in found if not each.phrase.hint]
    hints = {each.phrase.letters for each in found if each.phrase.hint}
    if not plain:
        return _SHORT if len(hints) >= _MANY_HINTS else 0.0
    long = any(
        len(each.phrase.letters) >= _LONG_PHRASE or each.phrase.words >= _LONG_WORDS
        for each in plain
    )
    more = len({each.phrase.letters for each in plain}) - 1 + len(hints)
    return min(_MOST, (_PLAIN if long else _SHORT) + _MORE * more)


def _first(found: Sequence[Found]) -> int:
    return max(each.phrase.sign.first for each in found)


def _sign(found: Sequence[Found]) -> Sign:
    """The sign of the longest phrase: one error may have several."""
    return max(
        found, key=lambda each: (not each.phrase.hint, len(each.phrase.letters))
    ).phrase.sign


def _contested(
    best: str, scored: Mapping[str, float], by_error: Mapping[str, Sequence[Found]]
) -> bool:
    """Whether another error of an altogether different kind is as likely."""
    own = _sign(by_error[best]).category
    return any(
        scored[error] >= scored[best] and _apart(own, _sign(by_error[error]).category)
        for error in scored
        if error != best
    )


def _apart(one: Category | About, other: Category | About) -> bool:
    served = {*About, Category.WEBSITE, Category.INFORMATION_SYSTEM}
    return one != other and not (one in served and other in served)


def _category(sign: Sign, named: Named) -> tuple[Category, float]:
    """The category of an error about what the page names, and how sure that can be at most."""
    if isinstance(sign.category, Category) and sign.category is not Category.WEBSITE:
        return sign.category, 1.0
    if named.target is not None:
        return Category(named.target.category), 1.0
    if isinstance(sign.category, Category):
        return sign.category, 1.0
    if sign.category is About.APPLICATION or named.system:
        return Category.INFORMATION_SYSTEM, 1.0
    if named.address and not named.official and sign.error in _CONNECTION:
        return Category.NETWORK, _UNNAMED
    return Category.WEBSITE, 1.0 if named.official else _UNNAMED
