"""Decisions of a case: by whom, in which position, and on which basis, as the journal has it."""

from collections.abc import Sequence
from typing import Any

from flows.office.casefile.naming import Names
from flows.office.messages.facts import milliseconds
from flows.ports.desk import Desk
from flows.records.journal import Entry
from flows.sop.procedure import Procedure
from flows.sop.roles import STAFF

DECIDED = ("step.closed", "step.agreed")


async def decisions(
    desk: Desk, procedure: Procedure, entries: Sequence[Entry], names: Names
) -> list[dict[str, Any]]:
    """Each outcome that a deciding step was given; times in milliseconds.

    `roles` are those that the decider held at that moment; `acting` is the place in which they
    decided, with the delegations that it rested on.
    """
    found = []
    for entry in entries:
        step = procedure.steps.get(entry.data.get("step", ""))
        if entry.code not in DECIDED or step is None or not step.decides or not entry.actor:
            continue
        if entry.data["outcome"] not in step.outcomes:
            continue  # closed along with another step
        person = await desk.people.by_id(entry.actor)
        found.append(
            {
                "at": milliseconds(entry.at),
                "step": entry.data["step"],
                "round": entry.data["round"],
                "outcome": entry.data["outcome"],
                "by": await names.of(entry.actor),
                "nip": (person.nip or "") if person else "",
                "roles": _roles(entry),
                "channel": entry.channel,
                "acting": await _acting(desk, entry, entries, names),
            }
        )
    return found


def _roles(entry: Entry) -> list[str]:
    held = [role for role in entry.role.split(",") if role]
    return [role for role in held if role != STAFF] or held


async def _acting(
    desk: Desk, decided: Entry, entries: Sequence[Entry], names: Names
) -> dict[str, Any] | None:
    key = (decided.at, decided.actor, decided.data["step"], decided.data["round"])
    for entry in entries:
        if entry.code != "step.acted_for":
            continue
        if (entry.at, entry.actor, entry.data["step"], entry.data["round"]) == key:
            return {
                "kind": entry.data["kind"],
                "role": entry.data["role"],
                "official": await names.of(entry.data["official"]),
                "hours": entry.data.get("hours", 0),
                "delegations": [
                    await _delegation(desk, row, names) for row in entry.data["delegations"]
                ],
            }
    return None


async def _delegation(desk: Desk, row: int, names: Names) -> dict[str, Any]:
    found = await desk.delegations.by_id(row)
    if found is None:
        return {"number": row}
    return {
        "number": row,
        "kind": found.kind.value,
        "official": await names.of(found.official),
        "delegate": await names.of(found.delegate),
        "basis": found.basis,
        "from": milliseconds(found.starts_at),
        "until": milliseconds(found.until) - 60_000,
        "made_by": await names.of(found.made_by),
    }
