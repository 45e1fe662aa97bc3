"""Troubles that need a hand: each is told to the admins once, and once when it is over."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import Any

from flows.messages.kinds.upkeep.troubles import AdminTrouble
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify_role
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.sop.roles import ADMIN

FACT = "troubles"
CALM = timedelta(minutes=10)
"""A trouble that comes back sooner was never over."""


class Trouble(StrEnum):
    """Troubles, the most urgent first; each with the `subject` and `detail` of its texts."""

    DATABASE = "database"  # detail: SQLite's own word
    DISK_FULL = "disk-full"
    DISK = "disk"  # detail: MB that are left
    INBOX = "inbox"
    TELEGRAM = "telegram"
    TRUST = "trust"  # detail: why Telegram's certificate is refused (expired, early, name, issuer)
    ARRIVAL = "arrival"  # detail: Telegram's words on why our webhook cannot be reached
    WHATSAPP = "whatsapp"
    TEMPLATE = "template"  # subject: its name
    CLOCK = "clock"  # detail: seconds that it is wrong
    CERTIFICATE = "certificate"  # subject: the host; detail: days that are left
    BACKUP = "backup"  # detail: days since the last
    TIMERS = "timers"  # detail: how many were given up
    MESSAGES = "messages"  # likewise
    UPDATES = "updates"  # likewise
    WEBHOOK = "webhook"  # subject: its address; detail: events that were given up
    PICTURES = "pictures"  # detail: what the engine lacks
    SPEECH = "speech"  # detail: a code of bot/reading/sounds


TOLD_APART = frozenset({Trouble.TELEGRAM, Trouble.TEMPLATE, Trouble.MESSAGES, Trouble.UPDATES})
"""Those with a message of their own (admin_alerts.py, whatsapp/account, outages), which /kesehatan
lists too.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A trouble that was noticed now."""

    trouble: Trouble
    subject: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A trouble since a time, in milliseconds; `gone` when it was noticed no more."""

    sign: Sign
    since: int
    gone: int | None = None


async def standing(desk: Desk) -> list[Standing]:
    """Troubles that stand, the most urgent first."""
    return [each for each in await _read(desk) if each.gone is None]


async def watch(work: Work, found: Iterable[Sign], looked: Collection[Trouble]) -> None:
    """Compare what was found with what stands, for the troubles that were looked for."""
    now = milliseconds(work.now)
    known = {_key(each.sign): each for each in await _read(work.desk)}
    signs = {_key(sign): sign for sign in found}
    for key, sign in signs.items():
        before = known.get(key)
        known[key] = Standing(sign=sign, since=before.since if before else now)
        if before is None:
            await _tell(work, known[key], over=False)
    for key, each in list(known.items()):
        if key in signs or each.sign.trouble not in looked:
            continue
        if each.gone is None:
            known[key] = replace(each, gone=now)
        elif now - each.gone >= CALM.total_seconds() * 1000:
            del known[key]
            await _tell(work, each, over=True)
    await _keep(work.desk, known.values())


async def begin(work: Work, sign: Sign) -> None:
    """Put a trouble on the list that is told by a message of its own."""
    known = {_key(each.sign): each for each in await _read(work.desk)}
    known.setdefault(_key(sign), Standing(sign=sign, since=milliseconds(work.now)))
    await _keep(work.desk, known.values())


async def end(work: Work, sign: Sign) -> None:
    """Take it off the list."""
    known = await _read(work.desk)
    await _keep(work.desk, [each for each in known if _key(each.sign) != _key(sign)])


async def _tell(work: Work, each: Standing, *, over: bool) -> None:
    if each.sign.trouble in TOLD_APART:
        return
    told = AdminTrouble(
        trouble=each.sign.trouble.value,
        subject=each.sign.subject,
        detail=each.sign.detail,
        since=each.since,
        over=over,
    )
    await notify_role(work, ADMIN, told)


def _key(sign: Sign) -> tuple[Trouble, str]:
    return sign.trouble, sign.subject


async def _read(desk: Desk) -> list[Standing]:
    rows: list[dict[str, Any]] = json.loads(await desk.facts.fact(FACT) or "[]")
    known = {each.value for each in Trouble}
    found = [
        Standing(
            sign=Sign(
                trouble=Trouble(row["trouble"]), subject=row["subject"], detail=row["detail"]
            ),
            since=row["since"],
            gone=row["gone"],
        )
        for row in rows
        if row["trouble"] in known
    ]
    return sorted(found, key=lambda each: tuple(Trouble).index(each.sign.trouble))


async def _keep(desk: Desk, standing: Iterable[Standing]) -> None:
    rows = [
        {
            "trouble": each.sign.trouble.value,
            "subject": each.sign.subject,
            "detail": each.sign.detail,
            "since": each.since,
            "gone": each.gone,
        }
        for each in standing
    ]
    if rows or await desk.facts.fact(FACT) is not None:
        await desk.facts.remember(FACT, json.dumps(rows, ensure_ascii=False))
