"""The parts that every view is made of: who is addressed, what a fault is, when something is."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import reduce
from typing import Any

from handlers.views.parts.screen import Argument, At, Choice, Lasting, Open, Pick, Say

Params = Mapping[str, Any]
"""A message's parameters as the outbox keeps them: a complete snapshot, JSON only."""


def say(id: str, **args: Any) -> Say:
    return Say(id=id, args=args)


def you(p: Params) -> Say:
    """The reader, as they asked to be addressed: Pak Contoh, Bu Contoh, or Bapak/Ibu."""
    to = p.get("to", {})
    return say("you", address=to.get("address") or "none", name=to.get("name") or "")


def moment(milliseconds: int) -> At:
    """Senin, 23 November 2026 pukul 08.15 WIT."""
    return At(milliseconds, "long")


def clock(milliseconds: int) -> At:
    """08.15 WIT."""
    return At(milliseconds, "clock")


def day_clock(milliseconds: int) -> At:
    """Senin 07.35."""
    return At(milliseconds, "day_clock")


def day(iso: str) -> At:
    """A day as a form keeps it, at noon: the same day in every zone of the country."""
    since = date.fromisoformat(iso) - date(1970, 1, 1)
    return At(since.days * 86_400_000 + 4 * 3_600_000, "weekday")


def since(p: Params) -> Say:
    """Since when, as far as it was understood."""
    if p["since"] is None:
        return say("since-unknown")
    return say("since-about", at=day_clock(p["since"]))


def category(p: Params) -> Say:
    return say(f"category-{p['category'] or 'none'}")


def fault(p: Params) -> dict[str, Any]:
    """The arguments `category`, `sub` and `subname` of a message that names the fault."""
    sub = p.get("subcategory") or "none"
    return {
        "category": category(p),
        "sub": sub,
        "subname": say(f"sub-{sub}") if sub != "none" else "",
    }


def step_name(p: Params) -> Say:
    return say(f"step-{p['procedure']}-{p['step']}")


def standard(p: Params) -> Any:
    """The SOP's standard time in words: a duration, working days, or as circumstances demand."""
    kept = p["standard"]
    if kept.get("workdays"):
        return say("standard-workdays", days=kept["workdays"])
    if kept.get("minutes"):
        return Lasting(kept["minutes"] * 60)
    return say("standard-open")


def who(p: Params) -> Argument:
    """Who did it; with the role they recorded for, if they stood in."""
    by = p["by"] or say("role-system")
    return say("by-for", by=by, role=say(f"role-{p['for']}")) if p.get("for") else by


def reason(code: str) -> Say:
    """Why a clock stands: one of the reasons that the SOP's data lists."""
    return say(f"choice-reason-{code}")


def lines(each: Sequence[Say]) -> Say:
    """One below the other, without a blank line between."""
    return reduce(lambda first, rest: say("joined-lines", first=first, rest=rest), each)


def refusal(id: str, arguments: Params) -> Say:
    """Why something cannot be done; a role or an outcome by its name, not its id."""
    named = {
        key: say(f"{key}-{value}") if key in ("role", "outcome", "field") else value
        for key, value in arguments.items()
    }
    return say(id, **named)


def pick(label: str, field: str, value: str, token: str, *, form: str = "report") -> Choice:
    """A button that answers a question in a conversation."""
    return Choice(label=say(label), action=Pick(form=form, field=field, value=value, token=token))


def open_(label: str, what: str, argument: str = "") -> Choice:
    """A button that leads somewhere and changes nothing."""
    return Choice(label=say(label), action=Open(what=what, argument=argument))
