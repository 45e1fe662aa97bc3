"""Screens read and understood as photos of reports are, and what that takes."""

import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter, sleep
from typing import Any

from bench.processes import resident_mb
from bench.screenshots.casting import SETS
from bench.screenshots.truth import Screen
from bot.config.office_file import ROOT, read_office
from bot.files.pictures import legible
from bot.reading.pictures.reading import PictureReader
from bot.worker.idle import IDLE
from flows.screens.page import Box, Page, Word, text_of
from flows.screens.seen import Seen
from flows.screens.understanding import understand

NOW = datetime(2026, 11, 27, 7, 30, tzinfo=UTC)
_LOOK = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """`seconds` by the clock, `processor` in seconds, `mb` the most that worker and program held
    together.
    """

    seconds: float
    processor: float
    mb: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One screen: the text that was read, and what was understood."""

    screen: Screen
    text: str
    seen: Seen
    taken: Taken


async def read_all(
    chosen: str, screens: Sequence[Screen], folder: Path, *, keep: bool
) -> list[Read]:
    """Read the JPEG of each screen. With `keep` pages are kept in the folder, and only those that
    are not there are read: for work on words alone.
    """
    kept_in = folder / "read.json"
    kept: dict[str, Any] = json.loads(kept_in.read_text()) if keep and kept_in.exists() else {}
    reader = PictureReader()
    if not reader.able:
        raise SystemExit(
            "No tesseract on this machine: apt install tesseract-ocr tesseract-ocr-ind"
        )
    for screen in screens:
        if screen.name not in kept:
            kept[screen.name] = await _page(reader, (folder / f"{screen.name}.jpg").read_bytes())
            if keep:
                kept_in.write_text(json.dumps(kept))
    return [_understood(chosen, each, kept[each.name]) for each in screens]


async def _page(reader: PictureReader, data: bytes) -> dict[str, Any]:
    pieces = [each.data for each in legible(data)]
    before, begun = _processor(), perf_counter()
    with _held() as held:
        page = await reader.read(pieces)
    seconds = perf_counter() - begun
    IDLE.close()  # so that its processor time is known
    taken = Taken(seconds=seconds, processor=_processor() - before, mb=max(held, default=0.0))
    return {"words": [asdict(word) for word in page.words], "taken": asdict(taken)}


def _understood(chosen: str, screen: Screen, kept: Mapping[str, Any]) -> Read:
    targets, _ = SETS[chosen]
    office = read_office(ROOT / "office.toml")
    words = [Word(**{**each, "box": Box(**each["box"])}) for each in kept["words"]]
    page = Page(words=tuple(words))
    seen = understand(
        page,
        targets=targets,
        units=[name for name, _ in office.units],
        now=NOW,
        zone=office.office.calendar.zone,
    )
    text = " / ".join(map(text_of, page.lines))
    return Read(screen=screen, text=text, seen=seen, taken=Taken(**kept["taken"]))


def _processor() -> float:
    spent = getrusage(RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


@contextmanager
def _held() -> Iterator[list[float]]:
    """The megabytes that all processes below this one held at each look."""
    held: list[float] = []
    over = threading.Event()

    def look() -> None:
        while not over.is_set():
            held.append(sum(map(_mb, _below("self"))))
            sleep(_LOOK)

    looking = threading.Thread(target=look)
    looking.start()
    try:
        yield held
    finally:
        over.set()
        looking.join()


def _below(process: str) -> list[int]:
    found = []
    for tasks in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            own = [int(each) for each in tasks.read_text().split()]
        except OSError:
            continue
        found += [*own, *(each for child in own for each in _below(str(child)))]
    return found


def _mb(process: int) -> float:
    try:
        return resident_mb(process)
    except (OSError, LookupError):
        return 0.0
