"""The command line: `python -m bench.screenshots --draw` draws the screens into a folder."""

import argparse
import asyncio
from pathlib import Path

from bench.screenshots.casting import SETS, screens
from bench.screenshots.drawing import draw


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.screenshots")
    parser.add_argument("--folder", type=Path, default=Path("screens"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--set", choices=[*SETS], action="append")
    told = parser.parse_args()
    for each in told.set or SETS:
        cast = screens(each, told.seed)
        asyncio.run(draw(cast, told.folder / each))
        print(f"{each}: {len(cast)} screens in {told.folder / each}")


if __name__ == "__main__":
    main()
