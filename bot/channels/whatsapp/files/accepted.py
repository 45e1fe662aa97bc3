"""The closed list of types that Meta's upload takes, and what a file is by its bytes."""

from pathlib import PurePath

from bot.files.signatures import media_signature
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
_SHOWN = {
    MediaKind.PICTURE: "image",
    MediaKind.VOICE: "audio",
    MediaKind.AUDIO: "audio",
    MediaKind.VIDEO: "video",
}
HEVC = "video/hevc"
_ENDS = 64 * 1024
_SOUND_AND_SIGHT = frozenset({*ENDINGS.values(), ".jpeg", ".oga", ".opus"})


def mime_of(item: MediaItem, data: bytes) -> str | None:
    """The type to upload a file as; None if Meta's upload would refuse it."""
    mime = media_type(data) or DOCUMENTS.get(_ending(item), "")
    if mime == "video/mp4" and item.kind in (MediaKind.AUDIO, MediaKind.VOICE):
        mime = "audio/mp4"
    taken = mime in MOST or mime in DOCUMENTS.values()
    return mime if taken and len(data) <= MOST.get(mime, DOCUMENT) else None


def media_type(data: bytes) -> str:
    """The type by the beginning of a file; "" if that does not tell."""
    found = media_signature(data)
    mime = found[1] if found is not None else ""
    if mime == "video/mp4" and b"hvc1" in data[:_ENDS] + data[-_ENDS:]:
        return HEVC  # which only some phones show
    return mime


def shown_as(item: MediaItem, mime: str) -> str:
    """The type of the message: the item's own if it fits, else document."""
    own = _SHOWN.get(item.kind, "document")
    return own if mime.startswith(f"{own}/") else "document"


def likely_type(item: MediaItem, *, turned: bool = False) -> str | None:
    """The type of the message by a file's name; None if Meta's upload would likely refuse it, and
    it is not `turned` into another.
    """
    ending = _ending(item)
    if ending and not turned and ending not in DOCUMENTS and ending not in _SOUND_AND_SIGHT:
        return None
    return _SHOWN.get(item.kind, "document")


def _ending(item: MediaItem) -> str:
    return PurePath(item.name or "").suffix.lower()
