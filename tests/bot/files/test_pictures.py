"""Pictures as people send them: rotated, huge, broken, or not pictures at all."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from bot.files import pictures
from bot.files.pictures import Picture, Unreadable, UnreadablePicture, legible
from bot.reading.drawn_pictures import legible_pieces
from bot.worker.process import FOREIGN, Worker
from tests.files.pictures import heic

ORIENTATION = 0x0112
GPS = 0x8825
RED, BLUE = (254, 0, 0), (0, 0, 254)


def encoded(picture: Image.Image, form: str, **options: object) -> bytes:
    if form == "HEIF":
        return heic(picture, **options)
    target = io.BytesIO()
    picture.save(target, form, **options)
    return target.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data), formats=("JPEG",))


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, *, bits: int = 8, extra: bytes = b"", pixels: bytes) -> bytes:
    """A grey PNG whose header may claim any size."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, 0, 0, 0, 0))
    body = extra + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + header + body


def prepare_picture(data: bytes) -> Picture:
    (made,) = legible(data)
    return made


def reason(data: bytes) -> Unreadable:
    with pytest.raises(UnreadablePicture) as refused:
        prepare_picture(data)
    return refused.value.reason


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_large_picture_is_reduced_to_the_long_side(form: str) -> None:
    made = prepare_picture(encoded(Image.new("RGB", (1080, 2400), RED), form))
    assert (made.width, made.height) == (720, 1600)
    assert opened(made.data).size == (720, 1600)


def test_a_small_picture_keeps_its_size() -> None:
    made = prepare_picture(encoded(Image.new("RGB", (30, 20)), "PNG"))
    assert (made.width, made.height) == (30, 20)


def test_a_thin_strip_gets_room_at_its_sides() -> None:
    made = prepare_picture(encoded(Image.new("RGB", (1600, 1), RED), "PNG"))
    assert (made.width, made.height) == (1600, 80)


@pytest.mark.parametrize(
    ("size", "found"),
    [
        ((1080, 2400), [(720, 1600)]),
        ((1080, 2640), [(720, 1760)]),
        ((600, 1700), [(600, 1700)]),
        ((1080, 12_000), [(1080, 1553)] * 8),
        ((12_000, 1080), [(1553, 1080)] * 8),
    ],
)
def test_a_long_picture_is_cut_into_pieces_that_can_be_read(
    size: tuple[int, int], found: list[tuple[int, int]]
) -> None:
    made = legible(encoded(Image.new("L", size), "PNG"))
    assert [(each.width, each.height) for each in made] == found


def test_every_line_of_a_long_screenshot_is_whole_on_some_piece() -> None:
    long = Image.new("L", (1080, 12_000), 255)
    for at in range(0, 12_000, 40):
        long.paste(0, (0, at, 1080, at + 20))
    pieces = [opened(each.data).convert("L") for each in legible(encoded(long, "PNG"))]
    whole = [
        stripe
        for piece in pieces
        for stripe in _dark_stripes([piece.getpixel((500, y)) for y in range(piece.height)])
    ]
    assert whole.count(20) >= 300


def _dark_stripes(column: list[object]) -> list[int]:
    told = "".join("x" if isinstance(each, int) and each < 128 else " " for each in column)
    return [len(each) for each in told.split()]


def test_the_longest_jpeg_is_shown_whole() -> None:
    made = legible(encoded(Image.new("L", (1080, 65_000), 200), "JPEG"))
    assert len(made) <= 30
    assert all(each.width >= 720 and each.height <= 1700 for each in made)


def test_all_pages_of_a_scan_are_drawn() -> None:
    pages = [Image.new("RGB", (40, 60), (shade, 0, 0)) for shade in (50, 150, 250)]
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert len(legible(data)) == 3


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [
        *((1, "left top"), (2, "right top"), (3, "right bottom"), (4, "left bottom")),
        *((5, "left top"), (6, "right top"), (7, "right bottom"), (8, "left bottom")),
    ],
)
def test_the_corner_that_was_up_is_up_again(orientation: int, corner: str) -> None:
    picture = Image.new("RGB", (64, 32), BLUE)
    picture.paste(RED, (0, 0, 16, 16))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    made = opened(prepare_picture(encoded(picture, "JPEG", exif=exif, quality=95)).data)
    assert made.size == ((64, 32) if orientation < 5 else (32, 64))
    x = 4 if "left" in corner else made.width - 5
    y = 4 if "top" in corner else made.height - 5
    seen = made.getpixel((x, y))
    assert isinstance(seen, tuple)
    assert seen[0] > 200


