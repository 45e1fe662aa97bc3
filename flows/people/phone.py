"""Phone numbers as people and their spreadsheets write them, and as channels tell them."""

import re
import unicodedata

_NUMBER = re.compile(r"\+?\d{8,15}", re.ASCII)
_LABEL = re.compile(
    r"^(?:https?://)?(?:wa\.me/|(?:tel|telp|telepon|hp|no|nomor|wa|whatsapp)\b[.:\s]*)+",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"(?<=\d{8})[.,]0+$", re.ASCII)
_GROUPED = re.compile(r"\+?\d{1,3}(?:,\d{3})+", re.ASCII)
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE | re.ASCII)
_SPACING = re.compile(r"[\s().\-‐-―−]")
_HOME = "62"
_MOBILE = re.compile(r"8[1235789]\d{7,10}", re.ASCII)
_LANDLINE = re.compile(r"[2-79]\d{6,10}", re.ASCII)


def phone_number(text: str) -> str:
    """Digits with the country code of a number that a person of this country wrote: 0812…, 62812…,
    +62 (0)812-…, 0062…, wa.me/62812…, or 812… if a spreadsheet took the 0. Another country's
    number has its + or 00.

    Raises ValueError if `text` is not a phone number or could be several.
    """
    bare = "".join(sign for sign in text if unicodedata.category(sign) != "Cf").strip()
    if _ROUNDED.fullmatch(bare):
        raise ValueError(
            f"rounded by a spreadsheet: {text!r}; format the column as Text, write the number anew"
        )
    bare = _FRACTION.sub("", _LABEL.sub("", bare))
    if _GROUPED.fullmatch(bare):
        bare = bare.replace(",", "")
    digits = _SPACING.sub("", bare)
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    if not _NUMBER.fullmatch(digits):
        raise ValueError(f"not a phone number: {text!r}")
    return _with_country(digits, text)


def account_number(text: str) -> str:
    """Digits of the number of an account, as Telegram and WhatsApp tell it: with its country code,
    with or without a +. Raises ValueError if `text` is not a phone number.
    """
    digits = re.sub(r"[\s().-]", "", text)
    if not _NUMBER.fullmatch(digits):
        raise ValueError(f"not a phone number: {text!r}")
    digits = digits.removeprefix("+")
    return f"{_HOME}{digits[1:]}" if digits.startswith("0") else digits


def _with_country(digits: str, text: str) -> str:
    if digits.startswith(("+62", "62", "0")):
        national = digits.removeprefix("+").removeprefix(_HOME).removeprefix("0")
        if not (_MOBILE.fullmatch(national) or _LANDLINE.fullmatch(national)):
            raise ValueError(f"not a phone number: {text!r}")
        return _HOME + national
    if digits.startswith("+"):
        if digits[1] == "0":
            raise ValueError(f"not a phone number: {text!r}")
        return digits[1:]
    if _MOBILE.fullmatch(digits):
        return _HOME + digits
    raise ValueError(
        f"not a phone number with its 0 or +: {text!r}; write it as 0811…, 0411… or +65…"
    )
