"""python -m bench.run: Sigap's whole way against bare echoes (--help: rounds, updates, starts).

All contestants run at once and are measured in turn; the others are idle meanwhile.
bench/whole_way.py describes what is sent through Sigap.
"""

import argparse
import tempfile
from pathlib import Path
from statistics import median

from bench.arena import Arena, arena
from bench.figures import table, write
from bench.messages import text
from bench.office import reporter_chats
from bench.processes import resident_mb
from bench.standing import command_s, import_aiogram_mb, starts
from bench.understanding import understanding_ms
from bench.whatsapp import webhook_p99_ms
from bench.whole_way import (
    DETAIL,
    fill,
    latencies,
    middle_and_tail,
    mixed,
    open_drafts,
    rate,
    reports,
    send_back,
)

RESULT = Path(__file__).parent / "last.json"
CHATS = 80
CASES = 1000
BATCH = 20
PACED = 30
EVERY = 0.05


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.run")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--updates", type=int, default=400, help="a round and contestant; even")
    parser.add_argument("--starts", type=int, default=3)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sigap-bench-") as name:
        folder = Path(name)
        chats = reporter_chats(CASES + CHATS)
        with arena(folder, len(chats)) as running:
            figures = {"people_import_s": running.people_import_s}
            fresh = chats[2 * CHATS + told.rounds * BATCH :]
            figures |= _rates(running, chats, told.rounds, told.updates)
            figures |= _latency(running, chats)
            figures["whole_way_with_limits_per_s"] = _with_limits(running, chats)
            figures |= _crowded(running, fresh)
            figures |= _standing(running, folder, told.starts)
            figures["understanding_ms"] = understanding_ms()
            figures["whatsapp_webhook_p99_ms"] = webhook_p99_ms(folder, running.idle)
        figures["memory_over_aiogram_mb"] = figures["memory_mb"] - import_aiogram_mb()
    print(table(figures))
    write(RESULT, figures)


def _drafting_and_completing(chats: list[int]) -> tuple[list[int], list[int]]:
    return chats[:CHATS], chats[CHATS : 2 * CHATS]


def _rates(running: Arena, chats: list[int], rounds: int, updates: int) -> dict[str, float]:
    """Medians of the rounds; each contestant is measured once per round."""
    office = running.office.double
    drafting, completing = _drafting_and_completing(chats)
    open_drafts(office, drafting)
    send_back(office, completing)
    names = ("whole_way", "reports", *running.echoes)
    found: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds):
        echoed = [text(chat, DETAIL) for chat in (chats * updates)[:updates]]
        for name, double in running.echoes.items():
            found[name].append(rate(double, echoed, updates))
        work = mixed(drafting, completing, updates)
        found["whole_way"].append(rate(office, work, updates))
        begin = 2 * CHATS + number * BATCH
        found["reports"].append(reports(office, chats[begin : begin + BATCH]))
    per_s = {f"{name}_per_s": median(rates) for name, rates in found.items()}
    return per_s | {
        "whole_way_vs_aiogram_echo": per_s["whole_way_per_s"] / per_s["aiogram_echo_per_s"],
        "whole_way_vs_ptb_echo": per_s["whole_way_per_s"] / per_s["ptb_echo_per_s"],
        "reports_vs_aiogram_echo": per_s["reports_per_s"] / per_s["aiogram_echo_per_s"],
    }


def _latency(running: Arena, chats: list[int]) -> dict[str, float]:
    drafting, completing = _drafting_and_completing(chats)
    work = mixed(drafting, completing, 2 * CHATS)
    own, own_tail = middle_and_tail(latencies(running.office.double, work, EVERY))
    echoed = [text(chat, DETAIL) for chat in chats[:CHATS]]
    echo, echo_tail = middle_and_tail(latencies(running.echoes["aiogram_echo"], echoed, EVERY))
    return {
        "latency_median_ms": own,
        "latency_p95_ms": own_tail,
        "echo_latency_median_ms": echo,
        "echo_latency_p95_ms": echo_tail,
    }


def _with_limits(running: Arena, chats: list[int]) -> float:
    double = running.paced.double
    open_drafts(double, chats[:PACED])
    return rate(double, [text(chat, DETAIL) for chat in chats[:PACED] * 2], 2 * PACED)


def _crowded(running: Arena, fresh: list[int]) -> dict[str, float]:
    """Open a case for everybody who has none, then measure whole reports again, and memory."""
    office = running.office.double
    fill(office, fresh[BATCH:])
    return {
        "reports_crowded_per_s": reports(office, fresh[:BATCH]),
        "memory_mb": resident_mb(running.sigap.pid),
    }


def _standing(running: Arena, folder: Path, times: int) -> dict[str, float]:
    import_s, start_s = starts(running.idle, folder, times)
    return {
        "start_s": start_s,
        "aiogram_import_s": import_s,
        "start_vs_aiogram_import": start_s / import_s,
        "check_s": command_s(running.office, "check"),
        "verify_s": command_s(running.office, "verify"),
    }


if __name__ == "__main__":
    main()
