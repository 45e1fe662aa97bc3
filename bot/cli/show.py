"""python -m bot show SOP: draw an SOP as on its paper, as SVG, PNG and PDF."""

import asyncio
from collections.abc import Callable, Set
from pathlib import Path

from bot.config.office_file import LOCALES
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.documents import flowchart
from bot.files.whole import write_whole
from bot.installation.database import require_file
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from flows.engine.case import Case
from flows.sop.procedure import Procedure, Procedures
from storage.cases.cases import Cases
from storage.database.schema import sqlite_path


def show_procedure(name: str, language: str, case: str, out: Path) -> None:
    """Write three files into `out`. With a case number, mark its open steps.

    Raises Trouble for an unknown name, language or case, and for a folder that is not writable.
    """
    settings = read_settings()
    office = read_office_file(settings).office
    _require_language(language)
    procedure, here = _latest(office.procedures, name), frozenset[str]()
    if case:
        require_file(sqlite_path(settings.database))
        found = asyncio.run(_case(settings, case))
        procedure = _of_case(office.procedures, name, found)
        here = frozenset(step.key for step in found.open_steps)
    _write(procedure, language, here, office.name, office.letter.paper, out)


def _write(
    procedure: Procedure, language: str, here: Set[str], unit: str, paper: str, out: Path
) -> None:
    made: dict[str, Callable[[], bytes]] = {
        "svg": lambda: flowchart.svg(procedure, language, here, unit=unit).encode(),
        "png": lambda: flowchart.png(procedure, language, here, unit=unit),
        "pdf": lambda: flowchart.pdf(procedure, language, here, unit=unit, paper=paper),
    }
    for kind, content in made.items():
        path = out / f"{procedure.id}.{kind}"
        try:
            out.mkdir(parents=True, exist_ok=True)
            write_whole(path, content())
        except OSError as error:
            raise Trouble(f"{path} cannot be written: {error.strerror}") from error
        print(path, flush=True)


def _require_language(language: str) -> None:
    known = sorted(path.name for path in LOCALES.iterdir() if path.is_dir())
    if language not in known:
        raise Trouble(f"There is no language {language!r}; there are: {', '.join(known)}")


def _latest(procedures: Procedures, name: str) -> Procedure:
    try:
        return procedures.latest(name)
    except KeyError:
        names = {each.id: each.name for each in procedures}
        lines = "\n  ".join(f"{id}: {title}" for id, title in sorted(names.items()))
        raise Trouble(f"There is no SOP {name!r}; there are:\n  {lines}") from None


async def _case(settings: Settings, number: str) -> Case:
    async with opened(settings) as database, database.unit() as unit:
        file = await Cases(unit).by_number(number)
    if file is None:
        raise Trouble(f"There is no case {number}.")
    return file.case


def _of_case(procedures: Procedures, name: str, case: Case) -> Procedure:
    """The version of the SOP that the case began with."""
    if case.procedure != name:
        raise Trouble(f"{case.number} is a case of {case.procedure}, not of {name}.")
    try:
        return procedures.get(name, case.procedure_version)
    except KeyError:
        file = f"{name}@{case.procedure_version}.toml"
        raise Trouble(f"{case.number} began with a version whose file {file} is gone.") from None