def test_places_comments_and_profiles_are_left_behind() -> None:
    exif = Image.Exif()
    exif[GPS] = {1: "S", 2: (5.0, 38.0, 12.0)}
    exif[0x010F] = "Kamera Rahasia"
    data = encoded(
        Image.new("RGB", (40, 40)),
        "JPEG",
        exif=exif,
        comment=b"rahasia",
        icc_profile=b"profil" * 9,
    )
    made = prepare_picture(data).data
    assert b"Exif" not in made
    assert b"ahasia" not in made
    assert b"profil" not in made
    assert not opened(made).getexif()


SCREEN = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SWAPPED = SCREEN.replace(b"rXYZ", b"----").replace(b"gXYZ", b"rXYZ").replace(b"----", b"gXYZ")
"""A profile in which red is what a screen calls green."""


@pytest.mark.parametrize(
    ("profile", "strongest"), [(SCREEN, 0), (SWAPPED, 1), (b"rusak", 0)], ids=["s", "own", "none"]
)
def test_colours_look_the_same_without_their_profile(profile: bytes, strongest: int) -> None:
    data = encoded(Image.new("RGB", (16, 16), RED), "PNG", icc_profile=profile)
    pixel = opened(prepare_picture(data).data).getpixel((8, 8))
    assert isinstance(pixel, tuple)
    assert max(range(3), key=pixel.__getitem__) == strongest


def test_texts_in_a_png_are_left_behind() -> None:
    about = PngImagePlugin.PngInfo()
    about.add_text("Author", "rahasia")
    made = prepare_picture(encoded(Image.new("RGB", (4, 4)), "PNG", pnginfo=about)).data
    assert b"rahasia" not in made


def test_what_hangs_behind_a_picture_is_left_behind() -> None:
    data = encoded(Image.new("RGB", (40, 40)), "JPEG") + b"PK\x03\x04<script>alert(1)</script>"
    assert b"script" not in prepare_picture(data).data


