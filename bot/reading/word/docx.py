"""Text of a .docx as Word shows it with all changes accepted."""

from collections import Counter

from lxml.etree import _Element

from bot.reading.manuscript.blocks import Block, Reading, composed
from bot.reading.manuscript.names import child, every, get, switched
from bot.reading.manuscript.package import Damaged, Package
from bot.reading.word.context import Context
from bot.reading.word.story import blocks, numberless

HEADER, FOOTER = "Kepala halaman", "Kaki halaman"
"""Names before headers and footers, in the office's own words in every language."""


def read_docx(package: Package) -> Reading:
    """Read the document. Raises Damaged."""
    part = package.main()
    if part is None:
        raise Damaged("no document")
    root = package.xml(part)
    body = child(root, "w:body")
    if body is None:
        raise Damaged("no body")
    context = Context(package, part)
    text = blocks(body, context)
    headers, footers = (_edges(root, kind, context) for kind in ("header", "footer"))
    edges = [(HEADER, each) for each in headers], [(FOOTER, each) for each in footers]
    above, below = ([Block(f"{told}: {each}") for told, each in edge] for edge in edges)
    whole = composed(text)
    parts = [*(each.text for each in above), whole, *(each.text for each in below)]
    return Reading("\n\n".join(filter(None, parts)), _besides(context, len(above) + len(below)))


def _edges(root: _Element, kind: str, context: Context) -> list[str]:
    """The different headers, or footers, that some page shows."""
    places: dict[str, str] = {}
    shown: list[str] = []
    for section in every(root, "w:sectPr"):
        for reference in section.iterchildren():
            if reference.tag.endswith(f"}}{kind}Reference"):
                place = get(reference, "w:type") or "default"
                places[place] = context.package.target(context.part, get(reference, "r:id"))
        for place in _in_use(section, context):
            if places.get(place, "") not in ("", *shown):
                shown.append(places[place])
    texts = (_edge(part, context) for part in shown if context.package.holds(part))
    return list(dict.fromkeys(filter(None, texts)))


def _in_use(section: _Element, context: Context) -> list[str]:
    first = ["first"] if switched(section, "w:titlePg") else []
    even = ["even"] if switched(context.settings, "w:evenAndOddHeaders") else []
    return [*first, "default", *even]


def _edge(part: str, context: Context) -> str:
    body, context.part = context.part, part
    try:
        return composed(numberless(context.package.xml(part), context)).strip()
    finally:
        context.part = body


def _besides(context: Context, edges: int) -> Counter[str]:
    comments = context.related("comments")
    found = Counter({"changes": context.revisions.count, "headers": edges})
    found["comments"] = 0 if comments is None else len(every(comments, "w:comment"))
    return found + context.besides
