"""The figures of one run with their meaning, for reading and for bench/last.json."""

import json
from collections.abc import Mapping
from pathlib import Path

MEANING = {
    "whole_way_vs_aiogram_echo": "whole way / bare aiogram echo (goal: 0.5)",
    "whole_way_vs_ptb_echo": "whole way / bare python-telegram-bot echo (goal: above 1)",
    "whole_way_per_s": "whole way, updates answered per second",
    "aiogram_echo_per_s": "bare aiogram echo",
    "ptb_echo_per_s": "bare python-telegram-bot echo",
    "reports_vs_aiogram_echo": "whole reports / bare aiogram echo (two messages an update)",
    "reports_per_s": "updates of whole reports per second",
    "reports_crowded_per_s": "the same once 1,000 cases stand open",
    "whole_way_with_limits_per_s": "whole way, Telegram's limits kept",
    "latency_median_ms": "push to reply at 20 updates/s (goal: below 30)",
    "latency_p95_ms": "95th percentile of it",
    "echo_latency_median_ms": "bare aiogram echo, the same",
    "echo_latency_p95_ms": "95th percentile of it",
    "understanding_ms": "what a message means, understood afresh (goal: below 0.3)",
    "whatsapp_webhook_p99_ms": "WhatsApp's webhook answered at 50 messages/s (goal: below 250)",
    "start_vs_aiogram_import": "start to first getUpdates / importing aiogram alone",
    "start_s": "start to first getUpdates, seconds",
    "aiogram_import_s": "importing aiogram alone, seconds",
    "memory_over_aiogram_mb": "memory after 1,000 cases over that of importing aiogram alone",
    "memory_mb": "memory after 1,000 cases",
    "check_s": "python -m bot check",
    "verify_s": "python -m bot verify after 1,000 cases",
    "people_import_s": "python -m bot people import of the reporters",
}


def table(figures: Mapping[str, float]) -> str:
    """Format one line per figure, in the order of MEANING."""
    wide = max(map(len, MEANING.values()))
    return "\n".join(
        f"{meaning:<{wide}}  {figures[name]:>9.2f}"
        for name, meaning in MEANING.items()
        if name in figures
    )


def write(path: Path, figures: Mapping[str, float]) -> None:
    rounded = {name: round(figures[name], 3) for name in MEANING if name in figures}
    path.write_text(json.dumps(rounded, indent=2) + "\n", encoding="utf-8")
