"""Looks of a .docx's text that change what it says: struck, raised, white on white, tiny."""

from collections.abc import Iterator

from lxml.etree import _Element

from bot.reading.manuscript.names import child, get, name
from bot.reading.word.styles import Styles

_RAISED = frozenset({"superscript", "subscript"})
_WHITE = "FFFFFF"
_LEGIBLE = 8
"""Half-points; notes are rarely printed smaller than twelve."""
_COLOURED = frozenset({"w:tbl", "w:txbxContent"})
"""What may lay a colour under its text in too many ways to follow."""


def looks(run: _Element, paragraph: str, styles: Styles) -> Iterator[str]:
    """The codes of what plain text cannot show of a run in a paragraph of that style."""
    properties = child(run, "w:rPr")
    if any(styles.on(each, paragraph, properties) for each in ("w:strike", "w:dstrike")):
        yield "struck"
    noted = get(child(properties, "w:rStyle"), "w:val") or ""
    raised = styles.value("w:vertAlign", paragraph, properties) in _RAISED
    moved = styles.value("w:position", paragraph, properties) not in {"", "0"}
    if (raised or moved) and not noted.lower().endswith("reference"):
        yield "raised"
    white = styles.value("w:color", paragraph, properties).upper() == _WHITE
    if white and not _on_colour(run, paragraph, styles):
        yield "white"
    size = styles.value("w:sz", paragraph, properties)
    if size.isdigit() and int(size) < _LEGIBLE:
        yield "tiny"


def _on_colour(run: _Element, paragraph: str, styles: Styles) -> bool:
    """Whether white text stands on anything but white paper, as far as can be told."""
    character = get(child(run, "w:rPr/w:rStyle"), "w:val") or ""
    if any(map(styles.shaded, (paragraph, character))):
        return True
    if any(child(run, f"w:rPr/{each}") is not None for each in ("w:shd", "w:highlight")):
        return True
    return any(
        name(each) in _COLOURED
        or child(each, "w:pPr/w:shd") is not None
        or child(each, "w:background") is not None
        for each in run.iterancestors()
    )
