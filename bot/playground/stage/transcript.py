"""A conversation as TOML, one table a step: who did what, and what others then saw."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.playground.stage.cast import BY_KEY
from bot.playground.stage.clock import MOVES
from flows.sop.allowances import Allowance

WHO, DOES, TEXT, SEES, CLOCK, OF, COUNT, PART, TIMES = (
    "who",
    "does",
    "text",
    "sees",
    "clock",
    "of",
    "count",
    "part",
    "times",
)
ACTIONS = frozenset({"says", "photo", "voice", "document", "presses", "contact"})
KNOWN = frozenset({WHO, DOES, TEXT, SEES, CLOCK, OF, COUNT, PART, TIMES})


class TranscriptError(Exception):
    """The transcript is wrong; `mistakes` name the file, the step's position and the field."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = tuple(mistakes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Either an act of a person or a move of the clock.

    `presses` takes the newest button labelled `text`, on the phone of `of` if that is another
    person, and presses it `times` at once. `photo` sends `count` sample pictures with `text` as
    caption of the one at `part`.
    """

    who: str = ""
    does: str = ""
    text: str = ""
    clock: str = ""
    of: str = ""
    count: int = 1
    part: int = 1
    times: int = 1
    sees: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A transcript. `people` are the participants' keys, in order of appearance; `allows` are the
    allowances it needs (flows/sop/allowances.py).
    """

    name: str
    title: str
    steps: tuple[Step, ...]
    allows: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        named = (key for step in self.steps for key in (step.who, *step.sees))
        return tuple(dict.fromkeys(key for key in named if key))


def read_transcript(text: str, name: str) -> Transcript:
    """Parse a transcript. Raises TranscriptError with all mistakes."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TranscriptError([f"{name}: {error}"]) from error
    mistakes: list[str] = []
    title, rows = tables.get("title"), tables.get("step")
    if not isinstance(title, str) or not title:
        mistakes.append(f"{name}: title: is missing")
    if not isinstance(rows, list) or not rows:
        mistakes.append(f"{name}: step: there is none")
        rows = []
    allows = tables.get("allows", [])
    if not isinstance(allows, list) or not all(each in set(Allowance) for each in allows):
        mistakes.append(f"{name}: allows: expected some of {', '.join(Allowance)}")
        allows = []
    steps = [_step(row, f"{name}: step {place}", mistakes) for place, row in enumerate(rows, 1)]
    if mistakes:
        raise TranscriptError(mistakes)
    return Transcript(name=name, title=str(title), steps=tuple(steps), allows=tuple(allows))


def read_folder(folder: Path) -> dict[str, Transcript]:
    """Read all transcripts of a folder, by name; none if the folder does not exist.

    Raises TranscriptError.
    """
    return {
        path.stem: read_transcript(path.read_text(encoding="utf-8"), path.stem)
        for path in sorted(folder.glob("*.toml"))
    }


def _step(row: Any, place: str, mistakes: list[str]) -> Step:
    if not isinstance(row, dict):
        mistakes.append(f"{place}: is not a table")
        return Step()
    for name in row.keys() - KNOWN:
        mistakes.append(f"{place}: {name}: is not known")
    if bool(row.get(CLOCK)) == bool(row.get(DOES)):
        mistakes.append(f"{place}: needs either {DOES} or {CLOCK}")
    for name, allowed in ((CLOCK, MOVES), (DOES, ACTIONS), (WHO, BY_KEY), (OF, BY_KEY)):
        if name in row and (not isinstance(row[name], str) or row[name] not in allowed):
            known = ", ".join(sorted(allowed))
            mistakes.append(f"{place}: {name}: {row[name]!r} is none of {known}")
    if row.get(DOES) and not row.get(WHO):
        mistakes.append(f"{place}: {WHO}: is missing")
    if row.get(DOES) in ("says", "presses") and not row.get(TEXT):
        mistakes.append(f"{place}: {TEXT}: is missing")
    return Step(
        who=str(row.get(WHO, "")),
        does=str(row.get(DOES, "")),
        text=str(row.get(TEXT, "")),
        clock=str(row.get(CLOCK, "")),
        of=str(row.get(OF, "")),
        count=_number(row, COUNT, place, mistakes),
        part=_number(row, PART, place, mistakes),
        times=_number(row, TIMES, place, mistakes),
        sees=_sees(row.get(SEES, {}), place, mistakes),
    )


def _number(row: Mapping[str, Any], name: str, place: str, mistakes: list[str]) -> int:
    found = row.get(name, 1)
    if isinstance(found, bool) or not isinstance(found, int) or not 1 <= found <= 10:
        mistakes.append(f"{place}: {name}: expected a number from 1 to 10")
        return 1
    return found


def _sees(table: Any, place: str, mistakes: list[str]) -> dict[str, tuple[str, ...]]:
    if not isinstance(table, dict):
        mistakes.append(f"{place}: {SEES}: is not a table")
        return {}
    seen: dict[str, tuple[str, ...]] = {}
    for who, texts in table.items():
        listed = [texts] if isinstance(texts, str) else texts
        if who not in BY_KEY:
            mistakes.append(f"{place}: {SEES}: nobody is called {who!r}")
        elif not isinstance(listed, list) or not all(isinstance(t, str) and t for t in listed):
            mistakes.append(f"{place}: {SEES}.{who}: expected texts")
        else:
            seen[who] = tuple(listed)
    return seen
