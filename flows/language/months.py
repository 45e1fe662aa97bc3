"""Names of months, in full and short, Indonesian and English."""

_NAMES = (
    "januari january jan",
    "februari february feb",
    "maret march mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agu ags agt aug",
    "september sept sep",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember december des dec",
)
MONTHS = {name: place for place, names in enumerate(_NAMES, 1) for name in names.split()}
"""The month, 1 to 12, by each of its names."""
