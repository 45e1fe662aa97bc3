"""Files for WhatsApp, each uploaded once, as a type that WhatsApp accepts for it."""

import mimetypes
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.channels.whatsapp.cloud import Cloud
from bot.channels.whatsapp.limits import PICTURE, SOUND
from handlers.views.parts.screen import MediaItem, MediaKind

ReadMedia = Callable[[str], Awaitable[bytes]]

REMEMBERED = 2000
KEPT = 20 * 24 * 3600.0
"""Seconds an upload is reused; Meta keeps it for thirty days."""
_ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "audio/ogg": ".ogg",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
    "audio/amr": ".amr",
    "video/mp4": ".mp4",
}
_BEGINNINGS = (
    (MediaKind.PICTURE, 0, b"\xff\xd8\xff", "image/jpeg", PICTURE),
    (MediaKind.PICTURE, 0, b"\x89PNG", "image/png", PICTURE),
    (MediaKind.VOICE, 0, b"OggS", "audio/ogg", SOUND),
    (MediaKind.AUDIO, 0, b"OggS", "audio/ogg", SOUND),
    (MediaKind.AUDIO, 0, b"ID3", "audio/mpeg", SOUND),
    (MediaKind.AUDIO, 0, b"\xff\xfb", "audio/mpeg", SOUND),
    (MediaKind.AUDIO, 0, b"#!AMR", "audio/amr", SOUND),
    (MediaKind.AUDIO, 4, b"ftypM4A", "audio/mp4", SOUND),
    (MediaKind.VIDEO, 4, b"ftyp", "video/mp4", SOUND),
)
_TYPES = {
    MediaKind.PICTURE: "image",
    MediaKind.VOICE: "audio",
    MediaKind.AUDIO: "audio",
    MediaKind.VIDEO: "video",
    MediaKind.DOCUMENT: "document",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """An uploaded file as a message refers to it. `type` is image, audio, video or document."""

    type: str
    id: str
    name: str

    @property
    def content(self) -> dict[str, str]:
        named = {"filename": self.name} if self.type == "document" else {}
        return {"id": self.id, **named}


class WhatsAppMedia:
    """Uploads files by hash and reuses the ids."""

    def __init__(self, api: Cloud, read: ReadMedia) -> None:
        self._api = api
        self._read = read
        self._known: OrderedDict[tuple[str, str], tuple[Attached, float]] = OrderedDict()

    async def attach(self, item: MediaItem) -> Attached:
        key = (item.kind.value, item.sha256)
        known, until = self._known.get(key, (None, 0.0))
        if known is not None and time.monotonic() < until:
            return known
        data = await self._read(item.sha256)
        kind, mime = _taken_as(item, data)
        name = item.name or f"{item.sha256[:8]}{_ENDINGS.get(mime, '')}"
        made = Attached(type=kind, id=await self._api.upload(data, mime, name), name=name)
        self._known[key] = made, time.monotonic() + KEPT
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return made

    def forget(self) -> None:
        """Forget all ids, because Meta no longer knows one of them."""
        self._known.clear()


def likely_type(item: MediaItem) -> str:
    """The type that a file most likely has on WhatsApp."""
    return _TYPES[item.kind]


def _taken_as(item: MediaItem, data: bytes) -> tuple[str, str]:
    """(type, MIME) to upload a file as. A file that its own type would not accept goes unchanged
    as a document.
    """
    for kind, at, beginning, mime, most in _BEGINNINGS:
        if item.kind is kind and data[at:].startswith(beginning) and len(data) <= most:
            return _TYPES[kind], mime
    guessed = "application/pdf" if data.startswith(b"%PDF") else None
    return "document", guessed or mimetypes.guess_type(item.name or "")[0] or "text/plain"
