"""Pages from a template and data; nothing that people wrote is read as markup.

The data is passed as one JSON string that the template decodes, so it can only be text. Fonts come
from `fonts/` and files from `templates/` only, so that pages are the same on every machine.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import typst

_HERE = Path(__file__).parent
_TEMPLATES = _HERE / "templates"
_PICTURE_PPI = 110

# Bidirectional marks: they could make a name look like another one.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_CONTROLS = {code: None for code in [*range(0x20), *range(0x7F, 0xA0)] if code not in (0x09, 0x0A)}
_DROPPED = {**_TURNING, **_CONTROLS}


def typeset_pdf(
    template: str, data: Mapping[str, Any], *, at: datetime, pictures: Sequence[bytes] = ()
) -> bytes:
    """Typeset a PDF. `at` is its creation date: the same template, data and time give the same
    bytes.

    `pictures` are small JPEG files; a template that shows them receives lists of bytes.
    """
    pages = _compile(template, data, at, "pdf", pictures)
    return pages if isinstance(pages, bytes) else pages[0]


def typeset_pictures(
    template: str, data: Mapping[str, Any], *, at: datetime, ppi: float = _PICTURE_PPI
) -> list[bytes]:
    """Typeset one PNG per page, about 900 pixels wide for A4 unless `ppi` says otherwise."""
    pages = _compile(template, data, at, "png", (), ppi)
    return [pages] if isinstance(pages, bytes) else pages


def _compile(
    template: str,
    data: Mapping[str, Any],
    at: datetime,
    form: Literal["pdf", "png"],
    pictures: Sequence[bytes],
    ppi: float = _PICTURE_PPI,
) -> bytes | list[bytes]:
    import typst  # 7 MB, which only the worker process should load

    compiler = typst.Compiler(
        input=_TEMPLATES / template,
        root=_TEMPLATES,
        font_paths=_fonts(),
        sys_inputs={
            "data": json.dumps(_printable(data), ensure_ascii=False),
            "pictures": json.dumps([list(each) for each in pictures]),
        },
    )
    # Warnings (a missing glyph) must not withhold a letter; the character shows as a box.
    made, _warnings = compiler.compile_with_warnings(
        format=form, ppi=ppi, timestamp=int(at.timestamp())
    )
    assert made is not None
    return made


@cache
def _fonts() -> "typst.Fonts":
    import typst

    return typst.Fonts(
        include_system_fonts=False,
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
