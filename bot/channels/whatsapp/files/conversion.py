"""Files that Meta's upload refuses, turned into what it takes, if ffmpeg is installed."""

import asyncio
from pathlib import PurePath

import structlog

from bot.channels.whatsapp.files.accepted import ENDINGS, MOST, media_type
from bot.reading import film
from bot.worker.process import Limits, NotDone, Worker
from handlers.views.parts.screen import MediaItem, MediaKind

log = structlog.get_logger()

CONVERTING = Limits(patience=300, memory=4 * 1024 * 1024 * 1024, seconds=240)
TURNED_ENDINGS = frozenset({".webm", ".mkv", ".mov", ".qt", ".avi", ".mpg", ".ogv", ".flv"})
TURNED_SOUNDS = frozenset({".wav", ".flac"})


class Conversion:
    """Turns one file at a time. `able` is whether ffmpeg is there."""

    def __init__(self) -> None:
        self.able = film.installed() is not None
        self._turn = asyncio.Lock()

    def expects(self, item: MediaItem) -> bool:
        """Whether a file can be turned, by its name."""
        ending = PurePath(item.name or "").suffix.lower()
        return self.able and ending in TURNED_ENDINGS | TURNED_SOUNDS

    async def turned(self, item: MediaItem, data: bytes) -> tuple[bytes, str] | None:
        """The file as one that Meta's upload may take, with its name; None if it cannot be."""
        mime = media_type(data)
        demuxer = film.DEMUXERS.get(mime)
        if not self.able or demuxer is None:
            return None
        heard = mime.startswith("audio/") or item.kind in (MediaKind.AUDIO, MediaKind.VOICE)
        to = film.SOUND if heard else film.FILM
        if len(data) <= MOST.get(mime, 0):
            return None  # it would have been taken
        try:
            async with self._turn, Worker(CONVERTING) as worker:
                made = await worker(film.turned, data, demuxer=demuxer, to=to)
        except (NotDone, OSError) as error:
            log.warning("not turned", sha256=item.sha256, error=str(error)[-300:])
            return None
        name = PurePath(item.name or item.sha256[:8]).stem
        return made, f"{name}{ENDINGS['audio/mp4' if heard else 'video/mp4']}"
