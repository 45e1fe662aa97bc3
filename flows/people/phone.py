"""Phone numbers as people write them: 0812…, 62812…, +62 812-…"""

import re

_NUMBER = re.compile(r"\+?\d{8,15}", re.ASCII)


def phone_number(text: str) -> str:
    """Digits with the country code; a leading 0 means Indonesia's. Raises ValueError if `text` is
    not a phone number.
    """
    digits = re.sub(r"[\s().-]", "", text)
    if not _NUMBER.fullmatch(digits):
        raise ValueError(f"not a phone number: {text!r}")
    digits = digits.removeprefix("+")
    return f"62{digits[1:]}" if digits.startswith("0") else digits
