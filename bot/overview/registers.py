"""Registers on the page: which there are, and the rows of one, as its sheet has them."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.documents.sheets.sheet import Cell
from bot.overview.html import Html, Part, joined, tag
from bot.overview.parts import items, section
from bot.overview.words import Words
from bot.registers.paper import printed
from flows.office.figures.registers import compact
from flows.registers.registers import Register
from flows.worktime.period import Days
from handlers.views.parts.phrases import say

ROWS = 40
FARTHEST = 4000
"""Rows of a period that can be leafed through; the rest is in its files."""
LARGEST = 58_000
"""Bytes of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """Rows of a register from `first` (1 is its first row) on; `more`: others follow."""

    first: int
    rows: Sequence[Sequence[Cell]]
    more: bool


async def leaf(rows: AsyncIterator[Sequence[Cell]], first: int) -> Leaf:
    """Read the rows of one page, and no row behind them but one."""
    found: list[Sequence[Cell]] = []
    place = 0
    async for row in rows:
        place += 1
        if place >= first:
            found.append(row)
        if len(found) > ROWS:
            break
    return Leaf(first=first, rows=found[:ROWS], more=len(found) > ROWS)


def listed(registers: Sequence[Register], periods: Mapping[str, Days], words: Words) -> Html:
    """Every register that its reader may have, with the usual periods."""
    lines = [
        tag(
            "li",
            tag("p", name_of(each, words), class_="what"),
            ways(each.name, periods, words),
        )
        for each in registers
    ]
    return section(
        "register", words("registers"), items(lines, "lines"), note=words("registers-note")
    )


def in_chat(registers: Sequence[Register], words: Words) -> Html | None:
    """The same for the file, which holds none of them: how they are asked for."""
    if not registers:
        return None
    names = ", ".join(name_of(each, words) for each in registers)
    return section("register", words("registers"), tag("p", words("registers-chat", names=names)))


def name_of(register: Register, words: Words) -> str:
    return words.of(say(f"choice-register-{register.name}"))


def ways(name: str, periods: Mapping[str, Days], words: Words) -> Html:
    """The usual periods of a register, each a link."""
    links = [
        tag("li", tag("a", words(f"stretch-{key}"), href=address(name, days)))
        for key, days in periods.items()
    ]
    return tag("ul", *links, class_="ways")


def refused(told: str) -> Html:
    """The reason why a period cannot be shown."""
    return tag("p", told, class_="calm")


def shorter(found: Leaf) -> Leaf:
    """The same without its last rows, which stand on the next page then."""
    keep = max(1, len(found.rows) * 3 // 4)
    return Leaf(first=found.first, rows=found.rows[:keep], more=True)


def address(name: str, days: Days, first: int = 1) -> str:
    """The address of a page of a register, below that of the desk."""
    behind = f"&dari={first}" if first > 1 else ""
    return f"/meja/register/{name}?masa={compact(days)}{behind}"


def rows_of(titles: Sequence[str], found: Leaf, caption: str, *, numbered: bool) -> Html:
    """The rows as a table: on a narrow screen, each row stands by itself with its columns' names.
    `numbered`: its first column are numbers of cases, each a link.
    """
    head = tag("tr", *(tag("th", each, scope="col") for each in titles))
    body = [_row(row, titles, numbered) for row in found.rows]
    made = tag(
        "table",
        tag("caption", caption),
        tag("thead", head),
        tag("tbody", *body),
        class_="register",
    )
    return tag("div", made, class_="wide", tabindex="0", role="region", aria_label=caption)


def _row(row: Sequence[Cell], titles: Sequence[str], numbered: bool) -> Html:
    cells = []
    for place, (cell, title) in enumerate(zip(row, titles, strict=True)):
        text = printed(cell)
        if place == 0:
            shown = tag("a", text, href=f"/meja/perkara/{text}") if numbered else text
            cells.append(tag("th", shown, scope="row"))
        elif cell in (None, ""):
            cells.append(tag("td", class_="none"))
        else:
            told = _day(text) if isinstance(cell, date) else _breakable(text)
            cells.append(tag("td", told, data_l=title))
    return tag("tr", *cells)


def _day(text: str) -> Html:
    """A day stays on one line; its time may stand below it."""
    day, _, time = text.partition(" ")
    return tag("span", tag("span", day, class_="whole"), f" {time}" if time else None)


def _breakable(text: str) -> Part:
    """Numbers of letters and addresses break behind a slash rather than anywhere."""
    if "/" not in text:
        return text
    first, *rest = text.split("/")
    return tag("span", first, *(part for each in rest for part in ("/", tag("wbr"), each)))


def files(name: str, days: Days, words: Words) -> Html:
    """The register as files."""
    links = [
        tag("li", tag("a", label, href=f"/meja/register/{name}.{kind}?masa={compact(days)}"))
        for kind, label in (("xlsx", "Excel"), ("pdf", "PDF"))
    ]
    return tag("nav", tag("ul", *links), aria_label=words("register-files"))


def leaves(name: str, days: Days, found: Leaf, words: Words) -> Html | None:
    """Ways to the pages before and after."""
    after = found.first + len(found.rows)
    links = []
    if found.first > 1:
        before = max(1, found.first - ROWS)
        links.append(tag("a", words("register-before"), href=address(name, days, before)))
    if found.more and after <= FARTHEST:
        links.append(tag("a", words("register-after"), href=address(name, days, after)))
    if not links:
        return None
    return tag(
        "nav", tag("ul", *(tag("li", each) for each in links)), aria_label=words("register-leaves")
    )


def asking(name: str, asked: str, words: Words) -> Html:
    """A field for any other period, in words."""
    label = tag("label", words("register-period-label"), for_="masa")
    field = tag(
        "input",
        type="search",
        id="masa",
        name="masa",
        value=asked,
        maxlength="60",
        autocomplete="off",
        placeholder=words("register-period-example"),
    )
    row = tag("div", field, tag("button", words("register-show")), class_="row")
    return tag("form", label, row, method="get", action=f"/meja/register/{name}")


def told(count: Leaf, words: Words) -> Html:
    """The words that say which rows these are."""
    if not count.rows:
        return tag("p", tag("strong", words("register-nil")), " ", words("register-nothing"))
    last = count.first + len(count.rows) - 1
    parts: list[Part] = [words("register-rows", first=count.first, last=last)]
    if count.more and last >= FARTHEST:
        parts += [" ", words("register-farthest", most=FARTHEST)]
    return joined(tag("p", *parts, class_="note"))
