"""Debian's tesseract, if it is installed. Runs in a worker, whose limits it inherits."""

import csv
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import count
from typing import NamedTuple

from bot.worker.program import end_with_the_worker_and_stand_back

WANTED = ("ind", "eng")
_SECONDS = 15
_LEAST_SURE = 30.0
_WORD = "5"
"""The level of a word in the table."""


class Read(NamedTuple):
    """A word: its text, the number of its line, how sure the engine is (0 to 100), and its box in
    pixels of the picture that was given.
    """

    text: str
    line: int
    confidence: float
    left: int
    top: int
    width: int
    height: int

    def scaled(self, by: float) -> "Read":
        """The word as it stands on a picture `by` times as large."""
        box = (round(each * by) for each in (self.left, self.top, self.width, self.height))
        return Read(self.text, self.line, self.confidence, *box)


def installed() -> str | None:
    """The program's path, if it is installed."""
    return shutil.which("tesseract")


@cache
def languages() -> tuple[str, ...]:
    """Those of WANTED that are installed; empty without the program or if it fails."""
    program = installed()
    if program is None:
        return ()
    try:
        listed = subprocess.run(
            (program, "--list-langs"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ()
    known = listed.stdout.decode(errors="replace").split()
    return tuple(each for each in WANTED if each in known)


def words(picture: bytes, spoken: str) -> list[Read]:
    """The words of a PNG in the order of reading; `spoken` are languages joined by "+".

    Raises OSError if tesseract is not installed, SubprocessError if it fails or takes too long.
    """
    program = installed()
    if program is None:
        raise FileNotFoundError("tesseract")
    told = subprocess.run(
        (program, "-", "-", "-l", spoken, "--psm", "3", "--dpi", "200", "tsv"),
        input=picture,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=_SECONDS,
        check=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        preexec_fn=end_with_the_worker_and_stand_back,
    )
    return list(_rows(told.stdout.decode(errors="replace")))


def _rows(table: str) -> Iterator[Read]:
    number, lines = count(), dict[tuple[str, ...], int]()
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        text, sure = (row.get("text") or "").strip(), _number(row, "conf")
        if row.get("level") != _WORD or not text or sure < _LEAST_SURE:
            continue
        place = tuple(row[name] for name in ("page_num", "block_num", "par_num", "line_num"))
        line = lines[place] if place in lines else lines.setdefault(place, next(number))
        box = (int(_number(row, name)) for name in ("left", "top", "width", "height"))
        yield Read(text, line, sure, *box)


def _number(row: Mapping[str, str | None], name: str) -> float:
    try:
        return float(row.get(name) or 0)
    except ValueError:
        return 0.0
