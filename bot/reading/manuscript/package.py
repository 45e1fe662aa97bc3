"""Parts of a document in a ZIP file: their XML, and how they refer to each other."""

import io
import posixpath
import re
import zipfile

from lxml import etree
from lxml.etree import _Element

_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


class Damaged(Exception):
    """The file is not what its format requires."""


class Package:
    """An open document. Names of parts are compared without case, as Windows does."""

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        names = self._zip.namelist()
        self._names = {each.replace("\\", "/").lstrip("/").lower(): each for each in names}
        self._related: dict[str, dict[str, tuple[str, str]]] = {}

    def holds(self, part: str) -> bool:
        return part.lower() in self._names

    def bytes(self, part: str) -> bytes:
        """The content of a part. Raises Damaged."""
        try:
            return self._zip.read(self._names[part.lower()])
        except Exception as error:  # zipfile raises BadZipFile, zlib.error, RuntimeError, EOFError
            raise Damaged(part) from error

    def xml(self, part: str) -> _Element:
        """The root of a part; ISO's strict namespaces are made the usual ones. Raises Damaged."""
        return parsed(self.bytes(part))

    def main(self) -> str | None:
        """The part with the text, by whatever name: Word online calls it document2.xml."""
        found = self.first("", "officeDocument")
        if found is not None and self.holds(found):
            return found
        return "word/document.xml" if self.holds("word/document.xml") else None

    def first(self, part: str, kind: str) -> str | None:
        """The first part of a kind, such as `styles`, to which `part` refers."""
        found = (target for each, target in self._relations(part).values() if each == kind)
        return next(found, None)

    def target(self, part: str, identifier: str | None) -> str:
        """The part or address that an identifier in `part` stands for; empty if none."""
        return self._relations(part).get(identifier or "", ("", ""))[1]

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        if part not in self._related:
            folder, name = posixpath.split(part)
            path = posixpath.join(folder, "_rels", f"{name}.rels")
            found = self.xml(path) if self.holds(path) else ()
            self._related[part] = {
                each.get("Id", ""): (
                    each.get("Type", "").removeprefix(_OFFICE).rpartition("/")[2],
                    _resolved(folder, each),
                )
                for each in found
                if each.tag == f"{_RELATIONSHIPS}Relationship"
            }
        return self._related[part]


def _resolved(folder: str, relationship: _Element) -> str:
    target: str = relationship.get("Target", "").replace("\\", "/")
    if relationship.get("TargetMode") == "External":
        return target
    return str(posixpath.normpath(posixpath.join("/", folder, target))).lstrip("/")


def parsed(data: bytes) -> _Element:
    """The root of an XML text without entities of its own. Raises Damaged."""
    data = _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/", data)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Damaged(str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Damaged("a document type of its own")
    return root
