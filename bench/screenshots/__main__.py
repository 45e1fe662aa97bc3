"""The command line: `python -m bench.screenshots`."""

import argparse
import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.screenshots.casting import SETS, screens
from bench.screenshots.drawing import draw
from bench.screenshots.reading import read_all
from bench.screenshots.table import GOALS, missed, table


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.screenshots")
    parser.add_argument("--folder", type=Path, help="keeps the screens; a temporary one otherwise")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--set", choices=[*SETS], action="append")
    parser.add_argument("--draw", action="store_true", help="draw only")
    parser.add_argument(
        "--keep", action="store_true", help="read each screen once, for words alone"
    )
    parser.add_argument("--missed", action="store_true", help="list what was not understood")
    told = parser.parse_args()
    if told.folder is not None:
        _measured(told, told.folder)
        return
    with TemporaryDirectory() as folder:
        _measured(told, Path(folder))


def _measured(told: argparse.Namespace, folder: Path) -> None:
    for name in told.set or SETS:
        cast = screens(name, told.seed)
        asyncio.run(draw(cast, folder / name))
        print(f"\n{name}: {len(cast)} screens, {len({each.page.truth for each in cast})} truths")
        if told.draw:
            continue
        found = asyncio.run(read_all(name, cast, folder / name, keep=told.keep))
        print("\n".join(table(found)))
        if told.missed:
            print("\n".join(missed(found)))
    print(GOALS)


if __name__ == "__main__":
    main()
