"""Categories of faults. SOP A has the first three; equipment (perangkat) goes beyond it."""

from enum import StrEnum


class Category(StrEnum):
    """Categories that a reporter chooses from; finer kinds (subs) are strings below these."""

    WEBSITE = "website"
    NETWORK = "jaringan"
    INFORMATION_SYSTEM = "sistem_informasi"
    EQUIPMENT = "perangkat"
