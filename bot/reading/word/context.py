"""The parts that all stories of a .docx share: its styles, lists, notes and counts."""

from collections import Counter
from collections.abc import Mapping

from lxml.etree import _Element

from bot.reading.manuscript.counting import counted
from bot.reading.manuscript.names import child, every, get
from bot.reading.manuscript.package import Package
from bot.reading.word.numbering import Numbering
from bot.reading.word.revisions import Revisions
from bot.reading.word.styles import Styles

_FORMS = {"footnote": "decimal", "endnote": "lowerRoman"}


class Context:
    """Parts of one document. `besides` counts what its text does not show."""

    def __init__(self, package: Package, part: str) -> None:
        self.package = package
        self.part = part
        self.besides = Counter[str]()
        self.revisions = Revisions()
        self.styles = Styles(self.related("styles"))
        self.numbering = Numbering(self.related("numbering"), self.styles)
        self.settings = self.related("settings")
        self._notes: Mapping[str, Mapping[str, _Element]] = {
            kind: self._read_notes(kind) for kind in _FORMS
        }
        self._numbers = Counter[str]()

    def related(self, kind: str) -> _Element | None:
        """The root of the part of this kind, if the document has one. Raises Damaged."""
        part = self.package.first(self.part, kind)
        return self.package.xml(part) if part and self.package.holds(part) else None

    def note(self, reference: _Element, kind: str) -> tuple[str, _Element | None]:
        """The number, as printed, and the text of a footnote or endnote."""
        found = self._notes[kind].get(get(reference, "w:id") or "")
        if get(reference, "w:customMarkFollows") in ("1", "true", "on"):
            return "", found
        self._numbers[kind] += 1
        form = get(child(self.settings, f"w:{kind}Pr/w:numFmt"), "w:val") or _FORMS[kind]
        return counted(self._numbers[kind], form), found

    def _read_notes(self, kind: str) -> Mapping[str, _Element]:
        root = self.related(f"{kind}s")
        found = [] if root is None else every(root, f"w:{kind}")
        return {get(each, "w:id") or "": each for each in found}
