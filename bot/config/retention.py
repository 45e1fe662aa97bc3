"""[retention] of office.toml: for how many years evidence of each SOP's closed cases is kept."""

from collections.abc import Collection, Mapping
from typing import Any, Protocol

LONGEST = 100


class Reading(Protocol):
    """office.toml while it is read: values by table and key, and mistakes."""

    mistakes: list[str]

    def value(self, table: str, key: str, kind: type | tuple[type, ...], default: Any) -> Any: ...


def retention(reader: Reading, sops: Collection[str]) -> Mapping[str, int]:
    """Years by SOP; one that is not named is kept for good."""
    found = {sop: reader.value("retention", sop, int, 0) for sop in sorted(sops)}
    for sop, years in found.items():
        if not 0 <= years <= LONGEST:
            reader.mistakes.append(f"[retention] {sop}: from 0 (for good) to {LONGEST} years")
    return {sop: years for sop, years in found.items() if years > 0}
