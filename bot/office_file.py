"""Reads office.toml: every mistake in it is told at once, with its key and what is expected."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.working_days import work_calendar
from flows.letter_settings import LetterSettings
from flows.loader import load_all
from flows.roles import ROLES
from flows.settings import Office, Patience

ROOT = Path(__file__).parent.parent
PROCEDURES = ROOT / "flows" / "procedures"
LOCALES = ROOT / "locales"
PAPERS = ("a4", "f4")


class OfficeFileError(Exception):
    """What is wrong with the file, a line per mistake."""

    def __init__(self, path: Path, mistakes: list[str]) -> None:
        super().__init__(f"{path}:\n" + "\n".join(f"  {mistake}" for mistake in mistakes))


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFile:
    """The office, and the list of work units that people may pick from: (name, kind)."""

    office: Office
    units: tuple[tuple[str, str], ...]


class _Reader:
    """Takes values out of the parsed file by key, and gathers what is wrong with them."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._tables = tables
        self.mistakes: list[str] = []

    def value(self, table: str, key: str, kind: type | tuple[type, ...], default: Any) -> Any:
        found = self._tables.get(table, {})
        value = found.get(key, default) if isinstance(found, dict) else default
        if isinstance(value, bool) or not isinstance(value, kind):
            self.mistakes.append(f"[{table}] {key}: expected {_spelled(kind)}, found {value!r}")
            return default
        return value

    def texts(self, table: str, key: str) -> tuple[str, ...]:
        values = self.value(table, key, list, [])
        if not all(isinstance(value, str) for value in values):
            self.mistakes.append(f"[{table}] {key}: expected a list of texts")
            return ()
        return tuple(values)

    def minutes(self, key: str, default: int) -> timedelta:
        value = self.value("patience", key, int, default)
        if value <= 0:
            self.mistakes.append(f"[patience] {key}: expected more than 0, found {value}")
        return timedelta(minutes=max(value, 1))


def _spelled(kind: type | tuple[type, ...]) -> str:
    names = {str: "text", int: "a whole number", float: "a number", list: "a list"}
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return names.get(kinds[0], kinds[0].__name__)


def read_office(path: Path) -> OfficeFile:
    """The office of a file. Raises OfficeFileError, FileNotFoundError or ProcedureErrors."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OfficeFileError(path, [str(error)]) from error
    reader = _Reader(tables)
    name = reader.value("office", "name", str, "")
    if not name:
        reader.mistakes.append("[office] name: expected the office's name")
    superiors = _superiors(reader, tables.get("superiors", {}))
    letter, patience = _letter(reader), _patience(reader)
    units = _units(reader, tables.get("units", {}))
    try:
        calendar = work_calendar(tables, datetime.now(UTC).year)
    except ValueError as error:
        raise OfficeFileError(path, [*reader.mistakes, str(error)]) from error
    if reader.mistakes:
        raise OfficeFileError(path, reader.mistakes)
    office = Office(
        name=name,
        procedures=load_all(procedure_texts()),
        calendar=calendar,
        superiors=superiors,
        letter=letter,
        patience=patience,
    )
    return OfficeFile(office=office, units=units)


def procedure_texts() -> dict[str, str]:
    """The SOP files by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in PROCEDURES.glob("*.toml")}


def _superiors(reader: _Reader, table: Any) -> Mapping[str, str]:
    if not isinstance(table, dict):
        reader.mistakes.append("[superiors]: expected a table of role = role")
        return {}
    for role, above in table.items():
        for each in (role, above):
            if each not in ROLES:
                reader.mistakes.append(f"[superiors] {role}: no role is called {each!r}")
        seen = {role}
        while above in table and above not in seen:
            seen.add(above)
            above = table[above]
        if above in seen:
            reader.mistakes.append(f"[superiors] {role}: stands above itself")
    return table


def _letter(reader: _Reader) -> LetterSettings:
    paper = reader.value("letter", "paper", str, "a4")
    if paper not in PAPERS:
        reader.mistakes.append(f"[letter] paper: expected one of {', '.join(PAPERS)}")
    registry = reader.value("letter", "registry", str, "")
    if registry and registry not in ROLES:
        reader.mistakes.append(f"[letter] registry: no role is called {registry!r}")
    template = reader.value("letter", "number", str, "{seq}")
    try:
        template.format(code="", seq=1, unit="", month="", year=2026)
    except (KeyError, IndexError, ValueError) as error:
        reader.mistakes.append(
            f"[letter] number: knows code, seq, unit, month, year; trouble with {error}"
        )
    if "{seq" not in template:
        reader.mistakes.append("[letter] number: needs {seq}, or two letters have one number")
    return LetterSettings(
        number=template,
        code=reader.value("letter", "code", str, ""),
        unit=reader.value("letter", "unit", str, ""),
        registry=registry,
        paper=paper,
        kop=reader.texts("letter", "kop"),
        place=reader.value("letter", "place", str, ""),
        signer_title=reader.texts("letter", "signer_title"),
        signer_name=reader.value("letter", "signer_name", str, ""),
        signer_rank=reader.value("letter", "signer_rank", str, ""),
        signer_nip=reader.value("letter", "signer_nip", str, ""),
        tembusan=reader.texts("letter", "tembusan"),
    )


def _patience(reader: _Reader) -> Patience:
    share = float(reader.value("patience", "nearly_due_share", (float, int), 0.8))
    if not 0 < share < 1:
        reader.mistakes.append("[patience] nearly_due_share: expected between 0 and 1")
    days = reader.value("patience", "silence_workdays", int, 3)
    if days < 1:
        reader.mistakes.append("[patience] silence_workdays: expected 1 or more")
    return Patience(
        draft_nudge=reader.minutes("draft_nudge_minutes", 10),
        draft_file=reader.minutes("draft_file_minutes", 30),
        nearly_due_share=share,
        nearly_due_from=reader.minutes("nearly_due_from_minutes", 30),
        superior_least=reader.minutes("superior_least_minutes", 120),
        silence_workdays=days,
    )


def _units(reader: _Reader, table: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(table, dict):
        reader.mistakes.append("[units]: expected kind = [names]")
        return ()
    return tuple((name, kind) for kind in table for name in reader.texts("units", kind))
