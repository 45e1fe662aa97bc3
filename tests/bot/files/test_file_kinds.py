"""Kinds of files recognised by content, whatever their name."""

import io
import struct
import zipfile

import pytest
from PIL import Image

from bot.files import zip_contents
from bot.files.file_kinds import FileKind, detect
from bot.files.zip_contents import ZipKind, zip_kind

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORD_TYPES = b'<Types><Override ContentType="application/vnd.x.wordprocessingml"/></Types>'


def zipped(**files: bytes) -> bytes:
    return zipped_files(files)


def zipped_files(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, body in files.items():
            made.writestr(name, body)
    return target.getvalue()


def office(extra: dict[str, bytes] | None = None, types: bytes = WORD_TYPES) -> bytes:
    parts = {"[Content_Types].xml": types, "word/document.xml": b"<w/>"}
    return zipped_files({**parts, **(extra or {})})


def old_office(*parts: str) -> bytes:
    entries = b"".join(part.encode("utf-16-le").ljust(128, b"\0") for part in parts)
    return OLE.ljust(512, b"\0") + entries


def picture(form: str) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (8, 8)).save(target, form)
    return target.getvalue()


def media(brand: bytes) -> bytes:
    return struct.pack(">I", 24) + b"ftyp" + brand + b"\0" * 12


OOXML_MACRO = b'<Override ContentType="application/vnd.ms-office.vbaProject"/>'

KINDS: list[tuple[str, bytes, str | None, FileKind]] = [
    ("jpeg", picture("JPEG"), None, FileKind.PICTURE),
    ("png", picture("PNG"), "layar.png", FileKind.PICTURE),
    ("webp", picture("WEBP"), None, FileKind.PICTURE),
    ("gif", picture("GIF"), None, FileKind.PICTURE),
    ("a phone's own format", media(b"heic"), "IMG.HEIC", FileKind.PICTURE),
    ("tiff named png", picture("TIFF"), "a.png", FileKind.PICTURE),
    ("big-endian tiff", b"MM\0*\0\0\0\x08", "a.tif", FileKind.PICTURE),
    ("bmp", picture("BMP"), "a.bmp", FileKind.PICTURE),
    ("a text that begins like a bitmap", b"BMKG: hujan lebat", "a.txt", FileKind.TEXT),
    ("eps named jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n", "a.jpg", FileKind.UNKNOWN),
    ("voice note", b"OggS" + b"\0" * 24 + b"OpusHead", None, FileKind.VOICE),
    ("vorbis", b"OggS" + b"\0" * 24 + b"\x01vorbis", None, FileKind.AUDIO),
    ("theora", b"OggS" + b"\0" * 24 + b"\x80theora", None, FileKind.VIDEO),
    ("mp3 with tag", b"ID3\x04", None, FileKind.AUDIO),
    ("mp3", b"\xff\xfb\x90\x00", None, FileKind.AUDIO),
    ("amr", b"#!AMR\n", None, FileKind.AUDIO),
    ("m4a", media(b"M4A "), None, FileKind.AUDIO),
    ("wav", b"RIFF\0\0\0\0WAVEfmt ", None, FileKind.AUDIO),
    ("mp4", media(b"isom"), None, FileKind.VIDEO),
    ("3gp", media(b"3gp4"), None, FileKind.VIDEO),
    ("mov", media(b"qt  "), None, FileKind.VIDEO),
    ("unknown brand", media(b"crx "), None, FileKind.UNKNOWN),
    ("webm", b"\x1aE\xdf\xa3\0", None, FileKind.VIDEO),
    ("pdf", b"%PDF-1.7\n", "surat.pdf", FileKind.PDF),
    ("docx", office(), "surat.docx", FileKind.OFFICE),
    ("xlsx", office({"xl/workbook.xml": b""}), "a.xlsx", FileKind.OFFICE),
    ("docx named zip", office(), "surat.zip", FileKind.OFFICE),
    ("docm", office({"word/vbaProject.bin": b"x"}), "surat.docx", FileKind.OFFICE_MACRO),
    ("macro renamed", office(types=OOXML_MACRO), "surat.docx", FileKind.OFFICE_MACRO),
    (
        "macro declared in UTF-16",
        office(types=OOXML_MACRO.decode().encode("utf-16")),
        None,
        FileKind.OFFICE_MACRO,
    ),
    ("a file packed in", office({"word/oleObject1.bin": b""}), None, FileKind.OFFICE_MACRO),
    ("endless types", office(types=b" " * 300_000), None, FileKind.OFFICE_MACRO),
    (
        "odt",
        zipped_files({"mimetype": b"", "content.xml": b"", "META-INF/manifest.xml": b""}),
        None,
        FileKind.OFFICE,
    ),
    ("doc", old_office("WordDocument"), "a.doc", FileKind.OFFICE),
    ("doc with macros", old_office("WordDocument", "Macros"), "a.doc", FileKind.OFFICE_MACRO),
    ("doc in odd case", old_office("WordDocument", "_vba_PROJECT"), None, FileKind.OFFICE_MACRO),
    ("xls", old_office("Workbook"), "a.xls", FileKind.OFFICE_MACRO),
    ("msi", old_office("!_Tables"), "a.doc", FileKind.UNKNOWN),
    ("rtf", b"{\\rtf1 halo}", "a.doc", FileKind.UNKNOWN),
    ("zip", zipped(a=b"1"), "a.zip", FileKind.ARCHIVE),
    ("types alone", zipped_files({"[Content_Types].xml": b""}), None, FileKind.ARCHIVE),
    ("empty zip", zipped(), None, FileKind.ARCHIVE),
    ("broken zip", b"PK\x03\x04" + b"\xff" * 50, "a.docx", FileKind.ARCHIVE),
    ("rar", b"Rar!\x1a\x07\x01\0", None, FileKind.ARCHIVE),
    ("7z", b"7z\xbc\xaf\x27\x1c", None, FileKind.ARCHIVE),
    ("gzip", b"\x1f\x8b\x08\0", "bintang.fits", FileKind.ARCHIVE),
    ("tar", b"a".ljust(257, b"\0") + b"ustar\0", None, FileKind.ARCHIVE),
    ("apk", zipped_files({"AndroidManifest.xml": b""}), "undangan.pdf", FileKind.ANDROID_PACKAGE),
    ("apk in a bundle", zipped_files({"base.apk": b""}), None, FileKind.ANDROID_PACKAGE),
    ("exe", b"MZ\x90\0", "foto.jpg", FileKind.EXECUTABLE),
    ("elf", b"\x7fELF\x02", None, FileKind.EXECUTABLE),
    ("mach-o", b"\xcf\xfa\xed\xfe", None, FileKind.EXECUTABLE),
    ("script", b"#!/bin/sh\n", "a.txt", FileKind.EXECUTABLE),
    ("batch by name", b"del *", "a.bat", FileKind.EXECUTABLE),
    ("batch with dots behind", b"del *", "a.BAT. .", FileKind.EXECUTABLE),
    ("turned name", picture("JPEG"), "a\u202egpj.exe", FileKind.EXECUTABLE),
    ("html named jpg", b"\n <HTML><script>1</script>", "a.jpg", FileKind.HTML_OR_SVG),
    ("html in utf-16", "<html>".encode("utf-16"), "a.txt", FileKind.HTML_OR_SVG),
    ("svg", b"<?xml version='1.0'?><svg onload='x()'/>", "logo.png", FileKind.HTML_OR_SVG),
    ("gif named html", b"GIF89a=1;/*", "a.html", FileKind.HTML_OR_SVG),
    ("text", b"Jaringan mati, <3 Pak", "catatan.txt", FileKind.TEXT),
    ("text without name", b"halo\r\n", None, FileKind.TEXT),
    ("text in utf-16", "halo".encode("utf-16"), "a.txt", FileKind.TEXT),
    ("table as text", b"=cmd|x", "a.csv", FileKind.UNKNOWN),
    ("text with zero bytes", b"halo\0", "a.txt", FileKind.UNKNOWN),
    ("nothing", b"", "a.txt", FileKind.UNKNOWN),
    ("noise", b"\x80\x81\x82", None, FileKind.UNKNOWN),
]


