"""Parts that every section is made of."""

from collections.abc import Iterable, Sequence

from bot.overview.html import Html, Part, joined, tag


def section(key: str, title: str, *parts: Part, note: str = "") -> Html:
    """A section under its heading, for which the list of contents has a link."""
    heading = tag("h2", title, id=f"{key}-title")
    told = tag("p", note, class_="note") if note else None
    return tag("section", heading, told, *parts, id=key, aria_labelledby=f"{key}-title")


def chip(word: str, tone: str = "") -> Html:
    """A word about a state; its tone is never told by colour alone."""
    return tag("span", word, class_=f"chip {tone}".rstrip())


def items(each: Iterable[Html], name: str = "plain") -> Html:
    return tag("ul", *each, class_=name)


def facts(pairs: Iterable[tuple[str, Part]]) -> Html:
    """Names with their values."""
    return tag("dl", *(joined(tag("dt", name), tag("dd", value)) for name, value in pairs))


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Part]]) -> Html:
    """A table that scrolls by itself where it is too wide. The first cell of a row names it."""
    head = tag("tr", *(tag("th", each, scope="col") for each in heads))
    body = [
        tag("tr", tag("th", row[0], scope="row"), *(tag("td", cell) for cell in row[1:]))
        for row in rows
    ]
    made = tag("table", tag("caption", caption), tag("thead", head), tag("tbody", *body))
    return tag("div", made, class_="wide", tabindex="0", role="region", aria_label=caption)


def bar(part: float, tone: str = "") -> Html:
    """A share as a bar, beside which it stands in words."""
    wide = f"{100 * min(max(part, 0.0), 1.0):.0f}"
    drawn = tag("rect", width=wide, height="6")
    return tag(
        "svg",
        drawn,
        class_=f"bar {tone}".rstrip(),
        viewBox="0 0 100 6",
        preserveAspectRatio="none",
        aria_hidden="true",
    )
