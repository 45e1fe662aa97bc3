"""Kind of a file by its bytes; its name can only lower the trust. Nothing is opened or run."""

from enum import StrEnum

from bot.files.ole_contents import OleKind, is_ole, ole_kind
from bot.files.zip_contents import ZipKind, ends_as_zip, zip_kind

_HEAD = 1500  # browsers look this far for a page


class FileKind(StrEnum):
    """Kinds that the office distinguishes."""

    PICTURE = "picture"
    VOICE = "voice"
    AUDIO = "audio"
    VIDEO = "video"
    PDF = "pdf"
    OFFICE = "office"
    OFFICE_MACRO = "office_macro"
    ARCHIVE = "archive"
    EXECUTABLE = "executable"
    ANDROID_PACKAGE = "android_package"
    HTML_OR_SVG = "html_or_svg"
    TEXT = "text"
    UNKNOWN = "unknown"

    @property
    def may_be_passed_on(self) -> bool:
        """Whether colleagues may get the file; other kinds are stored but never passed on.

        Of a picture, the copy made by bot.files.pictures is passed on, not the file.
        """
        return self in _PASSED_ON


_PASSED_ON = frozenset(
    {
        *(FileKind.PICTURE, FileKind.VOICE, FileKind.AUDIO, FileKind.VIDEO),
        *(FileKind.PDF, FileKind.OFFICE, FileKind.TEXT),
    }
)

# The first match counts: a sound file may begin like a script ("#!AMR").
_BEGINNINGS: tuple[tuple[FileKind, tuple[bytes, ...]], ...] = (
    (FileKind.PICTURE, (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")),
    (FileKind.PICTURE, (b"II*\0", b"MM\0*")),
    (FileKind.PDF, (b"%PDF-",)),
    (FileKind.AUDIO, (b"#!AMR", b"ID3", b"fLaC")),
    (FileKind.AUDIO, (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9")),
    (FileKind.VIDEO, (b"\x1aE\xdf\xa3", b"\0\0\x01\xba", b"FLV\x01")),
    (FileKind.EXECUTABLE, (b"MZ", b"\x7fELF", b"#!", b"dex\n", b"\0asm")),
    (FileKind.EXECUTABLE, (b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf")),  # Mach-O, both byte orders
    (FileKind.EXECUTABLE, (b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe")),
    (FileKind.EXECUTABLE, (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")),  # fat Mach-O; Java
    (FileKind.EXECUTABLE, (b"L\0\0\0\x01\x14\x02\0",)),  # a Windows shortcut
    (FileKind.ARCHIVE, (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh")),
    (FileKind.ARCHIVE, (b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd", b"MSCF")),
    # Both look like text, and both are programs for the viewer that opens them.
    (FileKind.UNKNOWN, (b"{\\rtf", b"%!PS")),
)

_RIFF = {b"WEBP": FileKind.PICTURE, b"WAVE": FileKind.AUDIO, b"AVI ": FileKind.VIDEO}

# ISO base media: the brand after "ftyp" distinguishes a phone's photos, sounds and videos.
_BRANDS: tuple[tuple[FileKind, tuple[bytes, ...]], ...] = (
    (FileKind.PICTURE, (b"hei", b"hev", b"mif1", b"msf1", b"avif", b"avis")),
    (FileKind.AUDIO, (b"M4A", b"M4B", b"F4A")),
    (FileKind.VIDEO, (b"iso", b"mp4", b"avc1", b"3g", b"qt", b"M4V", b"MSNV")),
)

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
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12], FileKind.UNKNOWN)
    if data.startswith(b"OggS"):
        return _of_ogg(data)
    if data[4:8] == b"ftyp":
        return _beginning(data[8:12], _BRANDS) or FileKind.UNKNOWN
    if data[257:262] == b"ustar" or data[32769:32774] == b"CD001":
        return FileKind.ARCHIVE
    if data.startswith(b"BM") and data[6:10] == b"\0\0\0\0" and data[15:18] == b"\0\0\0":
        return FileKind.PICTURE  # a bitmap: two letters alone may begin a text
    return _beginning(data, _BEGINNINGS) or _of_text(data)


def _beginning(
    data: bytes, kinds: tuple[tuple[FileKind, tuple[bytes, ...]], ...]
) -> FileKind | None:
    return next((kind for kind, marks in kinds if data.startswith(marks)), None)


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


def _of_ogg(data: bytes) -> FileKind:
    head = data[:512]
    if b"theora" in head:
        return FileKind.VIDEO
    return FileKind.VOICE if b"OpusHead" in head else FileKind.AUDIO


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