def test_what_is_transparent_becomes_white() -> None:
    made = prepare_picture(encoded(Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG"))
    assert opened(made.data).getpixel((4, 4)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16"])
def test_every_way_to_store_pixels_is_understood(mode: str) -> None:
    picture = Image.new(mode, (16, 16), (0, 255) if mode == "LA" else 0)
    assert opened(prepare_picture(encoded(picture, "PNG")).data).getpixel((8, 8)) == (0, 0, 0)


def test_sixteen_bit_grey_keeps_its_shades() -> None:
    grey = struct.pack("<64H", *[0x8000] * 64)
    made = prepare_picture(encoded(Image.frombytes("I;16", (8, 8), grey), "PNG"))
    assert opened(made.data).getpixel((4, 4)) == (128, 128, 128)


@pytest.mark.parametrize("white", [1.0, 255.0, 4000.0])
def test_grey_of_floating_point_keeps_its_shades(white: float) -> None:
    picture = Image.new("F", (16, 16), white)
    picture.paste(white / 2, (0, 0, 8, 16))
    seen = opened(prepare_picture(encoded(picture, "TIFF")).data)
    assert seen.getpixel((2, 8)) == pytest.approx((127, 127, 127), abs=2)
    assert seen.getpixel((13, 8)) == (255, 255, 255)


def test_a_printers_colours_are_understood() -> None:
    made = prepare_picture(encoded(Image.new("CMYK", (16, 16), (0, 255, 255, 0)), "JPEG"))
    seen = opened(made.data).getpixel((8, 8))
    assert isinstance(seen, tuple)
    assert seen[0] > 200
    assert seen[2] < 60


@pytest.mark.parametrize("form", ["WEBP", "PNG"])
def test_of_an_animation_the_first_frame_counts(form: str) -> None:
    frames = [Image.new("RGB", (20, 20), (shade, 0, 0)) for shade in range(250, 0, -5)]
    made = prepare_picture(encoded(frames[0], form, save_all=True, append_images=frames[1:]))
    seen = opened(made.data).getpixel((10, 10))
    assert isinstance(seen, tuple)
    assert seen[0] > 240


@pytest.mark.filterwarnings("ignore:Corrupt EXIF:UserWarning")
def test_a_broken_orientation_does_not_spoil_the_picture() -> None:
    data = encoded(Image.new("RGB", (20, 10)), "JPEG", exif=b"Exif\x00\x00MM\x00*\xff\xff\xff\xff")
    assert prepare_picture(data).width == 20


def test_a_huge_plain_jpeg_is_reduced_while_it_is_decoded() -> None:
    made = prepare_picture(encoded(Image.new("L", (10_000, 10_000), 128), "JPEG"))
    assert (made.width, made.height) == (1600, 1600)


@pytest.mark.parametrize(("width", "height"), [(8200, 6200), (11_000, 11_000), (50_000, 50_000)])
def test_a_bomb_is_refused_by_its_header(width: int, height: int) -> None:
    assert reason(png(width, height, bits=1, pixels=b"\0")) is Unreadable.TOO_MANY_PIXELS


def test_a_progressive_jpeg_has_the_lower_ceiling() -> None:
    plain = Image.new("L", (8200, 6200))
    assert prepare_picture(encoded(plain, "JPEG")).width == 1600
    assert reason(encoded(plain, "JPEG", progressive=True)) is Unreadable.TOO_MANY_PIXELS


@pytest.mark.parametrize("kind", [b"zTXt", b"iCCP"])
def test_a_hundred_megabytes_of_packed_text_are_refused(kind: bytes) -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"A" * 1_000_000) for _ in range(100)) + packer.flush()
    data = png(1, 1, extra=chunk(kind, b"k\0\0" + packed), pixels=b"\0\0")
    assert reason(data) is Unreadable.NO_PICTURE


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
@pytest.mark.parametrize("missing", [2, 12, 9000])
def test_a_picture_short_of_bytes_is_drawn_as_far_as_it_goes(form: str, missing: int) -> None:
    noise = Image.effect_noise((200, 200), 60).convert("RGB")
    made = opened(prepare_picture(encoded(noise, form)[:-missing]).data)
    assert made.size == (200, 200)
    assert len(set(made.crop((0, 0, 200, 20)).tobytes())) > 9


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF"])
def test_a_picture_that_ends_before_its_first_pixel_is_refused(form: str) -> None:
    data = encoded(Image.effect_noise((200, 200), 60).convert("RGB"), form)
    cut = data.find(b"\xff\xda") + 14 if form == "JPEG" else 40
    assert reason(data[:cut]) in {Unreadable.DAMAGED, Unreadable.NO_PICTURE}


@pytest.mark.parametrize("form", ["TIFF", "GIF", "BMP", "AVIF", "HEIF"])
def test_what_phones_cameras_and_scanners_make_is_drawn(form: str) -> None:
    seen = opened(prepare_picture(encoded(Image.new("RGB", (64, 48), RED), form)).data)
    assert seen.size == (64, 48)
    pixel = seen.getpixel((20, 20))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 240
    assert pixel[1] < 20


@pytest.mark.parametrize("form", ["HEIF", "AVIF"])
@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_phones_photo_is_turned_once(form: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    picture = Image.new("RGB", (128, 64), BLUE)
    picture.paste(RED, (0, 0, 32, 32))
    made = opened(prepare_picture(encoded(picture, form, exif=exif, quality=95)).data)
    assert made.size == ((128, 64) if orientation == 3 else (64, 128))
    x = 8 if orientation == 8 else made.width - 9
    y = 8 if orientation == 6 else made.height - 9
    pixel = made.getpixel((x, y))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 200


@pytest.mark.parametrize("form", ["EPS", "ICO", "PCX", "TGA"])
def test_other_picture_formats_are_refused_whatever_their_name(form: str) -> None:
    assert reason(encoded(Image.new("RGB", (16, 16)), form)) is Unreadable.NO_PICTURE


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\x04\0\0\0WEBP", b"\0" * 5000),
        *(b"<html><script>1</script>", b"%!PS-Adobe-3.0 EPSF-3.0\n", b"\x1f\x8bSIMPLE  ="),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert reason(data) is Unreadable.NO_PICTURE


def test_more_bytes_than_any_channel_brings_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_BYTES", 100)
    assert reason(b"\xff\xd8\xff" + b"\0" * 98) is Unreadable.TOO_LARGE


async def test_in_the_worker_the_answer_and_the_refusal_are_the_same() -> None:
    data = encoded(Image.new("RGB", (30, 20)), "PNG")
    async with Worker(FOREIGN) as worker:
        assert await legible_pieces(worker, data) == [prepare_picture(data).data]
        assert await legible_pieces(worker, b"") == []
