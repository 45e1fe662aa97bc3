"""Things known to break bots, done to this one: python -m bench.torture [--database postgresql]
[--only R1 R9] [--scale 0.05] [--seed N] [--at-once 2] [--resume].

The twelve tests at their stated sizes, on both databases, with controls that must lose. Each runs
in a process of its own, some at the same time. Prints a line for each and writes
bench/torture.json, where rows of other tests stay; `--resume` skips those that are there at this
scale. Exit code 1 if anything was lost, doubled, reordered, left unanswered or found wrong, if a
test broke off, or if a control lost nothing.
"""

import argparse
import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from bench.processes import ROOT
from bench.torture.bed import KINDS, Found
from bench.torture.recovery_check import harmed
from bench.torture.results import Results
from bench.torture.suite import LONGEST_FIRST, SUITE

AT_ONCE = 2
SHOWN = 2_000
"""Characters of what a test that broke off said last."""


def main() -> int:
    told = _arguments()
    results = Results()
    print(f"seed {told.seed}", flush=True)
    todo = [
        (test, kind)
        for test in sorted(told.only, key=LONGEST_FIRST.index)
        for kind in told.database
        if not (told.resume and results.has(test, kind, told.scale))
    ]

    def done(each: tuple[str, str]) -> Found:
        test, kind = each
        found = _run(test, kind, told.scale, told.seed)
        results.add(test, kind, found)
        print("  ".join(f"{name} {value}" for name, value in found.items()), flush=True)
        return found

    with ThreadPoolExecutor(told.at_once) as hands:
        tests = list(hands.map(done, todo))
    bad = [each for each in tests if harmed(each) or each.get("late") or "broke_off" in each]
    return int(bool(bad))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.torture")
    parser.add_argument("--database", choices=KINDS, nargs="*", default=list(KINDS))
    parser.add_argument("--only", choices=SUITE, nargs="*", default=list(SUITE))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--at-once", type=int, default=AT_ONCE)
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args()


def _run(test: str, kind: str, scale: float, seed: int) -> Found:
    """The findings of the test, or that it broke off."""
    begun = time.monotonic()
    words = [sys.executable, "-m", "bench.torture.one", test, kind, str(scale), str(seed)]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    *said, last = ran.stdout.splitlines() or [""]
    for line in said:
        print(f"  {test} {kind}: {line}", flush=True)
    if ran.returncode:
        found: Found = {"id": test, "database": kind, "broke_off": ran.stderr[-SHOWN:]}
    else:
        found = json.loads(last)
    return {**found, "scale": scale, "took_s": round(time.monotonic() - begun)}


if __name__ == "__main__":
    sys.exit(main())
