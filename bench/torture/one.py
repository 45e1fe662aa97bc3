"""python -m bench.torture.one TEST DATABASE SCALE SEED: one test; its last line is the finding."""

import json
import logging
import random
import sys
import tempfile
from pathlib import Path

import structlog

from bench.torture.bed import Bed, fresh_urls
from bench.torture.suite import SUITE


def main() -> None:
    test, kind, scale, seed = sys.argv[1:]
    random.seed(f"{test} {seed}")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with tempfile.TemporaryDirectory(prefix="sigap-torture-") as name, fresh_urls(kind) as fresh:
        found = SUITE[test](Bed(kind, Path(name), fresh, scale=float(scale)))
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
