"""Words of a picture that others are not shown."""

import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFont

from bot.files.pictures import legible
from bot.files.veil import CannotBeVeiled, Veil, veiled
from bot.reading.drawn_pictures import veiled_pieces
from bot.worker.process import FOREIGN, Worker

ORIENTATION = 0x0112
SIZE = (800, 400)
SECRET = (120, 150, 300, 40)


def screen() -> Image.Image:
    picture = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(36)
    draw.text((20, 40), "Login gagal", fill="black", font=font)
    draw.text((122, 148), "rahasia-77x", fill="black", font=font)
    return picture


def jpeg(picture: Image.Image, **options: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=92, **options)
    return target.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("L")


def contrast(picture: Image.Image, box: tuple[int, int, int, int]) -> int:
    """Difference of the darkest and lightest pixel inside a box."""
    left, top, width, height = box
    darkest, lightest = picture.crop((left, top, left + width, top + height)).getextrema()
    assert isinstance(darkest, int)
    assert isinstance(lightest, int)
    return lightest - darkest


def test_letters_are_gone_and_everything_else_stays() -> None:
    veil = Veil(size=(800, 400), boxes=[SECRET])
    (plain,), (shown,) = legible(jpeg(screen())), legible(jpeg(screen()), veil)
    assert contrast(opened(plain.data), SECRET) > 200
    assert contrast(opened(shown.data), SECRET) < 90
    above = (0, 0, 800, 120)
    differing = ImageChops.difference(
        opened(plain.data).crop(above), opened(shown.data).crop(above)
    )
    assert differing.getextrema() == (0, 0)


def test_boxes_follow_a_picture_that_is_reduced_and_turned() -> None:
    large = screen().resize((3200, 1600))
    turned = large.transpose(Image.Transpose.ROTATE_90)  # as a phone stores it, held sideways
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    (shown,) = legible(jpeg(turned, exif=exif), Veil(size=(800, 400), boxes=[SECRET]))
    assert (shown.width, shown.height) == (1600, 800)
    doubled = (SECRET[0] * 2, SECRET[1] * 2, SECRET[2] * 2, SECRET[3] * 2)
    assert contrast(opened(shown.data), doubled) < 90
    assert contrast(opened(shown.data), (40, 80, 400, 80)) > 200


@pytest.mark.parametrize(
    "veil",
    [
        Veil(size=(400, 800), boxes=[SECRET]),
        Veil(size=(0, 0), boxes=[SECRET]),
        Veil(size=(800, 400), boxes=[]),
        Veil(size=(800, 400), boxes=[(10, 10, 0, 20)]),
        Veil(size=(800, 400), boxes=[(9000, 9000, 20, 20)]),
    ],
)
def test_what_cannot_be_veiled_is_not_shown(veil: Veil) -> None:
    with pytest.raises(CannotBeVeiled):
        veiled(screen(), veil)


_NUMBER = st.integers(-(2**40), 2**40)


@given(boxes=st.lists(st.tuples(_NUMBER, _NUMBER, _NUMBER, _NUMBER), max_size=4))
def test_no_box_ends_the_work(boxes: list[tuple[int, int, int, int]]) -> None:
    small = Image.new("RGB", (80, 40), "white")
    with suppress(CannotBeVeiled):
        assert veiled(small, Veil(size=(800, 400), boxes=boxes)).size == small.size


async def test_the_worker_gives_no_copy_if_the_boxes_are_of_another_picture() -> None:
    async with Worker(FOREIGN) as worker:
        assert await veiled_pieces(worker, jpeg(screen()), [SECRET], (800, 400))
        assert not await veiled_pieces(worker, jpeg(screen()), [SECRET], (400, 800))
