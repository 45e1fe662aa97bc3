"""Approved pictures found again, as sites change them."""

import io

from PIL import Image, ImageDraw

from bot.archive.likeness import found_again, likeness
from bot.monitoring.page import Page
from bot.worker.process import FOREIGN, Worker


def poster(seed: int) -> Image.Image:
    """A poster of its own for each seed."""
    made = Image.new("RGB", (900, 1200), "ivory")
    draw = ImageDraw.Draw(made)
    for place in range(12):
        left, top = (seed * 131 + place * 277) % 700, (seed * 59 + place * 199) % 1000
        colour = ("navy", "orange", "darkgreen", "black")[(place + seed) % 4]
        draw.rectangle((left, top, left + 220, top + 140), fill=colour)
    return made


def saved(picture: Image.Image, kind: str = "PNG", **how: int) -> bytes:
    data = io.BytesIO()
    picture.save(data, kind, **how)
    return data.getvalue()


def shown(*pictures: bytes) -> list[Page]:
    return [Page(url=f"https://c.id/{n}", status=200, body=b) for n, b in enumerate(pictures)]


async def test_a_picture_scaled_and_recoded_is_found_and_another_is_not() -> None:
    first, second = poster(1), poster(2)
    small = saved(first.resize((360, 480)), "JPEG", quality=40)
    other = saved(second.resize((450, 600)), "WEBP", quality=50)
    async with Worker(FOREIGN) as worker:
        approved = [saved(first), saved(second)]
        assert await found_again(approved, shown(small), worker) == (1, 2)
        assert await found_again(approved, shown(other, small), worker) == (2, 2)
        assert await found_again(approved, shown(saved(poster(3))), worker) == (0, 2)
        assert await found_again([b"%PDF-1.7"], shown(small), worker) is None


async def test_plain_pictures_of_two_colours_are_not_alike() -> None:
    navy, red = (saved(Image.new("RGB", (320, 200), each)) for each in ("navy", "red"))
    async with Worker(FOREIGN) as worker:
        assert await found_again([navy], shown(red), worker) == (0, 1)
        assert await found_again([navy], shown(navy), worker) == (1, 1)


async def test_what_is_no_picture_or_an_icon_has_no_likeness() -> None:
    icon = saved(poster(1).resize((32, 32)))
    cut = saved(poster(1))[:400]
    async with Worker(FOREIGN) as worker:
        assert [await likeness(each, worker) for each in (b"", b"<svg/>", icon, cut)] == [None] * 4
