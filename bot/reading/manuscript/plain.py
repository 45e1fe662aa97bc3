"""Plain text in the encodings that text editors write: UTF-8, UTF-16, UTF-32, Windows-1252."""

import codecs

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096
_FEW = 8
_END = "\x1a"
"""The sign with which DOS ends a text."""


def plain_text(data: bytes) -> str | None:
    """The text of a file; None if its bytes are no text."""
    text = _decoded(data)
    if text is None:
        return None
    text = text.removesuffix(_END)
    strange = sum(map(text.count, map(chr, (*range(9), *range(14, 32)))))
    return None if strange > max(_FEW, len(text) // 50) else text


def _decoded(data: bytes) -> str | None:
    known = next((form for mark, form in _MARKS if data.startswith(mark)), None)
    forms = (known,) if known else (*_unmarked(data), "utf-8", "cp1252")
    for form in forms:
        try:
            return data.decode(form)
        except UnicodeDecodeError:
            continue
    return None


def _unmarked(data: bytes) -> tuple[str, ...]:
    """UTF-16 without a mark, if nearly every second byte is zero."""
    sample = data[:_SAMPLE]
    half = max(1, len(sample) // 2)
    for form, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if len(data) % 2 == 0 and zeros.count(0) > 0.6 * half:
            return (form,)
    return ()
