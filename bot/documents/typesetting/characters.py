"""Characters of a page and the fonts that have them.

A PDF by the standards cannot be made with a character that no font has: typst names it.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence, Set
from typing import Any

_LACKING = re.compile(r"the text `\"(.+?)\"` could not be displayed")
_STYLES = frozenset(map(chr, range(0xFE00, 0xFE10)))
"""Variation selectors: text or emoji."""
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")


class NotTypeset(Exception):
    """The page was not made, or would not show what it should."""


def lacking(diagnostic: str) -> frozenset[str]:
    """Texts that typst could not display, from its errors. If marks are among them, they alone:
    for want of a mark, the letter that bears it is named too.
    """
    found = {_ESCAPE.sub(_character, each) for each in _LACKING.findall(diagnostic)}
    marks = {each for each in found if all(_joins(sign) for sign in each)}
    return frozenset(marks or {each for each in found if not each.isascii()})


def _joins(sign: str) -> bool:
    return unicodedata.category(sign) in ("Mn", "Mc", "Me", "Cf")


def _character(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16))


def coded(value: Any, texts: Set[str]) -> Any:
    """The same data with codes for these texts: "[U+540D]". Signs without a look have none."""
    if isinstance(value, str):
        for each in sorted(texts, key=len, reverse=True):
            value = value.replace(each, _code(each))
        return value
    if isinstance(value, Mapping):
        return {key: coded(inner, texts) for key, inner in value.items()}
    if isinstance(value, Sequence):
        return [coded(inner, texts) for inner in value]
    return value


def _code(text: str) -> str:
    seen = [sign for sign in text if unicodedata.category(sign) != "Cf" and sign not in _STYLES]
    return f"[{' '.join(f'U+{ord(sign):04X}' for sign in seen)}]" if seen else ""


def check_fonts(pdf: bytes) -> None:
    """Raise NotTypeset unless every text of the PDF is in a font that the file holds."""
    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(pdf)
    texts = [each for page in document for each in page.get_objects([raw.FPDF_PAGEOBJ_TEXT])]
    if not texts:
        raise NotTypeset("no text on the page")
    for each in texts:
        if raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(each)) != 1:
            raise NotTypeset("a font is not in the file")
