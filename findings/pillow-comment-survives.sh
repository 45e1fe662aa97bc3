#!/usr/bin/env bash
# Pillow writes a JPEG's comment into the next file, and takes all else off.
#
# Surprise: it is well known that a picture saved anew loses EXIF with place and name unless they
# are handed over; so does XMP. The comment does not: it is written again as JPEG, inside a PDF
# and as a GIF, and also after resize(), convert(), rotate(), crop() and exif_transpose(), since
# each copies `info`. Only pasted on a new canvas it is gone.
# Why it matters: copies of evidence go to more people than the evidence does, and some phones,
# scanners and editors write a name or an account there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pillow==13.0.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import io

from PIL import Image, ImageOps

TOLD = {"exif": b"di ruang arsip", "xmp": b"<tentang/>", "comment": b"akun contoh"}


def saved(image, form="JPEG", **extra):
    made = io.BytesIO()
    image.save(made, form, **extra)
    return made.getvalue()


def told(data):
    return [name for name, words in TOLD.items() if words in data]


exif = Image.Exif()
exif[0x010E] = TOLD["exif"].decode()
original = saved(
    Image.new("RGB", (40, 20), "red"), exif=exif, xmp=TOLD["xmp"], comment=TOLD["comment"]
)


def opened():
    return Image.open(io.BytesIO(original))


print("original:", told(original))
for form in ("JPEG", "PDF", "GIF", "PNG", "WEBP"):
    print(f"saved as {form}:", told(saved(opened(), form)))
for name, change in {
    "resize": lambda image: image.resize((10, 5)),
    "convert": lambda image: image.convert("L"),
    "rotate": lambda image: image.rotate(90),
    "crop": lambda image: image.crop((0, 0, 5, 5)),
    "exif_transpose": ImageOps.exif_transpose,
}.items():
    print(f"after {name}:", told(saved(change(opened()))))
canvas = Image.new("RGB", (40, 20))
canvas.paste(opened())
print("pasted on a new canvas:", told(saved(canvas)))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
original: ['exif', 'xmp', 'comment']
saved as JPEG: ['comment']
saved as PDF: ['comment']
saved as GIF: ['comment']
saved as PNG: []
saved as WEBP: []
after resize: ['comment']
after convert: ['comment']
after rotate: ['comment']
after crop: ['comment']
after exif_transpose: ['comment']
pasted on a new canvas: []
PINNED
then
    echo "holds: Pillow 13.0.0 keeps a JPEG's comment through everything but a new canvas"
else
    echo "changed: Pillow treats a JPEG's comment in another way than it did"
    exit 1
fi
