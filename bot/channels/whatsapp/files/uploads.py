"""Files for WhatsApp, each uploaded once, as a type that WhatsApp accepts for it."""

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from bot.channels.whatsapp.files.accepted import ENDINGS, likely_type, mime_of, shown_as
from bot.channels.whatsapp.files.conversion import Conversion
from handlers.views.parts.screen import MediaItem, MediaKind

ReadMedia = Callable[[str], Awaitable[bytes]]
Upload = Callable[[bytes, str, str], Awaitable[str]]
"""Uploads bytes with their MIME type and name, and returns the id."""

REMEMBERED = 2000
Value = TypeVar("Value")
KEPT = 20 * 24 * 3600.0
"""Seconds an upload is reused; Meta keeps it for thirty days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """An uploaded file as a message refers to it. `type` is image, audio, video or document."""

    type: str
    id: str
    name: str
    voice: bool = False

    @property
    def content(self) -> dict[str, Any]:
        if self.voice:
            return {"id": self.id, "voice": True}
        named = {"filename": self.name} if self.type == "document" else {}
        return {"id": self.id, **named}


class NotTaken(Exception):
    """Meta's upload takes no file of this type or size."""


class WhatsAppMedia:
    """Uploads files by hash and reuses the ids."""

    def __init__(self, upload: Upload, read: ReadMedia) -> None:
        self._upload = upload
        self._read = read
        self._conversion = Conversion()
        self._known: OrderedDict[tuple[str, str], tuple[Attached, float]] = OrderedDict()
        self._refused: OrderedDict[tuple[str, str], None] = OrderedDict()

    async def attach(self, item: MediaItem) -> Attached:
        """Upload a file, unless it is uploaded already. Raises NotTaken."""
        key = (item.kind.value, item.sha256)
        known, until = self._known.get(key, (None, 0.0))
        if known is not None and time.monotonic() < until:
            return known
        if key in self._refused:
            raise NotTaken(item.name or item.sha256[:8])
        data, name = await self._read(item.sha256), item.name
        mime = mime_of(item, data)
        if mime is None:
            turned = await self._conversion.turned(item, data)
            data, name = turned or (data, name)
            mime = mime_of(replace(item, name=name), data)
        if mime is None:
            _remember(self._refused, key, None)
            raise NotTaken(item.name or item.sha256[:8])
        name = name or f"{item.sha256[:8]}{ENDINGS.get(mime, '')}"
        made = Attached(
            type=shown_as(item, mime),
            id=await self._upload(data, mime, name),
            name=name,
            voice=item.kind is MediaKind.VOICE and mime == "audio/ogg",
        )
        _remember(self._known, key, (made, time.monotonic() + KEPT))
        return made

    def likely_type(self, item: MediaItem) -> str | None:
        """The type that a file has on WhatsApp, before it is read; None if it will not be sent."""
        key = (item.kind.value, item.sha256)
        if key in self._known:
            return self._known[key][0].type
        if key in self._refused:
            return None
        return likely_type(item, turned=self._conversion.expects(item))

    def forget(self) -> None:
        """Forget all ids, because Meta no longer knows one of them."""
        self._known.clear()


def _remember(
    kept: OrderedDict[tuple[str, str], Value], key: tuple[str, str], value: Value
) -> None:
    kept[key] = value
    if len(kept) > REMEMBERED:
        kept.popitem(last=False)
