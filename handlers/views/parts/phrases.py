"""Phrases shared by all views: forms of address, names of faults, times."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import reduce
from typing import Any

from flows.messages.parts.common import StandardTime
from flows.messages.rows.message import Message
from flows.worktime.formatting import has_time
from handlers.views.parts.screen import Argument, At, Choice, Copy, Lasting, Open, Pick, Say

ECHO = 200
"""Characters of people's own words that are read back to them."""


def say(id: str, **args: Any) -> Say:
    return Say(id=id, args=args)


def copy_number(number: str) -> Copy:
    """The button that copies the number of a case."""
    return Copy(label=say("choice-copy-number"), text=number)


def short(text: str, most: int = 80) -> str:
    """The beginning of people's own words, on one line and cut between words."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return f"{cut[: cut.rfind(' ', most // 2) if ' ' in cut[most // 2 :] else None].rstrip()}…"


def you(message: Message) -> Say:
    """The reader, as they asked to be addressed: Pak Contoh, Bu Contoh, or Bapak/Ibu."""
    to = message.to
    return say("you", address=to.address or "none", name=to.name or "")


def reporter(name: str, unit: str) -> Say:
    """The reporter and their unit, as far as they have said it."""
    return say("reporter", name=name or "none", unit=unit or "none")


def moment(milliseconds: int) -> At:
    """Senin, 23 November 2026 pukul 08.15 WIT."""
    return At(milliseconds, "long")


def until(milliseconds: int | None) -> At | str:
    """A due time; "" if there is none."""
    return "" if milliseconds is None else moment(milliseconds)


def clock(milliseconds: int) -> At:
    """08.15 WIT."""
    return At(milliseconds, "clock")


def day_clock(milliseconds: int) -> At:
    """Senin 07.35."""
    return At(milliseconds, "day_clock")


def day(iso: str) -> At:
    """A day as a form keeps it: with its time, if that was said; else taken at noon, the same day
    in every zone of the country.
    """
    if has_time(iso):
        return moment(int(datetime.fromisoformat(iso).timestamp() * 1000))
    since = date.fromisoformat(iso) - date(1970, 1, 1)
    return At(since.days * 86_400_000 + 4 * 3_600_000, "weekday")


def since(at: int | None) -> Say:
    """The beginning of the fault, as far as it was understood."""
    return say("since-unknown") if at is None else say("since-about", at=day_clock(at))


def described(description: str, told_by: str | None = None) -> Argument:
    """A description; without words, what came in their place."""
    return description or say("without-words", by=told_by or "none")


def place(where: str | None, description: str) -> str:
    """The place of the fault, unless the description names it already."""
    return where if where and where.lower() not in description.lower() else "none"


def fault(category: str, subcategory: str) -> dict[str, Any]:
    """The arguments `category`, `sub` and `subname` of a text that names the fault."""
    sub = subcategory or "none"
    return {
        "category": say(f"category-{category or 'none'}"),
        "sub": sub,
        "subname": say(f"sub-{sub}") if sub != "none" else "",
    }


def step_name(procedure: str, step: str) -> Say:
    return say(f"step-{procedure}-{step}")


def standard(time: StandardTime) -> Lasting | Say:
    """The SOP's standard time in words: a duration, working days, or as circumstances demand."""
    if time.workdays:
        return say("standard-workdays", days=time.workdays)
    if time.minutes:
        return Lasting(time.minutes * 60)
    return say("standard-open")


def who(by: str, stands_for: str) -> Argument:
    """The person who acted; with the role they acted in, if they stood in for somebody."""
    name = by or say("role-system")
    return say("by-for", by=name, role=say(f"role-{stands_for}")) if stands_for else name


def reason(code: str) -> Say:
    """The reason why a clock is paused: one of the reasons in the SOP's data."""
    return say(f"choice-reason-{code}")


def lines(each: Sequence[Say]) -> Say:
    """Lines below each other, without a blank line between."""
    return reduce(lambda first, rest: say("joined-lines", first=first, rest=rest), each)


def joined(each: Sequence[Say]) -> Say:
    """Words in a row, as a sentence lists them."""
    return reduce(lambda first, rest: say("joined", first=first, rest=rest), each)


def block(each: Sequence[Say]) -> tuple[Say, ...]:
    """Parts of a screen one below the other, as `lines`, but each in its own style."""
    first, *rest = each
    return (first, *(replace(line, tight=True) for line in rest))


def refusal(id: str, arguments: Mapping[str, Any]) -> Say:
    """A refusal in words; roles and outcomes appear by name, not by id."""
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
