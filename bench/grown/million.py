"""python -m bench.grown.million FOLDER: an office with a million slim cases, and what it costs.

The folder keeps the database. Slim cases have their steps and their journal, without messages,
letters and evidence. Times are of the processor; only the answers beside a register are of the
clock, in turns.
"""

import argparse
import asyncio
import json
import logging
from datetime import UTC, datetime
from pathlib import Path

import structlog

from bench.grown.growth import grow
from bench.grown.history import Size
from bench.grown.questions import Questions, peak_mb
from bench.grown.running_office import running
from bench.office import ROOT
from storage.database.migrate import migrate

RESULT = Path(__file__).parents[1] / "million.json"
MB = 1024 * 1024


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.grown.million")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--whole", action="store_true", help="with messages, letters, evidence")
    told = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    file = told.folder / "sigap.db"
    if not file.exists():
        told.folder.mkdir(parents=True, exist_ok=True)
        migrate(f"sqlite:///{file}")
        size = Size(cases=told.cases, reporters=2000)
        grow(f"sqlite:///{file}", size, datetime.now(UTC), slim=not told.whole)
    found = asyncio.run(_asked(told.folder))
    figures = {"cases": told.cases, "database_mb": file.stat().st_size // MB, **found}
    for name, value in figures.items():
        print(f"{name:<44} {value}")
    RESULT.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


async def _asked(folder: Path) -> dict[str, float]:
    async with running(folder) as office:
        await office.settle()
        questions = Questions(office, folder, ROOT / "office.toml")
        found = dict(await questions.asked())
        found["peak_mb"] = peak_mb()
        return found | dict(await questions.beside_a_register())


if __name__ == "__main__":
    main()
