"""Kind of a file by its bytes; its name can only lower the trust. Nothing is opened or run."""

from bot.files.file_kind import FileKind as FileKind
from bot.files.ole_contents import OleKind, is_ole, ole_kind
from bot.files.signatures import media_signature
from bot.files.zip_contents import ZipKind, ends_as_zip, zip_kind

_HEAD = 1500  # browsers look this far for a page


_PAGE_MARKS = ("<!doctype", "<html", "<svg", "<script", "<?xml", "<body", "<head", "<iframe")

_CONTROLS = bytes({*range(32)} - {*b"\t\n\r\f"})
_TEXT_NAMES = frozenset({"", "txt", "log", "md"})

_ACTING_NAMES: tuple[tuple[FileKind, frozenset[str]], ...] = (
    (FileKind.ANDROID_PACKAGE, frozenset({"apk", "apks", "xapk"})),
    (FileKind.HTML_OR_SVG, frozenset({"htm", "html", "xhtml", "shtml", "mht", "mhtml"})),
    (FileKind.HTML_OR_SVG, frozenset({"svg", "svgz", "xml"})),
    (FileKind.EXECUTABLE, frozenset({"exe", "com", "scr", "pif", "msi", "msp", "dll", "cpl"})),
    (FileKind.EXECUTABLE, frozenset({"bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf"})),
    (FileKind.EXECUTABLE, frozenset({"hta", "jar", "sh", "py", "lnk", "url", "desktop"})),
    (FileKind.EXECUTABLE, frozenset({"reg", "inf", "chm", "iso", "img", "vhd"})),
)


def detect(data: bytes, name: str | None) -> FileKind:
    """Detect the kind of a file. `name` is the sender's, or None."""
    kind = _by_bytes(data)
    if not kind.may_be_passed_on:
        return kind
    if not (kind is FileKind.OFFICE or _is_redrawn(data)) and ends_as_zip(data):
        return FileKind.ARCHIVE  # two files in one: a GIF that is also a JAR
    suffix = _suffix(name)
    acting = next((acts for acts, names in _ACTING_NAMES if suffix in names), None)
    if kind is FileKind.TEXT and suffix not in _TEXT_NAMES:
        return acting or FileKind.UNKNOWN
    return acting or kind


def _by_bytes(data: bytes) -> FileKind:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _of_zip(data)
    if is_ole(data):
        return _of_ole(data)
    if data[257:262] == b"ustar" or data[32769:32774] == b"CD001":
        return FileKind.ARCHIVE
    found = media_signature(data)
    return found[0] if found is not None else _of_text(data)


def _of_zip(data: bytes) -> FileKind:
    return {
        ZipKind.OFFICE: FileKind.OFFICE,
        ZipKind.OFFICE_MACRO: FileKind.OFFICE_MACRO,
        ZipKind.ANDROID: FileKind.ANDROID_PACKAGE,
        ZipKind.OTHER: FileKind.ARCHIVE,
    }[zip_kind(data)]


def _of_ole(data: bytes) -> FileKind:
    return {
        OleKind.PLAIN: FileKind.OFFICE,
        OleKind.ACTIVE: FileKind.OFFICE_MACRO,
        OleKind.OTHER: FileKind.UNKNOWN,
    }[ole_kind(data)]


def _of_text(data: bytes) -> FileKind:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return FileKind.UNKNOWN
    if any(mark in text[:_HEAD].lower() for mark in _PAGE_MARKS):
        return FileKind.HTML_OR_SVG
    plain = data if encoding == "utf-8-sig" else text.encode()
    if not text or len(plain.translate(None, _CONTROLS)) < len(plain):
        return FileKind.UNKNOWN
    return FileKind.TEXT


def _is_redrawn(data: bytes) -> bool:
    """Return whether the file is passed on as a redrawn copy (JPEG, PNG, WebP), which drops
    appended data.
    """
    is_webp = (data[:4], data[8:12]) == (b"RIFF", b"WEBP")
    return is_webp or data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))


def _suffix(name: str | None) -> str:
    """File extension in lower case, without the trailing dots and spaces that Windows ignores."""
    whole = (name or "").rstrip(". ").lower()
    return whole.rpartition(".")[2] if "." in whole else ""
