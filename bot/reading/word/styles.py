"""Styles of a .docx: what they say of a text's look, spacing and numbering."""

from collections.abc import Iterator

from lxml.etree import _Element

from bot.reading.manuscript.names import child, every, get, switched

_DEEPEST = 20


class Styles:
    """Styles by id, each after those that it is based on."""

    def __init__(self, root: _Element | None) -> None:
        found = [] if root is None else every(root, "w:style")
        self._styles = {get(each, "w:styleId") or "": each for each in found}
        standard = (
            get(each, "w:styleId")
            for each in found
            if get(each, "w:type") == "paragraph" and get(each, "w:default") in ("1", "true")
        )
        self._standard = next(standard, None)
        self._defaults = child(root, "w:docDefaults/w:pPrDefault/w:pPr")

    def style_of(self, properties: _Element | None) -> str:
        """The style's id of a paragraph with these properties."""
        return get(child(properties, "w:pStyle"), "w:val") or self._standard or ""

    def on(self, switch: str, paragraph: str, properties: _Element | None) -> bool:
        """Whether a switch such as `w:vanish` is on for text with these run properties in a
        paragraph of that style. Two styles that both switch it on cancel each other.
        """
        own = switched(properties, switch)
        if own is not None:
            return own
        character = get(child(properties, "w:rStyle"), "w:val") or ""
        return self._switched(paragraph, switch) != self._switched(character, switch)

    def value(self, of: str, paragraph: str, properties: _Element | None) -> str:
        """The value of a property such as `w:color` for that text; "" if nothing gives one."""
        character = get(child(properties, "w:rStyle"), "w:val") or ""
        chain = (*self._chain(character), *self._chain(paragraph))
        given = [child(properties, of), *(child(each, f"w:rPr/{of}") for each in chain)]
        return next((found for each in given if (found := get(each, "w:val"))), "")

    def shaded(self, style: str) -> bool:
        """Whether a style lays a colour under its text."""
        under = ("w:pPr/w:shd", "w:rPr/w:shd")
        return any(child(e, at) is not None for e in self._chain(style) for at in under)

    def numbering(self, style: str) -> tuple[str | None, str | None]:
        """(numId, ilvl) that a style gives its paragraphs."""
        number = level = None
        for each in self._chain(style):
            found = child(each, "w:pPr/w:numPr")
            number = number or get(child(found, "w:numId"), "w:val")
            level = level or get(child(found, "w:ilvl"), "w:val")
        return number, level

    def is_heading(self, style: str, properties: _Element | None) -> bool:
        levels = [child(properties, "w:outlineLvl")]
        levels += [child(each, "w:pPr/w:outlineLvl") for each in self._chain(style)]
        given = next((get(each, "w:val") for each in levels if each is not None), None)
        return given is not None and given != "9"

    def closes(self, style: str, properties: _Element | None) -> tuple[bool, bool]:
        """Whether no space is left before, and after, a paragraph."""
        before, after = (
            self._space(style, properties, side) in (None, "0") for side in ("before", "after")
        )
        return before, after

    def _space(self, style: str, properties: _Element | None, side: str) -> str | None:
        given = [child(properties, "w:spacing")]
        given += [child(each, "w:pPr/w:spacing") for each in self._chain(style)]
        given.append(child(self._defaults, "w:spacing"))
        for each in given:
            if get(each, f"w:{side}Autospacing") in ("1", "true", "on"):
                return "auto"
            if (found := get(each, f"w:{side}")) is not None:
                return found
        return None

    def _switched(self, style: str, switch: str) -> bool:
        said = (switched(each, f"w:rPr/{switch}") for each in self._chain(style))
        return bool(next((each for each in said if each is not None), None))

    def _chain(self, style: str) -> Iterator[_Element]:
        for _ in range(_DEEPEST):
            found = self._styles.get(style)
            if found is None:
                return
            yield found
            style = get(child(found, "w:basedOn"), "w:val") or ""
