"""A picture as it reaches the office: reduced by the messenger, or a photo of a screen."""

import io
from random import Random

from PIL import Image, ImageChops, ImageEnhance, ImageFilter

LONGEST = 1280
QUALITY = 80


def sent(png: bytes) -> bytes:
    """A screenshot as Telegram passes it on."""
    with Image.open(io.BytesIO(png)) as opened:
        return _reduced(opened.convert("RGB"))


def photographed(png: bytes, seed: int) -> bytes:
    """A photo of the screen: turned, in perspective, with moire, dim and a little unsharp."""
    chance = Random(seed)
    with Image.open(io.BytesIO(png)) as opened:
        screen = opened.convert("RGB")
    screen.thumbnail((1600, 1600), Image.Resampling.LANCZOS)
    screen = _moire(screen, chance)
    screen = _held_before(screen, chance)
    screen = ImageEnhance.Brightness(screen).enhance(chance.uniform(0.55, 0.85))
    screen = ImageEnhance.Contrast(screen).enhance(chance.uniform(0.75, 0.95))
    screen = screen.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 0.7)))
    noise = Image.effect_noise(screen.size, 14).convert("RGB")
    screen = ImageChops.add(screen, noise, scale=1.0, offset=-128)
    return _reduced(screen)


def _moire(screen: Image.Image, chance: Random) -> Image.Image:
    """Darken by a fine grid of lines that is not quite in step with the pixels."""
    period = chance.uniform(5.0, 9.0)
    side = max(screen.size)
    line = Image.new("L", (side * 2, 1))
    line.putdata([238 if (x % period) < period / 2 else 255 for x in range(side * 2)])
    grid = line.resize((side * 2, side * 2)).rotate(
        chance.uniform(-12, 12), Image.Resampling.BILINEAR
    )
    left = (grid.width - screen.width) // 2
    top = (grid.height - screen.height) // 2
    cut = grid.crop((left, top, left + screen.width, top + screen.height))
    return ImageChops.multiply(screen, cut.convert("RGB"))


def _held_before(screen: Image.Image, chance: Random) -> Image.Image:
    """Turn by up to three degrees, with one side further away, before a desk."""
    width, height = screen.size
    edge = round(min(width, height) * 0.04)
    table = Image.new("RGB", (width + 2 * edge, height + 2 * edge), (52, 46, 41))
    table.paste(screen, (edge, edge))
    width, height = table.size
    lean = chance.uniform(-0.03, 0.03)
    near, far = max(0.0, lean) * height, max(0.0, -lean) * height
    quad = (0, -near, 0, height + near, width, height + far, width, -far)
    table = table.transform(table.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)
    return table.rotate(
        chance.choice((-1, 1)) * chance.uniform(0.8, 3.0),
        Image.Resampling.BICUBIC,
        expand=True,
        fillcolor=(52, 46, 41),
    )


def _reduced(picture: Image.Image) -> bytes:
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=QUALITY)
    return target.getvalue()