@pytest.mark.parametrize(
    ("data", "name", "kind"), [row[1:] for row in KINDS], ids=[row[0] for row in KINDS]
)
def test_a_file_is_what_its_bytes_say(data: bytes, name: str | None, kind: FileKind) -> None:
    assert detect(data, name) is kind


@pytest.mark.parametrize("head", [b"GIF89a", b"%PDF-1.7\n", b"ID3\x04", media(b"isom")])
def test_a_file_with_a_zip_behind_it_is_an_archive(head: bytes) -> None:
    assert detect(head + zipped(a=b"1"), None) is FileKind.ARCHIVE


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_picture_that_is_drawn_anew_may_have_anything_behind_it(form: str) -> None:
    assert detect(picture(form) + zipped(a=b"1"), None) is FileKind.PICTURE


def test_only_harmless_kinds_are_passed_on() -> None:
    assert {kind for kind in FileKind if kind.may_be_passed_on} == {
        *(FileKind.PICTURE, FileKind.VOICE, FileKind.AUDIO, FileKind.VIDEO),
        *(FileKind.PDF, FileKind.OFFICE, FileKind.TEXT),
    }


def test_an_endless_list_of_names_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_contents, "_MOST_LIST_BYTES", 50)
    assert zip_kind(office()) is ZipKind.OTHER


def test_a_64_bit_end_record_is_not_followed() -> None:
    data = office()
    end = data.rfind(b"PK\x05\x06")
    locator = b"PK\x06\x07" + b"\0" * 16
    assert zip_kind(data[:end] + locator + data[end:]) is ZipKind.OTHER


@pytest.mark.parametrize("cut", range(1, 400, 7))
def test_half_a_document_never_raises(cut: int) -> None:
    assert detect(office()[:-cut], "a.docx") in {FileKind.ARCHIVE, FileKind.UNKNOWN}
