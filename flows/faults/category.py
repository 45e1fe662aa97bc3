"""What kind of fault it is. SOP A knows the first three; equipment (perangkat) is beyond it."""

from enum import StrEnum


class Category(StrEnum):
    """What a reporter chooses from; finer kinds (subs) are strings below one of these."""

    WEBSITE = "website"
    NETWORK = "jaringan"
    INFORMATION_SYSTEM = "sistem_informasi"
    EQUIPMENT = "perangkat"
