"""Legible copies of pictures, made in a worker with limits."""

import json
from base64 import b64decode, b64encode

from bot.worker.process import Worker


async def legible_pieces(worker: Worker, data: bytes) -> list[bytes]:
    """Copies of a picture as JPEG, in pieces if it is long; empty if it cannot be drawn.

    Raises NotDone if a decoder stumbles over it.
    """
    return [b64decode(piece) for piece in json.loads(await worker(_legible, data))]


def _legible(data: bytes) -> bytes:
    from bot.files.pictures import UnreadablePicture, legible

    try:
        found = [b64encode(each.data).decode() for each in legible(data)]
    except UnreadablePicture:
        found = []
    return json.dumps(found).encode()
