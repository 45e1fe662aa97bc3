"""Amounts of rupiah as people type them: "Rp 1.500.000", "1,5 juta", "500rb"."""

import re
from decimal import Decimal, InvalidOperation

_SCALES = {
    "ribu": 1_000,
    "rb": 1_000,
    "k": 1_000,
    "juta": 1_000_000,
    "jt": 1_000_000,
    "miliar": 1_000_000_000,
    "milyar": 1_000_000_000,
    "m": 1_000_000_000,
}
_AMOUNT = re.compile(
    r"(?:rp\.?|idr)? ?(?P<figures>\d[\d.,]*)(?:,-)? ?(?P<scale>ribu|rb|k|juta|jt|miliar|milyar|m)?"
    r"(?: ?rupiah)?\.?"
)
_GROUPED = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")
_MOST = 10**13


def parse_amount(text: str) -> int | None:
    """Whole rupiah; None if the text is no amount, or more than an office could mean."""
    said = " ".join(text.lower().split())
    found = _AMOUNT.fullmatch(said)
    if found is None:
        return None
    figures = found["figures"].rstrip(".,")
    scale = _SCALES.get(found["scale"] or "", 1)
    grouped = _GROUPED.fullmatch(figures)
    if grouped and (scale == 1 or grouped[0].count(grouped[1]) > 1):
        amount = Decimal(figures.replace(grouped[1], ""))
    else:
        try:
            amount = Decimal(figures.replace(",", "."))
        except InvalidOperation:
            return None
    return round(amount * scale) if amount * scale <= _MOST else None


def rupiah(amount: int) -> str:
    """The amount as an office writes it: `Rp1.500.000`."""
    return "Rp" + f"{amount:,}".replace(",", ".")
