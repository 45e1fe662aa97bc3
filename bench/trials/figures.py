"""python -m bench.trials.figures: large generated years, their figures counted anew by SQL."""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from bench.torture.bed import KINDS, fresh_urls
from storage.database.connect import open_database
from storage.database.migrate import migrate
from tests.flows.figures.generated_year import generated_year
from tests.storage.figures.kept_year import keep_year
from tests.storage.figures.test_figures_by_sql import compared, spans


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.trials.figures")
    parser.add_argument("--cases", type=int, default=3000)
    parser.add_argument("--years", type=int, default=3)
    told = parser.parse_args()
    differ = 0
    for kind in KINDS:
        with fresh_urls(kind) as fresh, tempfile.TemporaryDirectory() as folder:
            for seed in range(told.years):
                url = fresh() or f"sqlite:///{Path(folder) / f'{seed}.db'}"
                begun = time.process_time()
                found = asyncio.run(_compared(url, seed, told.cases))
                seconds = time.process_time() - begun
                print(f"{kind}, year {seed}: {told.cases} cases, {len(spans())} periods,", end=" ")
                print(f"{len(found)} differences, {seconds:.0f} s of processor time", flush=True)
                for each in found[:20]:
                    print(each)
                differ += len(found)
    sys.exit(bool(differ))


async def _compared(url: str, seed: int, cases: int) -> list[str]:
    await asyncio.to_thread(migrate, url)
    database = await open_database(url)
    try:
        async with database.unit() as unit:
            await keep_year(unit, generated_year(seed, cases))
        return await compared(database, spans())
    finally:
        await database.close()


if __name__ == "__main__":
    main()
