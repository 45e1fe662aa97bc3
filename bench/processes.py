"""Contestants: each in a process of its own, beside a double of its own."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.double import TOKEN, Double, running_double

PEOPLE = range(1000, 1050)
HEADER = "name,nip,role,unit,phone,telegram_id,whatsapp\n"
ECHO = (sys.executable, "-m", "bench.contestants.aiogram_echo")
PTB = (sys.executable, "-m", "bench.contestants.ptb_echo")
SIGAP = (sys.executable, "-m", "bot", "run")


def people_file(folder: Path) -> Path:
    rows = "".join(f"Contoh {n},,staff,Dinas Sosial,,{n},\n" for n in PEOPLE)
    path = folder / "people.csv"
    path.write_text(HEADER + rows)
    return path


def environment(double: Double, folder: Path, *, limits: bool) -> dict[str, str]:
    return {
        **os.environ,
        "SIGAP_TELEGRAM_TOKEN": TOKEN,
        "SIGAP_TELEGRAM_API": double.url,
        "SIGAP_DATA_DIR": str(folder),
        "SIGAP_CHANNEL_LIMITS": str(limits).lower(),
        "SIGAP_HTTP_PORT": "0",
    }


@contextmanager
def contestant(
    command: Sequence[str], *, limits: bool = False
) -> Iterator[tuple[Double, subprocess.Popen[bytes]]]:
    """A running bot with its people known, and the double it talks to."""
    with running_double() as double, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        known = environment(double, folder, limits=limits)
        if command is SIGAP:
            subprocess.run(
                [sys.executable, "-m", "bot", "people", "import", str(people_file(folder))],
                env=known,
                check=True,
                capture_output=True,
            )
        process = subprocess.Popen(
            command, env=known, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield double, process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(60)
