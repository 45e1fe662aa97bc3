"""Legible copies of pictures, made in a worker with limits."""

from collections.abc import Sequence

from bot.worker.process import Worker
from bot.worker.several import joined, parted

Box = tuple[int, int, int, int]


async def legible_pieces(worker: Worker, data: bytes) -> list[bytes]:
    """Copies of a picture as JPEG, in pieces if it is long; empty if it cannot be drawn.

    Raises NotDone if a decoder stumbles over it.
    """
    return parted(await worker(_legible, data))[0]


async def veiled_pieces(
    worker: Worker, data: bytes, boxes: Sequence[Box], size: tuple[int, int] | None = None
) -> list[bytes]:
    """The same copies with `boxes` (left, top, width, height in the upright picture of `size`, by
    default its own) smeared; empty if they cannot be made. Raises NotDone if a decoder stumbles
    over it.
    """
    return parted(await worker(_legible, data, boxes=[*boxes], size=size))[0]


def _legible(
    data: bytes, boxes: Sequence[Box] | None = None, size: tuple[int, int] | None = None
) -> bytes:
    from bot.files.pictures import UnreadablePicture, legible
    from bot.files.veil import CannotBeVeiled, Veil

    veil = None if boxes is None else Veil(size=size, boxes=boxes)
    try:
        return joined([each.data for each in legible(data, veil)])
    except (UnreadablePicture, CannotBeVeiled):
        return joined([])
