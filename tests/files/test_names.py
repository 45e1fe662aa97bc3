"""Files that are no readable draft, each told to the writer by its true name."""

from collections.abc import Callable

import pytest

from tests.conversations.content.files import bomb, locked_pdf, made, pdf
from tests.conversations.content.office import Office
from tests.files.odt import odt
from tests.files.word import p, part, word, zipped
from tests.world import World, picture

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def ole(*parts: str, head: bytes = b"") -> bytes:
    """A container with directory entries of these names, after `head` in its first sector."""
    entries = b"".join(f"{each}\0".encode("utf-16-le").ljust(128, b"\0") for each in parts)
    return OLE + head.ljust(512, b"\0") + entries


LOCKED_ODT = odt(
    "Isi", manifest="<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
)
ENTITY = (
    b'<!DOCTYPE d [<!ENTITY a "rahasia"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    b"<w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>"
)
SHEET = zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})
SLIDES = zipped({"[Content_Types].xml": b"<Types/>", "ppt/presentation.xml": b"<p/>"})
WHOLE = word(p("Isi naskah."))


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (ole("EncryptedPackage", "EncryptionInfo"), "konsep.docx", "dikunci kata sandi"),
        (ole("WordDocument", head=b"\xec\xa5" + b"\0" * 9 + b"\1"), "a.doc", "dikunci kata sandi"),
        (LOCKED_ODT, "konsep.odt", "dikunci kata sandi"),
        (locked_pdf(), "konsep.docx", "dikunci kata sandi"),
        (WHOLE[:-40], "konsep.docx", "rusak"),
        (WHOLE[: len(WHOLE) // 2], "konsep.docx", "rusak"),
        (zipped({"word/document.xml": b"<salah"}), "konsep.docx", "rusak"),
        (zipped({"word/document.xml": part("document", "")}), "konsep.docx", "rusak"),
        (zipped({"word/document.xml": ENTITY}), "konsep.docx", "rusak"),
        (pdf(), "konsep.docx", "isinya PDF"),
        (pdf(), "konsep.pdf", "isinya PDF"),
        (SHEET, "konsep.docx", "lembar kerja"),
        (ole("Workbook"), "konsep.doc", "lembar kerja"),
        (SLIDES, "konsep.docx", "presentasi"),
        (zipped({"a.txt": b"lain"}), "konsep.docx", "arsip"),
        (b"Rar!\x1a\x07\x01\0" + b"\0" * 99, "konsep.rar", "arsip"),
        (
            b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
            "konsep.doc",
            "dokumen Word berbentuk XML",
        ),
        (zipped({"Index/Document.iwa": b"isi"}), "konsep.pages", "Pages"),
        (b"<html><body>Isi</body></html>", "konsep.doc", "halaman web"),
        (b"MZ" + b"\0" * 99, "konsep.docx", "isinya program"),
        (b"\0\1\2\3" * 99, "konsep.txt", "bukan tulisan"),
        (bomb, "konsep.docx", "terlalu besar"),
        (word(p("  ")), "konsep.docx", "tidak ada isinya"),
    ],
    ids=[
        *("locked", "locked-doc", "locked-odt", "locked-pdf", "cut-end", "cut", "broken", "bare"),
        *("entities", "pdf-renamed", "pdf", "sheet-renamed", "old-sheet", "slides", "archive"),
        *("rar", "word-xml", "pages", "page", "program", "no-text", "bomb", "empty"),
    ],
)
async def test_a_file_is_told_by_its_true_name(
    office: World, data: bytes | Callable[[], bytes], name: str, told: str
) -> None:
    people = await Office.of(office)
    await people.to_research()
    await people.team.presses("Tulis konsep")
    await people.team.sends_document(made(data), name)
    people.team.sees_last("naskahnya tidak terbaca")
    people.team.sees_last(told)
    people.team.sees_last("tempel tulisannya")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (WHOLE, "konsep.doc"),
        (WHOLE, "konsep"),
        (word(p("Isi naskah."), main="word/document2.xml"), "konsep.docx"),
        (odt("Isi naskah."), "konsep.docx"),
        (b"Isi naskah.", "konsep.TXT"),
        (b"Isi naskah. <script>", "konsep.txt"),
        (
            zipped(
                {"word/document.xml": part("document", f"<w:body>{p('Isi naskah.')}</w:body>")}
            ),
            "a.docx",
        ),
    ],
    ids=["doc", "nameless", "online", "odt", "capitals", "script", "untyped"],
)
async def test_a_draft_is_read_whatever_its_name_says(
    office: World, data: bytes, name: str
) -> None:
    people = await Office.of(office)
    await people.to_research()
    await people.team.presses("Tulis konsep")
    await people.team.sends_document(data, name)
    people.team.sees_last("1 paragraf")
    await people.team.presses("Cukup")
    people.team.sees("disimpan sebagai versi 1")


async def test_a_design_of_a_kind_that_is_no_draft_is_still_a_design(office: World) -> None:
    people = await Office.of(office)
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_document(SLIDES, "desain.pptx")
    people.designer.sees_last("Satu berkas kami terima")
    await people.designer.sends_document(picture(), "poster.png")
    await people.designer.presses("Cukup")
    people.team.sees("desain.pptx")
