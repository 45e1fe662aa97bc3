"""What is known to break bots, done to this one: python -m bench.torture [--database postgresql]
[--only R1 R9] [--scale 0.05] [--seed N].

The twelve tests at their stated sizes, on both databases, with controls that must lose. Prints a
line for each and writes bench/torture.json. Exit code 1 if anything was lost, doubled, reordered,
left unanswered or found wrong, or if a control lost nothing.
"""

import argparse
import json
import logging
import random
import sys
import tempfile
import time
from pathlib import Path

import structlog

from bench.torture.bed import KINDS, Bed, Found, fresh_urls
from bench.torture.suite import SUITE, harmed

RESULT = Path(__file__).parent.parent / "torture.json"


def _write(seed: int, tests: list[Found]) -> None:
    whole = {"seed": seed, "tests": tests}
    RESULT.write_text(json.dumps(whole, indent=2) + "\n", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.torture")
    parser.add_argument("--database", choices=KINDS, nargs="*", default=list(KINDS))
    parser.add_argument("--only", choices=SUITE, nargs="*", default=list(SUITE))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    told = parser.parse_args()
    random.seed(told.seed)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    print(f"seed {told.seed}")
    tests: list[Found] = []
    for kind in told.database:
        with (
            tempfile.TemporaryDirectory(prefix="sigap-torture-") as name,
            fresh_urls(kind) as fresh,
        ):
            bed = Bed(kind, Path(name), fresh, scale=told.scale)
            for test in told.only:
                begun = time.monotonic()
                found = SUITE[test](bed)
                found["took_s"] = round(time.monotonic() - begun)
                print("  ".join(f"{name} {value}" for name, value in found.items()), flush=True)
                tests.append(found)
                _write(told.seed, tests)
    return int(any(harmed(found) or found.get("late") for found in tests))


if __name__ == "__main__":
    sys.exit(main())
