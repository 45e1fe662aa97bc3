"""python -m bench.grown FOLDER: a grown office's database, to try things on."""

import argparse
import time
from datetime import UTC, datetime
from pathlib import Path

from bench.grown.growth import grow
from bench.grown.history import Size
from storage.database.migrate import migrate

KB = 1024


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.grown")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--open", type=int, default=300, help="of them")
    parser.add_argument("--years", type=int, default=4)
    told = parser.parse_args()
    file = told.folder / "sigap.db"
    if file.exists():
        parser.error(f"{file} exists already")
    url = f"sqlite:///{file}"
    migrate(url)
    begun = time.monotonic()
    size = Size(cases=told.cases, open=told.open, years=told.years)
    rows = grow(url, size, datetime.now(UTC))
    seconds, kb = time.monotonic() - begun, file.stat().st_size / KB
    counts = ", ".join(f"{count} {table}" for table, count in rows.items())
    print(f"{file}: {counts}; {kb / told.cases:.1f} KB a case, {seconds:.0f} s")


if __name__ == "__main__":
    main()
