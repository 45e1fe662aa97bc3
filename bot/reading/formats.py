"""The format of a document, by its bytes and not its name, and its text."""

import zipfile

from bot.reading.manuscript.blocks import Reading
from bot.reading.manuscript.package import Damaged, Package
from bot.reading.manuscript.plain import plain_text
from bot.reading.opendocument.odt import read_odt
from bot.reading.word.docx import FOOTER, HEADER, read_docx

TEXTS = frozenset({"", "txt", "text", "md", "log"})
_OLE = b"\xd0\xcf\x11\xe0"
_OLE_KINDS = (
    ("EncryptedPackage", "locked"),
    ("WordDocument", "doc"),
    ("Workbook", "sheet"),
    ("Book", "sheet"),
    ("PowerPoint Document", "slides"),
)
_ZIP_KINDS = (
    ("xl/workbook.xml", "sheet"),
    ("xl/workbook.bin", "sheet"),
    ("ppt/presentation.xml", "slides"),
    ("Index/Document.iwa", "pages"),
)
_ODF_KINDS = {
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.text-template": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "sheet",
    "application/vnd.oasis.opendocument.presentation": "slides",
}


class Unreadable(Exception):
    """The file has no text for us. `code` is of flows.records.received_file."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class ToBeConverted(Exception):
    """The file is of an old format, `kind`, that only LibreOffice reads."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def read(data: bytes, suffix: str) -> Reading:
    """Read a document by its bytes; `suffix` is of its name and counts only for plain text.

    Raises Unreadable, ToBeConverted and, for a file that a parser stumbles over, anything.
    """
    kind = _kind_of(data)
    try:
        if kind == "docx":
            return read_docx(Package(data))
        if kind == "odt":
            return _odt(data)
    except Damaged as error:
        raise Unreadable("damaged") from error
    if kind in ("rtf", "doc"):
        raise ToBeConverted(kind)
    if kind or suffix not in TEXTS:
        raise Unreadable(kind or "notdocx")
    text = plain_text(data)
    if text is None:
        raise Unreadable("nottext")
    return Reading(text)


def _kind_of(data: bytes) -> str:
    """docx, odt, rtf, doc, or the code of what else it is; empty if nothing is known."""
    if data.startswith(b"PK"):
        return _of_zip(data)
    if data.startswith(_OLE):
        return _of_ole(data)
    return "rtf" if data.startswith(b"{\\rtf") else ""


def _of_zip(data: bytes) -> str:
    try:
        package = Package(data)
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return "damaged"
    if package.holds("mimetype") and package.holds("content.xml"):
        declared = package.bytes("mimetype").decode("latin-1").strip()
        return _ODF_KINDS.get(declared, "archive")
    other = next((kind for part, kind in _ZIP_KINDS if package.holds(part)), None)
    if other is not None:
        return other
    if package.main() is not None:
        return "docx"
    return "damaged" if package.holds("[Content_Types].xml") else "archive"


def _of_ole(data: bytes) -> str:
    lower = data.lower()
    for part, kind in _OLE_KINDS:
        if f"{part.lower()}\0".encode("utf-16-le") in lower:
            return "locked" if kind == "doc" and _doc_is_locked(data) else kind
    return "olddoc"


def _doc_is_locked(data: bytes) -> bool:
    """Whether a .doc says of itself, in the head of its text, that it is encrypted."""
    at = data.find(b"\xec\xa5", 512)
    while at >= 0 and at % 512:
        at = data.find(b"\xec\xa5", at + 1)
    return at >= 0 and bool(data[at + 11] & 1)


def _odt(data: bytes) -> Reading:
    package = Package(data)
    manifest = "META-INF/manifest.xml"
    if package.holds(manifest) and b"encryption-data" in package.bytes(manifest):
        raise Unreadable("locked")
    return read_odt(package, HEADER, FOOTER)
