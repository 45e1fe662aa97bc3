"""make bench: the figures, side by side in one run, as a table and as bench/last.json."""

import json
import statistics
import sys
from pathlib import Path

from bench import measures
from bench.processes import ECHO, PTB, SIGAP

LAST = Path(__file__).parent / "last.json"
ROUNDS = 5


def rates(rounds: int) -> dict[str, float]:
    """Contestants take turns, so that a slow moment of the machine meets them all."""
    found: dict[str, list[float]] = {"aiogram": [], "ptb": [], "sigap": []}
    for number in range(rounds):
        for name, command in (("aiogram", ECHO), ("ptb", PTB), ("sigap", SIGAP)):
            found[name].append(measures.rate(command))
            print(f"  round {number + 1} {name}: {found[name][-1]:.0f}/s", flush=True)
    over_echo = [s / a for s, a in zip(found["sigap"], found["aiogram"], strict=True)]
    over_ptb = [s / p for s, p in zip(found["sigap"], found["ptb"], strict=True)]
    return {
        "whole_way_vs_aiogram_echo": round(statistics.median(over_echo), 2),
        "whole_way_vs_ptb_echo": round(statistics.median(over_ptb), 2),
        "aiogram_echo_per_s": round(statistics.median(found["aiogram"])),
        "ptb_echo_per_s": round(statistics.median(found["ptb"])),
        "whole_way_per_s": round(statistics.median(found["sigap"])),
    }


def figures(rounds: int) -> dict[str, float]:
    found = rates(rounds)
    found["whole_reports_per_s"] = round(measures.reports_rate())
    found["whole_way_with_limits_per_s"] = round(measures.rate(SIGAP, limits=True, rounds=4))
    waited = measures.latencies()
    found["latency_median_ms"] = round(statistics.median(waited), 1)
    found["latency_p95_ms"] = round(statistics.quantiles(waited, n=20)[-1], 1)
    imported = statistics.median(measures.import_seconds() for _ in range(3))
    started = statistics.median(measures.start_seconds() for _ in range(3))
    found["aiogram_import_s"] = round(imported, 2)
    found["start_s"] = round(started, 2)
    found["start_vs_aiogram_import"] = round(started / imported, 2)
    found["memory_over_aiogram_mb"] = round(measures.memory_over_aiogram())
    for words in (("check",), ("verify",), ("people", "import")):
        found[f"{'_'.join(words)}_s"] = round(measures.command_seconds(*words), 2)
    return found


def main() -> None:
    found = figures(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
    LAST.write_text(json.dumps(found, indent=2) + "\n")
    width = max(map(len, found))
    for name, value in found.items():
        print(f"{name:<{width}}  {value:>8}")


if __name__ == "__main__":
    main()
