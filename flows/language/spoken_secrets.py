"""Secrets as people say them aloud: digits as words, passwords without a colon."""

import re

from flows.language.masking import MASK, mask_secrets

_DIGIT = (
    r"(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
    r"|zero|oh|one|two|three|four|five|six|seven|eight|nine|\d{1,4})"
)
_GAP = r"(?:\s*[,.-]?\s*)"
_RUN = re.compile(rf"\b{_DIGIT}(?:{_GAP}{_DIGIT}){{5,}}\b", re.IGNORECASE)
_PHONE = re.compile(r"(?:nol|kosong|zero|oh|0)\W*(?:delapan|eight|8)", re.IGNORECASE)
_DIGITS = re.compile(rf"\b{_DIGIT}\b", re.IGNORECASE)
_PHONE_LENGTHS = range(9, 14)
_PASSWORD = re.compile(
    rf"""(?P<label>\b(?:(?:kata\s)?sandi|pass\s?word|pin|otp)(?:nya)?
            (?:\s(?:saya|kami|kita|aku|email|akun|wifi|wi-fi|my|is|itu|adalah|yaitu))*\s)
        (?P<secret>(?:[^\s.,;!?]+\s){{0,3}}?{_DIGIT}(?:{_GAP}{_DIGIT})*\b
            (?:\s(?:belas|puluh)\b)*)""",
    re.IGNORECASE | re.VERBOSE,
)


def mask_spoken(text: str) -> str:
    """Replace passwords, codes and long numbers that were said, as `mask_secrets` does with what
    is written; telephone numbers stay.
    """
    text = mask_secrets(text)
    text = _PASSWORD.sub(lambda found: found["label"] + MASK, text)
    return _RUN.sub(lambda found: found[0] if _is_phone(found[0]) else MASK, text)


def _is_phone(run: str) -> bool:
    digits = sum(len(each) if each.isdigit() else 1 for each in _DIGITS.findall(run))
    return bool(_PHONE.match(run)) and digits in _PHONE_LENGTHS
