"""Fuzzing, guided by coverage: python -m bench.fuzz [--seconds 60] [--keep FOLDER] [TARGET ...]

Each target runs in a process of its own. Prints a line for each; inputs that raised what a parser
does not document, that lasted or that crashed are written to the folder. Exit code 1 if there were
any. Needs atheris (`pip install atheris`), which is no dependency of Sigap.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.fuzz.targets import TARGETS

SECONDS = 60


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.fuzz")
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], default=[])
    parser.add_argument("--seconds", type=int, default=SECONDS)
    parser.add_argument("--keep", type=Path)
    told = parser.parse_args()
    folder = told.keep or Path(tempfile.mkdtemp(prefix="sigap-fuzz-"))
    folder.mkdir(parents=True, exist_ok=True)
    bad = False
    for name in told.targets or TARGETS:
        done = subprocess.run(
            [sys.executable, "-m", "bench.fuzz.one", name, str(folder), str(told.seconds)],
            capture_output=True,
            text=True,
            errors="replace",
        )
        runs = _figure(done.stderr, "stat::number_of_executed_units:")
        found = [path.name for path in folder.glob(f"{name}-*") if path.is_file()]
        print(f"{name}: {runs} inputs, {len(found)} found", *found, flush=True)
        if found or done.returncode:
            bad = True
            (folder / f"{name}.txt").write_text(done.stdout + done.stderr, errors="replace")
            print(f"  see {folder / name}.txt", flush=True)
    return int(bad)


def _figure(text: str, name: str) -> str:
    return next((line.split()[-1] for line in text.splitlines() if name in line), "no")


if __name__ == "__main__":
    sys.exit(main())
