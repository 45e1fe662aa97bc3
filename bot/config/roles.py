"""What office.toml says by role: superiors, alternates, and how letters call an office."""

from collections.abc import Mapping
from typing import Any, Protocol

from flows.sop.roles import DECIDING, ROLES


class Reading(Protocol):
    """office.toml being read: values by table and key, and what is wrong with them."""

    mistakes: list[str]

    def value(self, table: str, key: str, kind: type | tuple[type, ...], default: Any) -> Any: ...

    def table(self, name: str) -> Mapping[str, Any]: ...


def superiors(reader: Reading) -> Mapping[str, str]:
    """Who stands above whom; nobody above themselves."""
    table = {role: reader.value("superiors", role, str, "") for role in reader.table("superiors")}
    for role, above in table.items():
        for each in (role, above):
            if each not in ROLES:
                reader.mistakes.append(f"[superiors] {role}: no role is called {each!r}")
        seen = {role}
        while above in table and above not in seen:
            seen.add(above)
            above = table[above]
        if above in seen:
            reader.mistakes.append(f"[superiors] {role}: stands above itself")
    return table


def alternates(reader: Reading) -> Mapping[str, str]:
    """Who decides for an official who does not answer, by deciding role."""
    found = {
        role: reader.value("alternates", role, str, "") for role in reader.table("alternates")
    }
    for role, alternate in found.items():
        if role not in DECIDING:
            known = ", ".join(sorted(DECIDING))
            reader.mistakes.append(f"[alternates] {role}: expected one of {known}")
        if alternate not in ROLES:
            reader.mistakes.append(f"[alternates] {role}: no role is called {alternate!r}")
        if alternate == role:
            reader.mistakes.append(f"[alternates] {role}: is its own alternate")
    return found


def titles(reader: Reading) -> Mapping[str, str]:
    """How letters call the holder of a role: "Kepala Divisi ICT"."""
    found = {role: reader.value("titles", role, str, "") for role in reader.table("titles")}
    reader.mistakes += [
        f"[titles] {role}: no role is called {role!r}" for role in found if role not in ROLES
    ]
    return found


def signer_role(reader: Reading) -> str:
    """Whose signature the letter carries: while they are represented, so is the signature."""
    role: str = reader.value("letter", "signer_role", str, "")
    if role and role not in DECIDING:
        known = ", ".join(sorted(DECIDING))
        reader.mistakes.append(f"[letter] signer_role: expected one of {known}")
    return role
