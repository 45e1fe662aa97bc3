"""python -m bench.grown FOLDER: what years of cases cost, beside an office without a past.

The folder keeps both offices' databases, `old/sigap.db` and `young/sigap.db`, for trials.
"""

import argparse
import asyncio
import json
import logging
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import structlog

from bench.grown.growth import grow, put_files
from bench.grown.history import Size
from bench.grown.measure import measure, table
from bench.office import ROOT
from bench.processes import environment, timed
from storage.database.migrate import migrate

KB = 1024
RESULT = Path(__file__).parents[1] / "grown.json"
COMMANDS = ("check", "verify")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.grown")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--open", type=int, default=300, help="of them")
    parser.add_argument("--years", type=int, default=4)
    parser.add_argument("--only-grow", action="store_true", help="measure nothing")
    told = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    people = Size(cases=told.cases).people
    old = Size(cases=told.cases, open=told.open, reporters=people, years=told.years)
    young = Size(cases=told.open, open=told.open, reporters=people, years=1)
    seconds = _grown(told.folder / "old", old)
    _grown(told.folder / "young", young)
    if told.only_grow:
        return
    found = asyncio.run(measure(told.folder / "old", told.folder / "young"))
    print(table(found))
    figures = {
        "cases": told.cases,
        "grown_in_s": round(seconds, 1),
        **{f"{name}_s": _command_s(told.folder / "old", name) for name in COMMANDS},
        "kb_a_case_after_laying_aside": round(
            _kb(told.folder / "old" / "sigap.db") / told.cases, 1
        ),
        **found,
    }
    print(f"{figures['kb_a_case_after_laying_aside']} KB a case after laying aside")
    RESULT.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def _grown(folder: Path, size: Size) -> float:
    """Grow a database if there is none yet, say its size, and return the seconds it took."""
    file = folder / "sigap.db"
    begun = time.monotonic()
    if not file.exists():
        url = f"sqlite:///{file}"
        migrate(url)
        rows = grow(url, size, datetime.now(UTC))
        put_files(folder)
        print(f"{file}: {', '.join(f'{count} {name}' for name, count in rows.items())}")
    print(f"{file}: {_kb(file) / size.cases:.1f} KB a case")
    return time.monotonic() - begun


def _kb(file: Path) -> float:
    """Size of what is used in a file: room that was given back is used again."""
    with closing(sqlite3.connect(file)) as connection:
        pages, free, size = (
            connection.execute(f"PRAGMA {each}").fetchone()[0]
            for each in ("page_count", "freelist_count", "page_size")
        )
    return float((pages - free) * size / KB)


def _command_s(folder: Path, name: str) -> float:
    env = environment(
        SIGAP_DATA_DIR=str(folder),
        SIGAP_TELEGRAM_TOKEN="1:GROWN",
        SIGAP_OFFICE=str(ROOT / "office.toml"),
    )
    return round(timed("-m", "bot", name, env=env), 2)


if __name__ == "__main__":
    main()
