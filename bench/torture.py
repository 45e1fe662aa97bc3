"""make torture: killed in the middle of 200 reports, over and over; and the control that loses.

A report is lost when Telegram was told that it arrived and the database has no case of it. The
control is aiogram's own polling in the same harness: where it loses nothing, the harness proves
nothing.
"""

import asyncio
import io
import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from PIL import Image

from bench.incarnations import Lives
from storage.migrate import migrate
from storage.opening import open_database
from storage.verify import verify
from tests.doubles.telegram import BotApiDouble, Person

LAST = Path(__file__).parent / "torture.json"
FAULT = "wifi mati di ruang depan sejak tadi pagi"
SIGAP = (sys.executable, "-m", "bot", "run")
STOCK = (sys.executable, "-m", "bench.contestants.stock_polling")


@dataclass(kw_only=True)
class Result:
    """`kills_at_work`: kills that fell while something was waiting; lateness in seconds."""

    id: str
    size: int
    kills: int
    kills_at_work: int
    lost: int
    doubled: int
    unanswered: int
    worst_lateness_s: float
    database: str


def _picture() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (300, 200), "navy").save(data, "PNG")
    return data.getvalue()


PICTURE = _picture()


async def _report(person: Person, number: int) -> None:
    """In words, with a photo, or with an album; sent off without waiting for questions."""
    if number % 4 == 1:
        await person.sends_photo(PICTURE, caption=FAULT)
    elif number % 4 == 3:
        for caption in (FAULT, None):
            await person.sends_photo(PICTURE, caption=caption, media_group_id=f"album-{number}")
    else:
        await person.sends_text(FAULT)
    await person.sends_text(person.first_name)
    await person.sends_text("Dinas Sosial")
    await person.sends_text("kirim")


def _answered(person: Person) -> bool:
    return any("kami terima pada" in m.words or "sudah tercatat pada" in m.words
               or m.words == "kept" for m in person.chat)  # fmt: skip


class Torture:
    """One contestant's way through all reports and kills."""

    def __init__(self, double: BotApiDouble, lives: Lives, reports: int, kills: int) -> None:
        self._double = double
        self._lives = lives
        self._kills = kills
        self.people = [double.person(10_000 + n, f"Contoh Pelapor {n}") for n in range(reports)]
        self.at_work = 0
        self._sent: dict[int, float] = {}
        self.lateness = 0.0

    async def run(self, *, forked: bool) -> None:
        share = len(self.people) / self._kills
        for kill in range(self._kills):
            await self._lives.begin(forked=forked and kill % 10 != 0)
            for number in range(int(kill * share), int((kill + 1) * share)):
                self._sent[number] = time.monotonic()
                await _report(self.people[number], number)
            said = len(self._double.calls)
            await self._double.until(lambda said=said: len(self._double.calls) > said, within=60)
            await asyncio.sleep(random.uniform(0, 0.5))
            self.at_work += bool(len(self._double.updates)) or not all(
                _answered(self.people[number]) for number in self._sent
            )
            await self._lives.kill()
        await self._lives.begin(forked=False)
        await self._finish()
        await self._lives.kill()

    async def _finish(self) -> None:
        """Until nobody waits any more, or nothing has happened for a while."""
        quiet, calls = time.monotonic(), 0
        while not all(map(_answered, self.people)) and time.monotonic() - quiet < 12:
            if len(self._double.calls) != calls:
                quiet, calls = time.monotonic(), len(self._double.calls)
            await asyncio.sleep(0.1)
        self.lateness = time.monotonic() - max(self._sent.values())
        await asyncio.sleep(1.0)


async def _sigap(reports: int, kills: int) -> Result:
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite:///{Path(name) / 'sigap.db'}"
        await asyncio.to_thread(migrate, url)
        torture = await _tortured(name, SIGAP, reports, kills, forked=True)
        database = await open_database(url)
        entries, troubles = await verify(database, None)
        await database.close()
        with sqlite3.connect(Path(name) / "sigap.db") as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            found = Counter(
                chat for (chat,) in connection.execute(
                    "SELECT contacts.chat FROM cases JOIN contacts "
                    "ON contacts.person = cases.reporter")
            )  # fmt: skip
        print(f"  journal: {entries} entries, {troubles or 'whole'}; integrity: {whole}")
        if troubles or not whole:
            sys.exit(1)
        return _result("R1", torture, found, kills)


async def _control(reports: int, kills: int) -> Result:
    with tempfile.TemporaryDirectory() as name:
        torture = await _tortured(name, STOCK, reports, kills, forked=False)
        with sqlite3.connect(Path(name) / "kept.db") as connection:
            found = Counter(chat for (chat,) in connection.execute("SELECT person FROM kept"))
        expected = {p.id: sum(not m.from_bot for m in p.chat) for p in torture.people}
        lost = sum(max(0, count - found[person]) for person, count in expected.items())
        result = _result("control", torture, Counter(), kills)
        result.size, result.lost, result.doubled = sum(expected.values()), lost, 0
        return result


async def _tortured(
    folder: str, command: tuple[str, ...], reports: int, kills: int, *, forked: bool
) -> Torture:
    double = BotApiDouble()
    await double.start()
    environment = {
        **os.environ,
        "SIGAP_TELEGRAM_TOKEN": double.token,
        "SIGAP_TELEGRAM_API": double.url,
        "SIGAP_DATA_DIR": folder,
        "SIGAP_CHANNEL_LIMITS": "false",
        "SIGAP_HTTP_PORT": "0",
    }
    lives = Lives(environment, command)
    torture = Torture(double, lives, reports, kills)
    try:
        await torture.run(forked=forked)
    finally:
        await lives.close()
        await double.stop()
    return torture


def _result(id: str, torture: Torture, found: Counter[int], kills: int) -> Result:
    return Result(
        id=id,
        size=len(torture.people),
        kills=kills,
        kills_at_work=torture.at_work,
        lost=sum(person.id not in found for person in torture.people),
        doubled=sum(count > 1 for count in found.values()),
        unanswered=sum(not _answered(person) for person in torture.people),
        worst_lateness_s=round(torture.lateness, 1),
        database="sqlite",
    )


async def main() -> None:
    reports, kills = (int(word) for word in (sys.argv[1:] or ("200", "40")))
    results = [await _sigap(reports, kills), await _control(reports // 10, 4)]
    LAST.write_text(json.dumps({"tests": [asdict(result) for result in results]}, indent=2) + "\n")
    for result in results:
        print(result)
    sigap, control = results
    if sigap.lost or sigap.doubled or sigap.unanswered or not control.lost:
        sys.exit(1)


if __name__ == "__main__":
    asyncio.run(main())
