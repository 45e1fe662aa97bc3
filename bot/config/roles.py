"""Settings of office.toml by role: superiors, alternates, and titles in letters."""

from collections.abc import Mapping
from typing import Any, Protocol

from flows.sop.roles import DECIDING, WORKING


class Reading(Protocol):
    """office.toml while it is read: values by table and key, and mistakes."""

    mistakes: list[str]

    def value(self, table: str, key: str, kind: type | tuple[type, ...], default: Any) -> Any: ...

    def table(self, name: str) -> Mapping[str, Any]: ...


def superiors(reader: Reading) -> Mapping[str, str]:
    """Superior role by role; no role may be above itself."""
    table = {role: reader.value("superiors", role, str, "") for role in reader.table("superiors")}
    for role, above in table.items():
        for each in (role, above):
            if each not in WORKING:
                reader.mistakes.append(f"[superiors] {role}: no role is called {each!r}")
        seen = {role}
        while above in table and above not in seen:
            seen.add(above)
            above = table[above]
        if above in seen:
            reader.mistakes.append(f"[superiors] {role}: stands above itself")
    return table


def alternates(reader: Reading) -> Mapping[str, str]:
    """Alternates by deciding role: they decide if the official does not answer."""
    found = {
        role: reader.value("alternates", role, str, "") for role in reader.table("alternates")
    }
    for role, alternate in found.items():
        if role not in DECIDING:
            known = ", ".join(sorted(DECIDING))
            reader.mistakes.append(f"[alternates] {role}: expected one of {known}")
        if alternate not in WORKING:
            reader.mistakes.append(f"[alternates] {role}: no role is called {alternate!r}")
        if alternate == role:
            reader.mistakes.append(f"[alternates] {role}: is its own alternate")
    return found


def titles(reader: Reading) -> Mapping[str, str]:
    """Titles in letters by role, such as "Kepala Divisi ICT"."""
    found = {role: reader.value("titles", role, str, "") for role in reader.table("titles")}
    reader.mistakes += [
        f"[titles] {role}: no role is called {role!r}" for role in found if role not in WORKING
    ]
    return found


def signer_role(reader: Reading) -> str:
    """The role that signs letters; a delegate of it signs in its place."""
    role: str = reader.value("letter", "signer_role", str, "")
    if role and role not in DECIDING:
        known = ", ".join(sorted(DECIDING))
        reader.mistakes.append(f"[letter] signer_role: expected one of {known}")
    return role
