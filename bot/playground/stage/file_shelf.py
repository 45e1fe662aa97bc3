"""Sent files, by ids in the manner of Telegram's."""

import io
import mimetypes
from dataclasses import dataclass
from itertools import count

from PIL import Image, UnidentifiedImageError

PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")
SHOWN = (*PICTURES, "application/pdf", "audio/", "video/")
BINARY = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A file's bytes, with its sender's name and type."""

    id: str
    data: bytes
    name: str
    mime: str
    width: int = 0
    height: int = 0

    @property
    def shown(self) -> bool:
        """Whether a browser may display the file: nothing that can run."""
        return self.mime.startswith(SHOWN)


class FileShelf:
    """Keeps files as long as the rehearsal lasts."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}
        self._ids = count(1)

    def keep(self, data: bytes, name: str, mime: str = "") -> Kept:
        width, height = _size(data)
        kept = Kept(
            id=f"f{next(self._ids)}",
            data=data,
            name=name,
            mime=mime or mimetypes.guess_type(name)[0] or BINARY,
            width=width,
            height=height,
        )
        self._kept[kept.id] = kept
        return kept

    def find(self, id: str) -> Kept:
        """Find a file by id. Raises KeyError."""
        return self._kept[id]


def _size(data: bytes) -> tuple[int, int]:
    """Width and height of a picture, read from its head; zeros for other files."""
    try:
        with Image.open(io.BytesIO(data)) as picture:
            return picture.size
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return 0, 0
