"""All contestants running side by side, each with its own double."""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.double import TOKEN, Double
from bench.office import Office
from bench.processes import end, environment, start

NAMES = ("aiogram_echo", "ptb_echo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arena:
    """Doubles and offices. `echoes` are the echo bots' doubles by name; `office` sends without
    limits, `paced` within Telegram's.

    `idle` is a double without a bot.
    """

    echoes: dict[str, Double]
    office: Office
    paced: Office
    idle: Double
    sigap: subprocess.Popen[bytes]
    people_import_s: float


@contextmanager
def arena(folder: Path, reporters: int) -> Iterator[Arena]:
    """Start everything and wait until it is idle. The office knows `reporters` people."""
    with ExitStack() as stack:
        doubles = [Double(strict=False) for _ in range(len(NAMES) + 3)]
        for double in doubles:
            stack.callback(double.close)
        idle, free, paced, *rest = doubles
        echoes = dict(zip(NAMES, rest, strict=True))
        office = Office(free, folder / "office", limits=False)
        slow = Office(paced, folder / "paced", limits=True)
        seconds = office.import_people(reporters)
        slow.import_people(reporters)
        running = [
            start(
                "-m",
                f"bench.contestants.{name}",
                double.url,
                TOKEN,
                env=environment(),
                log=folder / f"{name}.txt",
            )
            for name, double in echoes.items()
        ]
        sigap = office.start()
        for process in (*running, sigap, slow.start()):
            stack.callback(end, process)
        for double in (*echoes.values(), free, paced):
            double.until_polled(0)
            double.settled()
        yield Arena(
            echoes=echoes,
            office=office,
            paced=slow,
            idle=idle,
            sigap=sigap,
            people_import_s=seconds,
        )
