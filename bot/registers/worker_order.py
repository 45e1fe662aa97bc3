"""A register made in a process of its own, which yields to everything else on the machine."""

import asyncio
import json
import os
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.worker.process import Limits, Worker
from flows.worktime.period import Days

LIMITS = Limits(patience=1200)
LAST = 19
"""The lowest priority: at 10, an answer beside a long register took a fifth longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A register's file; `too_long` if it has too many rows for its form, and no file then."""

    rows: int
    data: bytes
    too_long: bool


async def register_in_worker(
    register: str, days: Days, kind: str, *, database: str, office: Path, now: datetime
) -> Made:
    """Make a register from the database at this URL and the office's file. Raises NotDone."""
    async with Worker(LIMITS) as worker:
        answer = await worker(
            _made,
            register=register,
            first=days.first.isoformat(),
            last=days.last.isoformat(),
            kind=kind,
            database=database,
            office=str(office),
            now=now.isoformat(),
        )
    head, _, data = answer.partition(b"\n")
    return Made(data=data, **json.loads(head))


def _made(
    _: bytes,
    *,
    register: str,
    first: str,
    last: str,
    kind: str,
    database: str,
    office: str,
    now: str,
) -> bytes:
    os.setpriority(os.PRIO_PROCESS, 0, LAST)
    from datetime import date

    from bot.config.office_file import read_office
    from bot.registers.paper import TooMuchPaper
    from bot.registers.writing import Order, write_register
    from storage.database.connect import open_database

    days = Days(date.fromisoformat(first), date.fromisoformat(last))
    order = Order(register=register, days=days, kind=kind, now=datetime.fromisoformat(now))

    async def written(target: Path) -> int:
        opened = await open_database(database)
        try:
            return await write_register(opened, read_office(Path(office)).office, order, target)
        finally:
            await opened.close()

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"register{kind}"
        try:
            rows = asyncio.run(written(target))
        except (TooMuchPaper, OverflowError):
            return json.dumps({"rows": 0, "too_long": True}).encode() + b"\n"
        return json.dumps({"rows": rows, "too_long": False}).encode() + b"\n" + target.read_bytes()
