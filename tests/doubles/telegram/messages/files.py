"""Files of the double: ids in Telegram's manner, photos in several sizes.

`file_unique_id` depends on the content; `file_id` is new with each upload and can be sent again.
"""

import base64
import hashlib
import io
from dataclasses import dataclass
from typing import Any

from PIL import Image, UnidentifiedImageError

from tests.doubles.telegram.wire.refusals import missed, wrong

Json = dict[str, Any]

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
SIDES = (90, 320, 800)
FOLDERS = {"photo": "photos", "voice": "voice", "video": "videos", "audio": "music"}
ENDINGS = {"photo": ".jpg", "voice": ".oga", "video": ".mp4", "audio": ".mp3", "sticker": ".webp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file. `size` is what Telegram declares; a test may declare more than there are bytes."""

    kind: str
    data: bytes
    name: str
    size: int
    file_id: str
    file_unique_id: str
    path: str
    width: int = 0
    height: int = 0

    def as_json(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.file_unique_id,
            "file_size": self.size,
        }


class Files:
    """All files of one bot, by id and by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._lost: set[str] = set()
        self._photos: dict[str, list[StoredFile]] = {}
        self._scaled: dict[str, list[tuple[bytes, int, int]]] = {}

    def keep(
        self,
        kind: str,
        data: bytes,
        *,
        name: str = "",
        size: int | None = None,
        sides: tuple[int, int] = (0, 0),
    ) -> StoredFile:
        number = len(self._by_id) + 1
        digest = hashlib.sha256(data + b"%d %d" % sides).digest()
        unique = base64.urlsafe_b64encode(digest[:9]).decode()
        ending = ENDINGS.get(kind) or ("." + name.rpartition(".")[2] if "." in name else "")
        stored = StoredFile(
            kind=kind,
            data=data,
            name=name,
            size=len(data) if size is None else size,
            file_id=f"{kind[:2].upper()}ACAgUAAxkBAAI{number:06d}{unique}",
            file_unique_id=f"AgAD{unique}",
            path=f"{FOLDERS.get(kind, 'documents')}/file_{number}{ending}",
            width=sides[0],
            height=sides[1],
        )
        self._by_id[stored.file_id] = self._by_path[stored.path] = stored
        return stored

    def keep_photo(self, data: bytes, *, size: int | None = None) -> list[StoredFile]:
        """Store a photo and return its sizes, smallest first; the largest has the uploaded bytes.

        Bytes that are not a picture are stored as one size, so that tests can send a broken photo.
        """
        key = hashlib.sha256(data).hexdigest()
        if key not in self._scaled:
            self._scaled[key] = _scaled(data)
        *smaller, (whole, width, height) = self._scaled[key]
        kept = [self.keep("photo", small, sides=(w, h)) for small, w, h in smaller]
        kept.append(self.keep("photo", whole, size=size, sides=(width, height)))
        for stored in kept:
            self._photos[stored.file_id] = kept
        return kept

    def named(self) -> dict[str, bytes]:
        """Files that have a name; the newest of each."""
        return {each.name: each.data for each in self._by_id.values() if each.name}

    def sizes(self, file_id: str) -> list[StoredFile]:
        return self._photos[file_id]

    def known(self, file_id: str) -> StoredFile:
        """Find a file by id. Raises Refused for an unknown id."""
        try:
            return self._by_id[file_id]
        except KeyError:
            raise wrong("wrong file identifier/HTTP URL specified") from None

    def downloadable(self, file_id: str) -> StoredFile:
        """Find a file for getFile. Raises Refused above 20 MB, or if it was lost."""
        if file_id not in self._by_id:
            raise wrong("invalid file_id")
        if file_id in self._lost:
            raise missed("invalid file_id")
        stored = self._by_id[file_id]
        if stored.size > DOWNLOAD_LIMIT:
            raise missed("file is too big")
        return stored

    def lose(self) -> None:
        """Let no file be downloaded any more, as Telegram does after a time."""
        self._lost = set(self._by_id)

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)


def check_photo(data: bytes) -> None:
    """Raise Refused unless Telegram could show the picture: at most 10 MB, and not too long."""
    if len(data) > PHOTO_LIMIT:
        raise wrong(f"file is too big for a photo; the maximum size is {PHOTO_LIMIT} bytes")
    try:
        with Image.open(io.BytesIO(data)) as picture:
            width, height = picture.size
            picture.verify()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise wrong("IMAGE_PROCESS_FAILED") from error
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise wrong("PHOTO_INVALID_DIMENSIONS")


def _scaled(data: bytes) -> list[tuple[bytes, int, int]]:
    try:
        with Image.open(io.BytesIO(data)) as opened:
            width, height = opened.size
            picture = opened.convert("RGB")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        return [(data, 1280, 960)]
    found = []
    for side in SIDES:
        if side < max(width, height):
            small = picture.copy()
            small.thumbnail((side, side))
            buffer = io.BytesIO()
            small.save(buffer, "JPEG", quality=70)
            found.append((buffer.getvalue(), small.width, small.height))
    return [*found, (data, width, height)]
