"""One measurement each: a rate, a latency, a start, a command."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.double import Double, text
from bench.processes import PEOPLE, SIGAP, contestant, people_file

ROUNDS = 20
REPORT, CANCEL = "wifi mati di ruang depan sejak tadi pagi", "batal"


def _warm(double: Double) -> int:
    """Everybody has written once, and what else the first words bring has been said."""
    double.push([text(person, words) for words in (REPORT, CANCEL) for person in PEOPLE])
    double.wait_for(2 * len(PEOPLE), 0)
    return _quiet(double)


def _quiet(double: Double) -> int:
    """How many calls there were, once no more come."""
    said = -1
    while len(double.calls()) != said:
        said = len(double.calls())
        time.sleep(1.0)
    return said


def rate(command: Sequence[str], *, limits: bool = False, rounds: int = ROUNDS) -> float:
    """Updates answered per second, from the push to the last answer.

    Of Sigap everybody in turn writes a report (draft kept, category proposed, two timers the first
    time, read back with its buttons) and cancels it; an echo echoes the same messages.
    """
    with contestant(command, limits=limits) as (double, _):
        said = _warm(double)
        updates = [
            text(person, REPORT if number % 2 == 0 else CANCEL)
            for number in range(rounds)
            for person in PEOPLE
        ]
        begun = time.monotonic()
        double.push(updates)
        calls = double.wait_for(len(updates), said)
        return len(updates) / (calls[len(updates) - 1]["at"] - begun)


def reports_rate() -> float:
    """Whole reports per second: draft, case, journal, timers, the answer; two updates each."""
    with contestant(SIGAP) as (double, _):
        said = _warm(double)
        begun = time.monotonic()
        double.push([text(person, words) for words in (REPORT, "kirim") for person in PEOPLE])
        calls = double.wait_for(2 * len(PEOPLE), said)
        return len(PEOPLE) / (calls[-1]["at"] - begun)


def latencies(per_second: int = 20, seconds: int = 8) -> list[float]:
    """Milliseconds from an update to its sent answer, at a steady rate."""
    with contestant(SIGAP) as (double, _):
        said = _warm(double)
        pushed: dict[int, float] = {}
        step = 1 / per_second
        due = time.monotonic()
        for number in range(per_second * seconds):
            person = PEOPLE[number % len(PEOPLE)]
            words = REPORT if (number // len(PEOPLE)) % 2 == 0 else CANCEL
            pushed[number] = time.monotonic()
            double.push([text(person, words)])
            due += step
            time.sleep(max(0.0, due - time.monotonic()))
        calls = double.wait_for(len(pushed), said)
        by_person: dict[int, list[float]] = {}
        for call in calls:
            by_person.setdefault(int(call["params"]["chat_id"]), []).append(call["at"])
        return [
            (by_person[PEOPLE[n % len(PEOPLE)]].pop(0) - at) * 1000 for n, at in pushed.items()
        ]


def seconds(command: Sequence[str], **environment: str) -> float:
    """How long a command takes, as a whole process."""
    begun = time.monotonic()
    subprocess.run(command, env={**os.environ, **environment}, check=True, capture_output=True)
    return time.monotonic() - begun


def command_seconds(*words: str) -> float:
    with tempfile.TemporaryDirectory() as name:
        file = people_file(Path(name))
        known = {"SIGAP_DATA_DIR": name}
        imported = (sys.executable, "-m", "bot", "people", "import", str(file))
        seconds(imported, **known)
        command = imported if words == ("people", "import") else (
            sys.executable, "-m", "bot", *words)  # fmt: skip
        return statistics.median(seconds(command, **known) for _ in range(3))


def start_seconds() -> float:
    """From the command to the first answer, everything set up before."""
    with tempfile.TemporaryDirectory():
        begun = time.monotonic()
        with contestant(SIGAP) as (double, _):
            begun = time.monotonic()
            double.push([text(PEOPLE[0], CANCEL)])
            double.wait_for(1, 0)
            return time.monotonic() - begun


def import_seconds() -> float:
    return seconds((sys.executable, "-c", "import aiogram"))


def memory_megabytes(pid: int) -> float:
    """Resident memory of a process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise LookupError(pid)


def memory_over_aiogram() -> float:
    """Megabytes that Sigap holds beyond bare aiogram, after 1,000 reports of strangers."""
    bare = subprocess.run(
        [sys.executable, "-c",
         "import aiogram, resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    with contestant(SIGAP) as (double, process):
        said = _warm(double)
        for first in range(100_000, 101_000, 50):
            newcomers = range(first, first + 50)
            for words in (REPORT, "Contoh Pelapor", "Dinas Sosial", "kirim"):
                double.push([text(person, words) for person in newcomers])
            said += 5 * len(newcomers)
            double.wait_for(said, 0, within=120)
        return memory_megabytes(process.pid) - int(bare.stdout) / 1024
