"""python -m bench.fuzz.one TARGET FOLDER SECONDS: fuzz one target in this process."""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["bot", "flows", "handlers", "storage"]):
    from bench.fuzz.targets import TARGETS

LASTS = 10
"""Seconds after which one input lasts too long."""
MEMORY_MB = 2_000


def main() -> None:
    name, folder, seconds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    target = TARGETS[name]

    def one(data: bytes) -> None:
        try:
            target.parse(data)
        except target.may:
            return

    corpus = folder / f"corpus-{name}"
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(target.seeds()):
        (corpus / f"seed{number}").write_bytes(seed)
    options = {
        "max_total_time": seconds,
        "timeout": LASTS,
        "rss_limit_mb": MEMORY_MB,
        "artifact_prefix": f"{folder}/{name}-",
        "print_final_stats": 1,
    }
    spelled = [f"-{key}={value}" for key, value in options.items()]
    atheris.Setup([sys.argv[0], *spelled, str(corpus)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
