"""A guest told in a sentence: "Tamu pak Contoh dr kantor camat mau tanya domain, 2 org"."""

import re

from flows.promotion.guest_line import Guest, counted, read_line

MOST = 300
"""Characters of a message that may be such a sentence."""
_BEGINS = re.compile(r"(?:ada\s+|kedatangan\s+)?tamu\s+(?!saya\b|yg\b|yang\b)", re.IGNORECASE)
_TITLE = re.compile(r"(?:(?:ada|dengan|namanya|nama|a\.?n\.?)\s+)+", re.IGNORECASE)
_FROM = re.compile(
    r"\s*,?\s+(?:dr|dari|drpd|from)\s+(?!tadi|pagi|kemarin|kmrn|semalam|jam\b|mana\b)",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\s*,?\s+(?:(?:utk|untuk|mau|ingin|perlu|keperluan|tujuan|dalam rangka|dlm rangka)\s+"
    r"|(?=(?:tanya|konsultasi|bahas|minta|rapat|koordinasi|kunjungan|belajar|antar|silaturahmi)\b))",
    re.IGNORECASE,
)
VISIT = "kunjungan"
"""Purpose of a guest of whom none was told."""


def spoken_guest(text: str) -> Guest | None:
    """The guest of a sentence that tells name and institution; None for other words."""
    said = " ".join(text.split())
    begins = _BEGINS.match(said)
    if begins is None or "?" in said or len(said) > MOST:
        return None
    told, people = counted(said[begins.end() :])
    name, came, rest = _cut(_FROM, _TITLE.sub("", told, count=1))
    if not came:
        return None
    institution, _, purpose = _cut(_FOR, rest)
    found = read_line("\t".join((name, institution, purpose or VISIT, str(people))))
    return found if isinstance(found, Guest) else None


def _cut(at: re.Pattern[str], text: str) -> tuple[str, bool, str]:
    """The text before and after the first match, without commas at their ends."""
    found = at.search(text)
    if found is None:
        return text.strip(" ,."), False, ""
    return text[: found.start()].strip(" ,."), True, text[found.end() :].strip(" ,.")
