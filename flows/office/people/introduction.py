"""Introductions: a person's first message, name, unit, form of address, and the first admin."""

import hmac
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from secrets import token_hex

from flows.language.masking import clean_name
from flows.messages.kinds.admin import AdminUnreachable
from flows.messages.kinds.people import PrivacyNotice
from flows.office.messages.notify import notify, notify_role
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded

ADMIN = "admin"
ADMIN_CODE = "first admin code"


async def meet(desk: Desk, channel: str, chat: int, now: datetime) -> Person:
    """The person who writes from this chat; a new one is saved at once, without a name."""
    known = await desk.people.by_chat(channel, chat)
    if known is None:
        person = await desk.people.add_person("", now)
        await desk.people.add_contact(channel, chat, person, now)
        known = await desk.people.by_chat(channel, chat)
        if known is None:
            raise LookupError(f"{channel} {chat}")
    elif known.contact is not None:
        await desk.people.seen(known.contact, now)
    return known


async def lose(work: Work, visit: Visit) -> None:
    """Mark a person who blocked the bot as out of reach until they write; tell admins once."""
    person = visit.person
    if person.contact is None:
        return
    if await work.desk.people.mark_unreachable(person.contact, "blocked"):
        lost = AdminUnreachable(name=person.name, channel=visit.channel, reason="blocked")
        await notify_role(work, ADMIN, lost)


async def tell_privacy(work: Work, visit: Visit) -> None:
    """Send the privacy notice once per version, and record its version and time."""
    person = visit.person
    if person.contact is None or person.privacy_version >= work.office.privacy_version:
        return
    await work.desk.people.privacy_told(person.contact, work.office.privacy_version, visit.now)
    await notify(work, person, PrivacyNotice(channel=visit.channel))


async def tell_name(desk: Desk, visit: Visit, text: str) -> Visit:
    """Save a person's name."""
    name = clean_name(text)
    await desk.people.change(visit.person.id, name=name)
    return replace(visit, person=replace(visit.person, name=name))


async def matching_units(desk: Desk, typed: str, most: int = 6) -> list[str]:
    """Listed units whose name has every typed word in it, or whose initials were typed."""
    words = typed.lower().split()
    return [
        name
        for name in await desk.people.listed_units()
        if all(word in name.lower() for word in words)
    ][:most]


async def tell_unit(desk: Desk, visit: Visit, name: str, *, listed: bool) -> Visit:
    """Save a person's unit, from the list or as typed. Staf need nobody's approval."""
    unit = await desk.people.unit_id(clean_name(name), listed=listed)
    await desk.people.change(visit.person.id, unit=unit)
    await desk.people.grant(visit.person.id, "staff", visit.now)
    await _record(desk, visit, "person.registered")
    return replace(visit, person=replace(visit.person, unit=clean_name(name)))


async def _record(desk: Desk, visit: Visit, code: str) -> None:
    await desk.journal.append(
        "office",
        [Recorded(code=code, data={"person": visit.person.id})],
        actor=visit.person.id,
        role="",
        channel=visit.channel,
        now=visit.now,
    )


async def new_admin_code(desk: Desk) -> str | None:
    """A one-time code to print once, while nobody is admin; only its hash is saved. None if there
    is an admin or a code already.
    """
    if await desk.people.with_role(ADMIN) or await desk.facts.fact(ADMIN_CODE):
        return None
    return await _kept_code(desk)


async def renewed_admin_code(desk: Desk) -> str | None:
    """A new one-time code, which voids an earlier one. None if there is an admin."""
    return None if await desk.people.with_role(ADMIN) else await _kept_code(desk)


async def _kept_code(desk: Desk) -> str:
    code = f"admin-{token_hex(8)}"
    await desk.facts.remember(ADMIN_CODE, sha256(code.encode()).hexdigest())
    return code


async def become_admin(desk: Desk, visit: Visit, code: str) -> bool:
    """Use up the first admin's code and make the visitor admin. Return False if it is wrong."""
    kept = await desk.facts.fact(ADMIN_CODE)
    given = sha256(code.strip().encode()).hexdigest()
    if kept is None or not hmac.compare_digest(kept, given):
        return False
    await desk.facts.forget(ADMIN_CODE)
    await desk.people.grant(visit.person.id, ADMIN, visit.now)
    await desk.people.change(visit.person.id, verified=1)
    await _record(desk, visit, "person.first_admin")
    return True
