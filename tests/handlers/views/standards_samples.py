"""Parameters of /baku: everything proposed, nothing proposed, nothing at all."""

from typing import Any

from tests.flows.engine.cast import PROCEDURES
from tests.handlers.views.basics import AT, HASH, TO

PERIOD = {"to": TO, "begins": AT, "until": AT + 604_799_999, "days": "2026-01-01 - 2026-12-31"}
LINES = [
    {
        "procedure": each.id,
        "step": step.key,
        "standard": {"minutes": step.standard.minutes, "workdays": step.standard.workdays},
        "within": 34,
        "total": 100,
        "median": 30,
        "eighty": 129_600,
        "ninety": 229_600,
        "waits": [
            {"party": party, "lasted": 129_600} for party in ("closed", "ict_team", "paused")
        ],
    }
    for each in PROCEDURES
    for step in each.steps.values()
    if step.in_ledger and not step.standard.is_open
]
NEW = {"proposed": {"minutes": 150, "workdays": None}}
STANDARDS: dict[str, list[dict[str, Any]]] = {
    "standards": [
        {**PERIOD, "lines": [], "revised": []},
        {**PERIOD, "lines": LINES, "revised": []},
        {
            **PERIOD,
            "lines": [{**LINES[0], **NEW, "waits": []}, *({**each, **NEW} for each in LINES[1:6])],
            "revised": ["gangguan", "promosi", "konten"],
        },
    ],
    "revision-files": [
        {"to": TO, "procedure": "gangguan", "version": 2, "paper": HASH, "toml": HASH}
    ],
}
