"""The one table of how files begin: their kind, and the MIME type of those that phones show.

Nothing is opened: a container's own list of contents is read elsewhere.
"""

from bot.files.file_kind import FileKind

Signature = tuple[FileKind, str, tuple[bytes, ...]]
"""A kind, its MIME type ("" if it has none of use) and the beginnings that show it."""

# The first match counts: a sound file may begin like a script ("#!AMR").
BEGINNINGS: tuple[Signature, ...] = (
    (FileKind.PICTURE, "image/jpeg", (b"\xff\xd8\xff",)),
    (FileKind.PICTURE, "image/png", (b"\x89PNG\r\n\x1a\n",)),
    (FileKind.PICTURE, "image/gif", (b"GIF87a", b"GIF89a")),
    (FileKind.PICTURE, "image/tiff", (b"II*\0", b"MM\0*")),
    (FileKind.PDF, "application/pdf", (b"%PDF-",)),
    (FileKind.AUDIO, "audio/amr", (b"#!AMR",)),
    (FileKind.AUDIO, "audio/mpeg", (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")),
    (FileKind.AUDIO, "audio/aac", (b"\xff\xf1", b"\xff\xf9")),
    (FileKind.AUDIO, "audio/flac", (b"fLaC",)),
    (FileKind.VIDEO, "video/webm", (b"\x1aE\xdf\xa3",)),  # or Matroska, which is read alike
    (FileKind.VIDEO, "video/mpeg", (b"\0\0\x01\xba",)),
    (FileKind.VIDEO, "video/x-flv", (b"FLV\x01",)),
    (FileKind.EXECUTABLE, "", (b"MZ", b"\x7fELF", b"#!", b"dex\n", b"\0asm")),
    (FileKind.EXECUTABLE, "", (b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf")),  # Mach-O, both orders
    (FileKind.EXECUTABLE, "", (b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe")),
    (FileKind.EXECUTABLE, "", (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")),  # fat Mach-O; Java
    (FileKind.EXECUTABLE, "", (b"L\0\0\0\x01\x14\x02\0",)),  # a Windows shortcut
    (FileKind.ARCHIVE, "", (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh")),
    (FileKind.ARCHIVE, "", (b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd", b"MSCF")),
    # Both look like text, and both are programs for the viewer that opens them.
    (FileKind.UNKNOWN, "", (b"{\\rtf", b"%!PS")),
)

# The word after the size in a RIFF file.
RIFF: tuple[Signature, ...] = (
    (FileKind.PICTURE, "image/webp", (b"WEBP",)),
    (FileKind.AUDIO, "audio/wav", (b"WAVE",)),
    (FileKind.VIDEO, "video/x-msvideo", (b"AVI ",)),
)

# ISO base media: the brand after "ftyp" distinguishes a phone's photos, sounds and videos.
BRANDS: tuple[Signature, ...] = (
    (FileKind.PICTURE, "image/heic", (b"hei", b"hev", b"mif1", b"msf1")),
    (FileKind.PICTURE, "image/avif", (b"avif", b"avis")),
    (FileKind.AUDIO, "audio/mp4", (b"M4A", b"M4B", b"F4A")),
    (FileKind.VIDEO, "video/3gpp", (b"3g",)),
    (FileKind.VIDEO, "video/quicktime", (b"qt",)),
    (FileKind.VIDEO, "video/mp4", (b"iso", b"mp4", b"avc1", b"M4V", b"MSNV")),
)

# What an Ogg file holds, named at its beginning.
OGG: tuple[Signature, ...] = (
    (FileKind.VIDEO, "video/ogg", (b"theora",)),
    (FileKind.VOICE, "audio/ogg", (b"OpusHead",)),
    (FileKind.AUDIO, "audio/x-ogg", (b"\x01vorbis", b"\x7fFLAC", b"Speex ")),
)
_UNTOLD = (FileKind.AUDIO, "audio/ogg")
_HEAD = 512


def media_signature(data: bytes) -> tuple[FileKind, str] | None:
    """The kind and MIME type of a file that begins as one of the tables has it; None if no table
    has its beginning.
    """
    if data.startswith(b"RIFF"):
        return _first(data[8:12], RIFF) or (FileKind.UNKNOWN, "")
    if data.startswith(b"OggS"):
        held = ((kind, mime) for kind, mime, marks in OGG if _any(marks, data[:_HEAD]))
        return next(held, _UNTOLD)
    if data[4:8] == b"ftyp":
        return _first(data[8:12], BRANDS) or (FileKind.UNKNOWN, "")
    if data.startswith(b"BM") and data[6:10] == b"\0\0\0\0" and data[15:18] == b"\0\0\0":
        return FileKind.PICTURE, "image/bmp"  # two letters alone may begin a text
    return _first(data, BEGINNINGS)


def _first(data: bytes, table: tuple[Signature, ...]) -> tuple[FileKind, str] | None:
    return next(((kind, mime) for kind, mime, marks in table if data.startswith(marks)), None)


def _any(marks: tuple[bytes, ...], data: bytes) -> bool:
    return any(mark in data for mark in marks)
