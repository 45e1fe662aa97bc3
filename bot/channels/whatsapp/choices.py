"""A screen's choices on WhatsApp: up to three buttons, else a list of at most ten rows."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.channels.whatsapp.limits import BUTTON, BUTTONS, LIST_BUTTON, ROW, ROWS
from handlers.views.parts.screen import Choice, Decide, Pick, Say, Screen

Json = dict[str, Any]
Word = Callable[[Say], str]

MORE = "more."
"""Prefix of the id of "Lainnya"; the outbox row and the page follow."""
PRIMARY = 2
QUICK = frozenset({"accept", "approve", "done", "normal", "submit", "verify"})
"""Outcomes one tap away. A card that begins with another one, such as the next piece of material,
is worked on choice by choice, and shows them all in one list.
"""
MORE_LABEL = Say(id="choice-more")
LIST_LABEL = Say(id="choice-whatsapp-list")


def more_of(reply: str) -> tuple[int, int] | None:
    """(outbox row, page) of a pressed "Lainnya", or None for any other choice."""
    row, _, page = reply.removeprefix(MORE).partition(".")
    if not reply.startswith(MORE) or not (row.isascii() and row.isdecimal() and page.isdecimal()):
        return None
    return int(row[:18]), int(page[:4])


def deciding(choices: Sequence[Choice]) -> bool:
    """Return whether the first choices must stay one tap away: decisions, "Kirim" of a report."""
    return any(
        isinstance(each.action, Decide)
        or (isinstance(each.action, Pick) and each.action.field == "summary")
        for each in choices[:1]
    )


def quick(first: Choice) -> bool:
    """Whether the first choice must be a button."""
    return not isinstance(first.action, Decide) or first.action.outcome in QUICK


def shown(
    screen: Screen,
    row: int,
    page: int,
    word: Word,
    pack: Callable[[Choice], str],
    *,
    headed: bool = False,
) -> Json | None:
    """The `action` of an interactive message, or None if there are no choices. A message that is
    `headed` by a file cannot be a list.
    """
    every = [*{pack(each): each for each in screen.offers}.values()]  # duplicate ids are rejected
    if not every:
        return None
    taps = [(pack(each), word(each.label)) for each in every]
    if len(taps) <= BUTTONS and not screen.more:
        return _buttons(taps)
    if not deciding(every) and not screen.more:
        return _paged(taps, row, page, word, turned=page + 1)
    more = (f"{MORE}{row}.1", word(MORE_LABEL))
    if page == 0 and not headed and not quick(every[0]):
        return _list(taps if len(taps) <= ROWS else [*taps[: ROWS - 1], more], word)
    front = min(PRIMARY, sum(map(len, screen.choices)))
    if page == 0:
        return _buttons([*taps[:front], more])
    if len(taps) - front <= BUTTONS:
        return _buttons(taps[front:])
    return _paged(taps[front:], row, page - 1, word, turned=page + 1)


def _paged(
    taps: Sequence[tuple[str, str]], row: int, page: int, word: Word, *, turned: int
) -> Json:
    """One page of a list; `turned` is the page its last row leads to."""
    if len(taps) <= ROWS:
        return _list(taps, word)
    each = ROWS - 1
    begin = page * each if page * each < len(taps) else 0
    rest = taps[begin + each :]
    if len(rest) == 1:  # the last choice takes the place of the row that would lead to it
        return _list(taps[begin:], word)
    here = [*taps[begin : begin + each]]
    return _list([*here, (f"{MORE}{row}.{turned}", word(MORE_LABEL))] if rest else here, word)


def _buttons(taps: Sequence[tuple[str, str]]) -> Json:
    titles = _different([title for _, title in taps], BUTTON)
    replies = [
        {"type": "reply", "reply": {"id": data, "title": title}}
        for (data, _), title in zip(taps, titles, strict=True)
    ]
    return {"buttons": replies}


def _list(taps: Sequence[tuple[str, str]], word: Word) -> Json:
    titles = _different([title for _, title in taps], ROW)
    rows = [{"id": data, "title": title} for (data, _), title in zip(taps, titles, strict=True)]
    return {"button": word(LIST_LABEL)[:LIST_BUTTON], "sections": [{"rows": rows}]}


def _different(titles: Sequence[str], most: int) -> list[str]:
    """Truncate the titles and number those that would then be equal."""
    found: list[str] = []
    for title in titles:
        cut, number = title.strip()[:most].strip(), 2
        while cut in found:
            end = f" ({number})"
            cut, number = title.strip()[: most - len(end)].strip() + end, number + 1
        found.append(cut)
    return found
