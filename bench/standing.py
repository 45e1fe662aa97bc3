"""Costs of Sigap without traffic: start, memory, the admin's commands."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.double import Double
from bench.office import Office
from bench.processes import ROOT, end, environment, resident_mb, timed

IMPORT = "import aiogram"
IMPORT_AND_WAIT = "import aiogram, sys; print(flush=True); sys.stdin.read()"


def import_aiogram_s() -> float:
    """Seconds until a new interpreter has imported aiogram and ended."""
    return timed("-c", IMPORT, env=environment())


def import_aiogram_mb() -> float:
    """Resident memory in MB of an interpreter that has only imported aiogram."""
    with subprocess.Popen(
        [sys.executable, "-c", IMPORT_AND_WAIT],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        return resident_mb(process.pid)


def ready_s(office: Office) -> float:
    """Seconds from start to the first getUpdates of `python -m bot run`."""
    before = office.double.polls()
    begun = time.monotonic()
    process = office.start()
    try:
        office.double.until_polled(before)
        return time.monotonic() - begun
    finally:
        end(process)


def starts(double: Double, folder: Path, times: int) -> tuple[float, float]:
    """Medians, measured in turns: seconds to import aiogram alone, and until Sigap is ready."""
    office = Office(double, folder / "start", limits=False)
    office.import_people(0)
    rounds = [(import_aiogram_s(), ready_s(office)) for _ in range(times)]
    return median(each[0] for each in rounds), median(each[1] for each in rounds)


def command_s(office: Office, command: str) -> float:
    """Seconds that `python -m bot COMMAND` takes on the office's data."""
    return timed("-m", "bot", command, env=office.env)
