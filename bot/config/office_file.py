"""Reads office.toml. All mistakes are reported together, each with key and expectation."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.config.monitoring import watch
from bot.config.national_days import NationalForecast
from bot.config.patience import patience
from bot.config.requests import requests
from bot.config.retention import retention
from bot.config.roles import alternates, signer_role, superiors, titles
from bot.config.signature_roots import signature_roots
from bot.config.urgency import urgency
from bot.config.working_days import work_calendar
from bot.texts.text_file import NotUtf8, read_text
from flows.letters.settings import LetterSettings
from flows.people.phone import phone_number
from flows.settings import Office
from flows.sop.loader import ProcedureError, ProcedureErrors, load_all
from flows.sop.roles import WORKING

ROOT = Path(__file__).parents[2]
PROCEDURES = ROOT / "flows" / "procedures"
LOCALES = ROOT / "locales"
PAPERS = ("a4", "f4")
CALENDAR = {"hours", "ramadan", "days_off", "days_worked"}
LISTS = CALENDAR | {"target", "request"}
TABLES = LISTS | {
    *("office", "superiors", "letter", "patience", "units", "alternates", "titles", "monitor"),
    *("urgency", "retention"),
}


class OfficeFileError(Exception):
    """office.toml is wrong; one line per mistake."""

    def __init__(self, path: Path, mistakes: list[str]) -> None:
        super().__init__(f"{path}:\n" + "\n".join(f"  {mistake}" for mistake in mistakes))
        self.mistakes = tuple(f"{path.name}: {mistake}" for mistake in mistakes)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFile:
    """The office, and the work units that people may pick from: (name, kind)."""

    office: Office
    units: tuple[tuple[str, str], ...]


class _Reader:
    """Takes values from the parsed file by key, and collects mistakes."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._tables = tables
        self._known: dict[str, set[str]] = {}
        self.mistakes: list[str] = []

    def value(self, table: str, key: str, kind: type | tuple[type, ...], default: Any) -> Any:
        self._known.setdefault(table, set()).add(key)
        value = self.table(table).get(key, default)
        if isinstance(value, bool) != (kind is bool) or not isinstance(value, kind):
            self.mistakes.append(f"[{table}] {key}: expected {_spelled(kind)}, found {value!r}")
            return default
        return value

    def table(self, name: str) -> Mapping[str, Any]:
        found = self._tables.get(name, {})
        return found if isinstance(found, dict) else {}

    def close(self) -> None:
        """Report keys that were never asked for, so that misspelt ones are noticed."""
        for name, found in self._tables.items():
            if name not in TABLES:
                self.mistakes.append(f"[{name}]: nothing is called that here")
            elif name not in LISTS and not isinstance(found, dict):
                self.mistakes.append(f"[{name}]: expected a table, found {found!r}")
            elif name in self._known:
                unknown = self.table(name).keys() - self._known[name]
                self.mistakes += [
                    f"[{name}] {key}: nothing is called that here" for key in sorted(unknown)
                ]

    def texts(self, table: str, key: str) -> tuple[str, ...]:
        values = self.value(table, key, list, [])
        if not all(isinstance(value, str) for value in values):
            self.mistakes.append(f"[{table}] {key}: expected a list of texts")
            return ()
        return tuple(values)


def _spelled(kind: type | tuple[type, ...]) -> str:
    names = {
        str: "text",
        int: "a whole number",
        float: "a number",
        list: "a list",
        bool: "true or false",
    }
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return names.get(kinds[0], kinds[0].__name__)


def read_office(path: Path) -> OfficeFile:
    """Read the office from a file. Raises OfficeFileError, OSError or ProcedureErrors."""
    try:
        tables = tomllib.loads(read_text(path))
    except (tomllib.TOMLDecodeError, NotUtf8) as error:
        raise OfficeFileError(path, [str(error)]) from error
    reader = _Reader(tables)
    name = reader.value("office", "name", str, "")
    if not name:
        reader.mistakes.append("[office] name: expected the office's name")
    roles, alternate_roles, names = superiors(reader), alternates(reader), titles(reader)
    letter, waits = _letter(reader, path.parent), patience(reader)
    watched = watch(reader, tables.get("target", []))
    units = tuple(
        (unit, kind) for kind in reader.table("units") for unit in reader.texts("units", kind)
    )
    urgent, asked = urgency(reader), requests(tables.get("request", []), reader.mistakes)
    named = {each.stem.partition("@")[0] for each in PROCEDURES.glob("*.toml")}
    phone, kept = _duty_phone(reader), retention(reader, named)
    reader.close()
    try:
        calendar = work_calendar(tables)
    except ValueError as error:
        raise OfficeFileError(path, [*reader.mistakes, str(error)]) from error
    if reader.mistakes:
        raise OfficeFileError(path, reader.mistakes)
    office = Office(
        name=name,
        procedures=load_all(procedure_texts()),
        retention=kept,
        calendar=calendar,
        superiors=roles,
        alternates=alternate_roles,
        titles=names,
        letter=letter,
        patience=waits,
        watch=watched,
        urgency=urgent,
        requests=asked,
        duty_phone=phone,
        forecast=NationalForecast(),
    )
    return OfficeFile(office=office, units=units)


def _duty_phone(reader: _Reader) -> str:
    phone: str = reader.value("office", "duty_phone", str, "").strip()
    try:
        if phone:
            phone_number(phone)
    except ValueError as error:
        reader.mistakes.append(f"[office] duty_phone: {error}")
    return phone


def procedure_texts() -> dict[str, str]:
    """Texts of the SOP files by name. Raises ProcedureErrors for files that cannot be read."""
    texts, mistakes = {}, []
    for path in sorted(PROCEDURES.glob("*.toml")):
        try:
            texts[path.name] = read_text(path)
        except (OSError, NotUtf8) as error:
            why = str(error.strerror if isinstance(error, OSError) else error)
            mistakes.append(ProcedureError(file=path.name, step="", field="", reason=why))
    if mistakes:
        raise ProcedureErrors(mistakes)
    return texts


def _letter(reader: _Reader, folder: Path) -> LetterSettings:
    paper = reader.value("letter", "paper", str, "a4")
    if paper not in PAPERS:
        reader.mistakes.append(f"[letter] paper: expected one of {', '.join(PAPERS)}")
    registry = reader.value("letter", "registry", str, "")
    if registry and registry not in WORKING:
        reader.mistakes.append(f"[letter] registry: no role is called {registry!r}")
    template = reader.value("letter", "number", str, "{seq}/{year}")
    reader.mistakes += _template_mistakes(template)
    roots = reader.texts("letter", "signature_roots")
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
        signer_role=signer_role(reader),
        signature_roots=signature_roots(folder, roots, reader.mistakes),
    )


def _template_mistakes(template: str) -> list[str]:
    """Check that numbers are unique: the sequence restarts each year, so {seq} and {year} are
    needed.
    """

    def number(seq: int, year: int) -> str:
        return template.format(code="", seq=seq, unit="", month="", year=year)

    try:
        first, next_one, next_year = number(1, 2026), number(2, 2026), number(1, 2027)
    except (LookupError, ValueError, AttributeError, TypeError) as error:
        return [f"[letter] number: knows code, seq, unit, month, year; trouble with {error}"]
    mistakes = []
    if first == next_one:
        mistakes.append("[letter] number: needs {seq}, or two letters have one number")
    if first == next_year:
        mistakes.append("[letter] number: needs {year}: the sequence begins anew each year")
    return mistakes
