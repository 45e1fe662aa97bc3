"""Kinds of files that readers of a case or a design are not shown, each by its true name."""

from bot.files.file_kinds import FileKind

_HARMFUL = frozenset(
    {
        FileKind.EXECUTABLE,
        FileKind.ANDROID_PACKAGE,
        FileKind.OFFICE_MACRO,
        FileKind.HTML_OR_SVG,
    }
)
_BEGINNINGS = (
    ("psd", (b"8BPS",)),
    ("eps", (b"%!PS", b"\xc5\xd0\xd3\xc6")),
    ("font", (b"\0\1\0\0\0", b"OTTO", b"ttcf", b"wOFF", b"wOF2", b"true")),
)
_BY_NAME = frozenset({"svg", "psd", "cdr", "ai", "eps", "rar"})
_SVG_HEAD = 4096


def unseen(data: bytes, name: str | None, kind: FileKind) -> str:
    """Code of why a file is not shown to others: harmful, or what it is (svg, psd, cdr, ai, eps,
    font, zip, rar, unknown). Empty for kinds that are passed on.
    """
    if kind.may_be_passed_on:
        return ""
    suffix = (name or "").rstrip(". ").lower().rpartition(".")[2]
    if b"<svg" in data[:_SVG_HEAD].lower() or suffix == "svgz":
        return "svg"
    if suffix == "cdr" or (data.startswith(b"RIFF") and data[8:11] in (b"CDR", b"cdr")):
        return "cdr"
    if suffix == "ai" and kind is FileKind.UNKNOWN:
        return "ai"
    if kind in _HARMFUL:
        return "harmful"
    if kind is FileKind.ARCHIVE:
        return "zip" if data.startswith(b"PK") else "rar"
    found = (code for code, marks in _BEGINNINGS if data.startswith(marks))
    return next(found, suffix if suffix in _BY_NAME else "unknown")
