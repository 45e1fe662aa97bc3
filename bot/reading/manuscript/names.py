"""Names in the XML of documents, with the prefixes that the formats' own texts use."""

from functools import cache

from lxml.etree import _Element

_OOXML = "http://schemas.openxmlformats.org/"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
PREFIXES = {
    "w": f"{_OOXML}wordprocessingml/2006/main",
    "r": f"{_OOXML}officeDocument/2006/relationships",
    "m": f"{_OOXML}officeDocument/2006/math",
    "a": f"{_OOXML}drawingml/2006/main",
    "pic": f"{_OOXML}drawingml/2006/picture",
    "c": f"{_OOXML}drawingml/2006/chart",
    "dgm": f"{_OOXML}drawingml/2006/diagram",
    "wp": f"{_OOXML}drawingml/2006/wordprocessingDrawing",
    "mc": f"{_OOXML}markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "office": f"{_ODF}office:1.0",
    "text": f"{_ODF}text:1.0",
    "table": f"{_ODF}table:1.0",
    "draw": f"{_ODF}drawing:1.0",
    "style": f"{_ODF}style:1.0",
    "fo": f"{_ODF}xsl-fo-compatible:1.0",
    "svg": f"{_ODF}svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "math": "http://www.w3.org/1998/Math/MathML",
}
_BY_SPACE = {space: prefix for prefix, space in PREFIXES.items()}
_XML = "{http://www.w3.org/XML/1998/namespace}"
_OFF = frozenset({"0", "false", "off", "none"})


@cache
def _short(tag: str) -> str:
    space, _, local = tag[1:].rpartition("}")
    return f"{_BY_SPACE.get(space, '?')}:{local}"


@cache
def _clark(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{_XML}{local}" if prefix == "xml" else f"{{{PREFIXES[prefix]}}}{local}"


def name(element: _Element) -> str:
    """The name with its prefix, such as `w:p`; `?:...` for a namespace that is not read."""
    return _short(element.tag)


def get(element: _Element | None, attribute: str) -> str | None:
    """An attribute by its prefixed name."""
    return None if element is None else element.get(_clark(attribute))


def child(element: _Element | None, path: str) -> _Element | None:
    """The first element on a path of prefixed names, such as `w:pPr/w:rPr`."""
    for step in path.split("/"):
        element = None if element is None else element.find(_clark(step))
    return element


def every(element: _Element, *names: str) -> list[_Element]:
    """All descendants with these names, in document order."""
    return list(element.iter(*(_clark(each) for each in names)))


def switched(properties: _Element | None, path: str) -> bool | None:
    """Whether a property such as `w:vanish` is on; None if nothing is said about it."""
    found = child(properties, path)
    return None if found is None else (get(found, "w:val") or "1") not in _OFF
