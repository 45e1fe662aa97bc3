"""Drawings of a .docx: text boxes and lettering are read, pictures and charts are counted."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element

from bot.reading.manuscript.names import child, every, get, name
from bot.reading.word.context import Context

_COUNTED = {"pic:pic": "pictures", "c:chart": "charts", "w:control": "objects"}
_NO_NODES = frozenset({"pres", "parTrans", "sibTrans"})


@dataclass(frozen=True, slots=True)
class Drawing:
    """Text boxes of one drawing, and its lettering as paragraphs."""

    boxes: tuple[_Element, ...] = ()
    lettering: tuple[str, ...] = ()


def drawing(element: _Element, context: Context) -> Drawing:
    """Read a drawing, and count in `context` what it has besides text."""
    boxes: list[_Element] = []
    lettering: list[str] = []
    for each in _parts(element):
        kind = name(each)
        if kind == "w:txbxContent":
            boxes.append(each)
        elif kind == "v:textpath":
            lettering.append(_plain(each, "string"))
        elif kind == "a:p":
            lettering.append(_lettered(each))
        elif kind == "dgm:relIds":
            lettering += _diagram(each, context)
        else:
            context.besides[_code(each)] += 1
    kept = tuple(text for text in lettering if text.strip())
    return Drawing(boxes=tuple(boxes), lettering=kept)


def _parts(element: _Element) -> Iterator[_Element]:
    """The parts that say or show something, each once: no second form for older programs."""
    for each in element:
        kind = name(each)
        if kind == "mc:AlternateContent":
            choice = child(each, "mc:Choice")
            if choice is None:
                choice = child(each, "mc:Fallback")
            if choice is not None:
                yield from _parts(choice)
        elif kind in ("w:txbxContent", "v:textpath", "a:p", "dgm:relIds") or kind in _COUNTED:
            yield each
        elif kind in ("v:imagedata", "o:OLEObject"):
            if kind == "o:OLEObject" or name(element) != "v:shape" or not _holds_object(element):
                yield each
        elif kind not in ("wp:inline", "wp:anchor") or not _unseen(each):
            yield from _parts(each)


def _holds_object(shape: _Element) -> bool:
    """Whether a shape's picture is only the preview of an embedded object."""
    parent = shape.getparent()
    return parent is not None and name(parent) == "w:object"


def _unseen(placed: _Element) -> bool:
    return _plain(child(placed, "wp:docPr"), "hidden") in ("1", "true")


def _code(part: _Element) -> str:
    kind = name(part)
    if kind == "o:OLEObject":
        return "equations" if "equation" in _plain(part, "ProgID").lower() else "objects"
    return _COUNTED.get(kind, "pictures")


def _plain(element: _Element | None, attribute: str) -> str:
    """An attribute without a namespace; empty if there is none."""
    return "" if element is None else element.get(attribute) or ""


def _lettered(paragraph: _Element) -> str:
    return "".join(each.text or "" for each in every(paragraph, "a:t"))


def _diagram(relations: _Element, context: Context) -> list[str]:
    """Texts of a SmartArt, which stand in a part of their own."""
    part = context.package.target(context.part, get(relations, "r:dm"))
    if not context.package.holds(part):
        return []
    nodes = every(context.package.xml(part), "dgm:pt")
    shown = [each for each in nodes if _plain(each, "type") not in _NO_NODES]
    return [_lettered(text) for each in shown for text in every(each, "a:p")]
