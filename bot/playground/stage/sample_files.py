"""Files that transcripts send, generated so that none has to be stored."""

import io

from PIL import Image, ImageDraw

COLOURS = ("#0b3c49", "#7a3b1d", "#2b5d34", "#4a3f7a")
VOICE = b"OggS" + bytes(60)


def picture(number: int = 0) -> bytes:
    """A small PNG that looks like an error page."""
    image = Image.new("RGB", (480, 320), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 480, 44), fill=COLOURS[number % len(COLOURS)])
    draw.text((16, 14), "contoh.example", fill="white")
    draw.text((16, 120), "502 Bad Gateway", fill="black")
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()
