"""The civil servant's number (NIP, NI PPPK), checked and masked. 18 digits: birth date (8); then
for PNS year and month of appointment (6), for PPPK year (4) and number of the contract (2); then
sex (1) and sequence (3).
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LENGTH = 18
EARLIEST_BIRTH_YEAR = 1930
APPOINTMENT_AGES = range(17, 61)

_LABEL = re.compile(r"^\s*(?:NIP|NI\s?PPPK|NIPPPK)\b\s*[.:]?", re.IGNORECASE)
_SPACING = re.compile(r"[\s.\-]")


class NipKind(StrEnum):
    """PNS: permanent. PPPK: by contract. A PPPK number whose contract is 01 to 12 reads as PNS."""

    PNS = "pns"
    PPPK = "pppk"


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


class NipFault(StrEnum):
    """Reasons for refusing a number."""

    CHARACTERS = "characters"
    LENGTH = "length"
    BIRTH_DATE = "birth_date"
    SEX = "sex"


class NipWarning(StrEnum):
    """Oddities that are accepted: the register is the state's, not ours."""

    BIRTH_YEAR = "birth_year"
    APPOINTMENT_AGE = "appointment_age"


class InvalidNip(Exception):
    """Not a NIP: the `reason`, what was `found` there, and what was `wanted` if only one thing
    could be.
    """

    def __init__(self, reason: NipFault, *, found: str, wanted: str = "") -> None:
        super().__init__(reason, found, wanted)
        self.reason = reason
        self.found = found
        self.wanted = wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Nip:
    digits: str
    kind: NipKind
    birth: date
    sex: Sex
    warnings: tuple[NipWarning, ...] = ()

    @property
    def printed(self) -> str:
        """The number as printed in letters: `19860926 201505 1 001`."""
        return f"{self.digits[:8]} {self.digits[8:14]} {self.digits[14]} {self.digits[15:]}"

    @property
    def masked(self) -> str:
        """The number as shown in chats: `19860926••••••••01`."""
        return f"{self.digits[:8]}{'•' * 8}{self.digits[16:]}"


def parse_nip(text: str) -> Nip:
    """Parse `NIP. 19860926 201505 1 001` or the digits alone. Raises InvalidNip."""
    digits = _SPACING.sub("", _LABEL.sub("", text))
    if not (digits.isascii() and digits.isdecimal()):
        raise InvalidNip(NipFault.CHARACTERS, found=text.strip())
    if len(digits) != LENGTH:
        raise InvalidNip(NipFault.LENGTH, found=str(len(digits)), wanted=str(LENGTH))
    try:
        birth = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        raise InvalidNip(NipFault.BIRTH_DATE, found=digits[:8]) from None
    if digits[14] not in "12":
        raise InvalidNip(NipFault.SEX, found=digits[14], wanted="1, 2")
    return Nip(
        digits=digits,
        kind=NipKind.PNS if 1 <= int(digits[12:14]) <= 12 else NipKind.PPPK,
        birth=birth,
        sex=Sex.MALE if digits[14] == "1" else Sex.FEMALE,
        warnings=tuple(_warnings(birth.year, int(digits[8:12]))),
    )


def _warnings(born: int, appointed: int) -> list[NipWarning]:
    warnings = []
    if born < EARLIEST_BIRTH_YEAR:
        warnings.append(NipWarning.BIRTH_YEAR)
    if appointed - born not in APPOINTMENT_AGES:
        warnings.append(NipWarning.APPOINTMENT_AGE)
    return warnings
