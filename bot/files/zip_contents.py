"""Contents of a ZIP file, by its list of names and one declared type; nothing is unpacked."""

import io
import zipfile
from enum import StrEnum

_TAIL = 65_557  # the end record with the longest comment
_MOST_LIST_BYTES = 1_000_000
_MOST_TYPE_BYTES = 256_000
_TYPES = "[Content_Types].xml"
_ACTIVE_NAMES = ("vbaproject.bin", "/activex/", "macrosheets/", "oleobject", "basic/", "scripts/")
_ACTIVE_TYPES = (b"vbaproject", b"macroenabled", b"activex", b"oleobject")


class ZipKind(StrEnum):
    """Kinds of ZIP files."""

    OFFICE = "office"
    OFFICE_MACRO = "office_macro"
    ANDROID = "android"
    OTHER = "other"


def ends_as_zip(data: bytes) -> bool:
    """Return whether the file can be opened as a ZIP, whatever its first bytes."""
    return b"PK\x05\x06" in data[-_TAIL:] and zipfile.is_zipfile(io.BytesIO(data))


def zip_kind(data: bytes) -> ZipKind:
    """Classify a ZIP file. OTHER if it cannot be read within the limits."""
    if not _list_is_small(data):
        return ZipKind.OTHER
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            return _kind(opened)
    except Exception:  # zipfile raises BadZipFile, but also ValueError, RuntimeError, struct.error
        return ZipKind.OTHER


def _list_is_small(data: bytes) -> bool:
    """Check the size of the list of names before zipfile creates an object for each.

    A 64-bit record would override these numbers; documents sent in chat do not have one.
    """
    tail = data[-_TAIL:]
    end = tail.rfind(b"PK\x05\x06")
    size = int.from_bytes(tail[end + 12 : end + 16], "little")
    return end >= 0 and b"PK\x06\x07" not in tail and size <= _MOST_LIST_BYTES


def _kind(opened: zipfile.ZipFile) -> ZipKind:
    names = opened.namelist()
    lower = [name.lower() for name in names]
    if any(name == "androidmanifest.xml" or name.endswith((".apk", ".dex")) for name in lower):
        return ZipKind.ANDROID
    if _TYPES in names:
        folders = {name.split("/")[0] for name in lower}
        is_office = bool(folders & {"word", "xl", "ppt"})
        active = _names_active(lower) or _declares_active(opened)
    else:
        is_office = {"mimetype", "content.xml", "meta-inf/manifest.xml"} <= set(lower)
        active = _names_active(lower)
    if not is_office:
        return ZipKind.OTHER
    return ZipKind.OFFICE_MACRO if active else ZipKind.OFFICE


def _names_active(names: list[str]) -> bool:
    return any(mark in name for name in names for mark in _ACTIVE_NAMES)


def _declares_active(opened: zipfile.ZipFile) -> bool:
    """Return whether the declared types reveal macros: a macro project may have any name."""
    with opened.open(_TYPES) as file:
        types = file.read(_MOST_TYPE_BYTES + 1)
    declared = types.replace(b"\0", b"").lower()  # drop the zero bytes of UTF-16
    return len(types) > _MOST_TYPE_BYTES or any(mark in declared for mark in _ACTIVE_TYPES)
