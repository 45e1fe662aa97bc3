"""The closed list of types that Meta's upload takes, and what a file is by its bytes."""

from pathlib import PurePath

from handlers.views.parts.screen import MediaItem, MediaKind

PICTURE = 5 * 1024 * 1024
SOUND = 16 * 1024 * 1024
DOCUMENT = 100 * 1024 * 1024
MOST = {
    "image/jpeg": PICTURE,
    "image/png": PICTURE,
    "audio/aac": SOUND,
    "audio/amr": SOUND,
    "audio/mpeg": SOUND,
    "audio/mp4": SOUND,
    "audio/ogg": SOUND,
    "video/mp4": SOUND,
    "video/3gpp": SOUND,
}
"""Largest size in bytes of each type but documents, which may have DOCUMENT."""
_OFFICE = "application/vnd.openxmlformats-officedocument"
DOCUMENTS = {
    ".pdf": "application/pdf",
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".ppt": "application/vnd.ms-powerpoint",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".txt": "text/plain",
    ".csv": "text/plain",
    ".md": "text/plain",
    ".ics": "text/plain",  # Meta refuses text/calendar; the phone goes by the name
}
ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "audio/ogg": ".ogg",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
    "audio/aac": ".aac",
    "audio/amr": ".amr",
    "video/mp4": ".mp4",
    "video/3gpp": ".3gp",
}
_BEGINNINGS = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG", "image/png"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xf1", "audio/aac"),
    (0, b"\xff\xf9", "audio/aac"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\xff\xf3", "audio/mpeg"),
    (0, b"\xff\xf2", "audio/mpeg"),
    (0, b"#!AMR", "audio/amr"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftypqt", ""),
    (4, b"ftyphe", ""),
    (4, b"ftypmif1", ""),
    (4, b"ftypavif", ""),
    (4, b"ftyp3g", "video/3gpp"),
    (4, b"ftyp", "video/mp4"),
    (0, b"%PDF", "application/pdf"),
)
_SHOWN = {
    MediaKind.PICTURE: "image",
    MediaKind.VOICE: "audio",
    MediaKind.AUDIO: "audio",
    MediaKind.VIDEO: "video",
}
_NO_OPUS = (b"\x01vorbis", b"\x7fFLAC", b"Speex ", b"\x80theora")


def mime_of(item: MediaItem, data: bytes) -> str | None:
    """The type to upload a file as; None if Meta's upload would refuse it."""
    mime = _by_bytes(data)
    if mime == "audio/ogg" and any(each in data[:512] for each in _NO_OPUS):
        return None
    if mime == "video/mp4" and b"hvc1" in data[: 64 * 1024] + data[-64 * 1024 :]:
        return None  # HEVC, which only some phones show
    if mime is None:
        mime = DOCUMENTS.get(PurePath(item.name or "").suffix.lower(), "")
    if mime == "video/mp4" and item.kind in (MediaKind.AUDIO, MediaKind.VOICE):
        mime = "audio/mp4"
    return mime if mime and len(data) <= MOST.get(mime, DOCUMENT) else None


def shown_as(item: MediaItem, mime: str) -> str:
    """The type of the message: the item's own if it fits, else document."""
    own = _SHOWN.get(item.kind, "document")
    return own if mime.startswith(f"{own}/") else "document"


def _by_bytes(data: bytes) -> str | None:
    """The type; "" if it is one that is not taken, None if the bytes do not tell."""
    for at, beginning, mime in _BEGINNINGS:
        if data[at:].startswith(beginning):
            return mime
    return None
