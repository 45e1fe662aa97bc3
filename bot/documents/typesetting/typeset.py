"""Pages from a template and data; nothing that people wrote is read as markup.

The data is passed as one JSON string that the template decodes, so it can only be text. Files come
from `templates/` and fonts from `fonts/`, so that pages are the same on every machine; its own
fonts help out only with characters that ours lack. PDFs claim PDF/A-2b and PDF/UA-1.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from bot.documents.typesetting.characters import NotTypeset, check_fonts, coded, lacking

if TYPE_CHECKING:
    import typst

_HERE = Path(__file__).parents[1]
_TEMPLATES = _HERE / "templates"
_PICTURE_PPI = 110
STANDARDS = ("a-2b", "ua-1")

# Bidirectional marks: they could make a name look like another one.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_CONTROLS = {code: None for code in [*range(0x20), *range(0x7F, 0xA0)] if code not in (0x09, 0x0A)}
_DROPPED = {**_TURNING, **_CONTROLS}


def typeset_pdf(
    template: str, data: Mapping[str, Any], *, at: datetime, pictures: Sequence[bytes] = ()
) -> bytes:
    """Typeset a PDF. `at` is its creation date: the same template, data and time give the same
    bytes, if our own fonts have all characters. One that no font has is printed as its code.

    `pictures` are small JPEG files; a template that shows them receives lists of bytes. Raises
    NotTypeset if the page would not show what it should.
    """
    page = Page(template, data, at, pictures)
    made = page.compiled(STANDARDS)
    check_fonts(made[0])
    return made[0]


def typeset_pictures(
    template: str, data: Mapping[str, Any], *, at: datetime, ppi: float = _PICTURE_PPI
) -> list[bytes]:
    """Typeset one PNG per page, about 900 pixels wide for A4 unless `ppi` says otherwise."""
    page = Page(template, data, at)
    page.compiled(STANDARDS)
    return page.compiled((), "png", ppi)


class Page:
    """A template with its data, and the fonts that they need."""

    def __init__(
        self,
        template: str,
        data: Mapping[str, Any],
        at: datetime,
        pictures: Sequence[bytes] = (),
    ) -> None:
        self._template = template
        self._data = _printable(data)
        self._at = at
        self._pictures = json.dumps([list(each) for each in pictures])
        self._machine_fonts = False
        self._lacking: frozenset[str] = frozenset()

    def compiled(
        self,
        standards: Sequence[str],
        form: Literal["pdf", "png"] = "pdf",
        ppi: float = _PICTURE_PPI,
    ) -> list[bytes]:
        """The file, or a picture for each page. Raises NotTypeset."""
        import typst  # 7 MB, which only the worker process should load

        try:
            made, warnings = self._compiler().compile_with_warnings(
                format=form,
                ppi=ppi,
                timestamp=int(self._at.timestamp()),
                pdf_standards=list(standards),  # type: ignore[arg-type]
            )
        except typst.TypstError as error:
            self._help_out(lacking(error.diagnostic), error)
            return self.compiled(standards, form, ppi)
        if warnings or not made:
            raise NotTypeset("; ".join(each.message for each in warnings))
        return [made] if isinstance(made, bytes) else made

    def marked(self, label: str) -> str:
        """The JSON of what the template marks by this label, once the page is compiled."""
        return self._compiler().query(label, field="value", one=True)

    def _help_out(self, found: frozenset[str], error: Exception) -> None:
        """Take the machine's fonts for the characters that ours lack, then codes for the rest."""
        if not found or found <= self._lacking:
            raise NotTypeset(str(error)) from error
        if self._machine_fonts:
            self._lacking |= found
        self._machine_fonts = True

    def _compiler(self) -> "typst.Compiler":
        import typst

        data = json.dumps(coded(self._data, self._lacking), ensure_ascii=False)
        return typst.Compiler(
            input=_TEMPLATES / self._template,
            root=_TEMPLATES,
            font_paths=_fonts(self._machine_fonts),
            sys_inputs={
                "data": data,
                "pictures": self._pictures,
                "coded": "yes" if self._lacking else "",
            },
        )


@cache
def _fonts(machine: bool) -> "typst.Fonts":
    import typst

    return typst.Fonts(
        include_system_fonts=machine,
        include_embedded_fonts=False,
        font_paths=[_HERE / "fonts"],
    )


def _printable(value: Any) -> Any:
    """The same data without control characters, bidirectional marks and lone surrogates."""
    if isinstance(value, str):
        whole = value.encode("utf-8", "replace").decode("utf-8")
        return whole.replace("\r\n", "\n").translate(_DROPPED)
    if isinstance(value, Mapping):
        return {key: _printable(inner) for key, inner in value.items()}
    if isinstance(value, Sequence):
        return [_printable(inner) for inner in value]
    return value
