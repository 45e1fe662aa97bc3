"""Parameters of /rekap (a busy year, one SOP, nothing at all) and of /register."""

from typing import Any

from flows.office.figures.behind import FEWEST
from flows.office.figures.recap import DEFINED
from flows.registers.registers import REGISTERS
from tests.flows.engine.cast import PROCEDURES
from tests.handlers.views.basics import AT, HASH, TO

USUAL = ["week", "last-week", "month", "last-month"]
WEEK = {"begins": AT, "until": AT + 604_799_999, "days": "2026-11-23 - 2026-11-29"}
COUNTS = {
    "procedure": "",
    "received": 1234,
    "joined": 12,
    "reopened": 3,
    "done": 1100,
    "stopped": 21,
    "running": 116,
    "overdue": 14,
}
QUIET = dict.fromkeys(COUNTS, 0)
LATE = [
    {
        "number": "G-2026-0001",
        "procedure": "gangguan",
        "step": "repair",
        "holders": holders,
        "since": AT,
        "late": 129_600,
        "reason": reason,
        **more,
    }
    for holders, reason, more in (
        ("Contoh Petugas Satu, Contoh Petugas Dua", "parts", {}),
        ("", "", {"settled": True}),
        ("", "", {}),
    )
]


def _sops() -> dict[str, list[dict[str, Any]]]:
    """Every step with a standard time, of every SOP."""
    return {
        each.id: [
            {
                "procedure": each.id,
                "step": step.key,
                "within": 1000,
                "total": 1234,
                "standard": {
                    "minutes": step.standard.minutes,
                    "workdays": step.standard.workdays,
                },
                "median": 129_600,
            }
            for step in each.steps.values()
            if step.in_ledger and not step.standard.is_open
        ]
        for each in PROCEDURES
    }


def _shown(sops: list[str], **more: Any) -> dict[str, Any]:
    return {
        "to": TO,
        **WEEK,
        "counts": {**COUNTS, **({} if sops else QUIET), "procedure": ""},
        "sops": [{**COUNTS, "procedure": sop} for sop in sops],
        "shares": [share for sop in sops for share in _sops()[sop]],
        "credited": 0,
        "waiting": [],
        "attention": [],
        "more": 0,
        "offers": USUAL[:3],
        **more,
    }


def _listed(figure: str, most: int) -> dict[str, Any]:
    numbers = ["G-2026-0001", *(f"G-2026-{n:04}" for n in range(1, most))]
    return {"figure": figure, "count": 100, "numbers": numbers, "more": 100 - most}


def _by_step() -> list[dict[str, Any]]:
    return [
        {**_listed(figure, FEWEST), "procedure": share["procedure"], "step": share["step"]}
        for shares in _sops().values()
        for share in shares
        for figure in ("late", "within")
    ]


PARTIES = (
    *("reporter", "paused", "staff", "ict_team", "ict_head", "upt_head", "upt_tik"),
    *("designer", "operator", "agency_head"),
)
RECAP: dict[str, list[dict[str, Any]]] = {
    "recap": [
        _shown([]),
        _shown(["gangguan"], at=AT),
        _shown(
            ["gangguan", "konten", "promosi"],
            credited=7,
            waiting=[{"party": each, "lasted": 1_296_000} for each in PARTIES],
            attention=LATE,
            more=9,
        ),
    ],
    "recap-cases": [
        {"to": TO, **WEEK, "figures": []},
        {
            "to": TO,
            **WEEK,
            "figures": [
                _listed(figure, 20)
                for figure in (
                    *("received", "joined", "reopened", "done", "rejected"),
                    *("cancelled", "abuse", "running", "overdue", "credited"),
                )
            ],
        },
        {"to": TO, **WEEK, "figures": [], "part": "steps"},
        {"to": TO, **WEEK, "figures": [], "part": "waiting"},
        {"to": TO, **WEEK, "figures": _by_step(), "part": "steps"},
        {
            "to": TO,
            **WEEK,
            "figures": [
                {**_listed("waiting", 20), "party": party, "lasted": 129_600} for party in PARTIES
            ],
            "part": "waiting",
        },
    ],
    "recap-definitions": [{"to": TO, "figures": [*DEFINED]}],
    "recap-refused": [{"to": TO}],
    "recap-unclear": [{"to": TO, "offers": USUAL}],
    "recap-ahead": [{"to": TO}],
    "recap-too-long": [{"to": TO}],
}
NAMES = [each.name for each in REGISTERS]
SPAN = {"begins": AT, "until": AT + 30 * 86_400_000 - 1}
DAYS = "20261101-20261130"
OFFERS = [{"key": key, "days": DAYS} for key in ("month", "last-month", "quarter", "year")]
CAUSES = ("role", "mine", "unclear", "backwards", "long", "ahead", "paper", "failed")
REGISTER: dict[str, list[dict[str, Any]]] = {
    "register-which": [{"to": TO, "names": NAMES, "days": days} for days in ("", DAYS)],
    "register-when": [{"to": TO, "name": name, "offers": OFFERS} for name in NAMES],
    "register-how": [{"to": TO, "name": name, "days": DAYS, **SPAN} for name in NAMES],
    "register-making": [{"to": TO, "name": name, **SPAN} for name in NAMES],
    "register-file": [
        {"to": TO, "name": "tamu", "form": form, "rows": rows, "sha256": HASH, **SPAN}
        for form, rows in (("pdf", 1), ("xlsx", 99_999))
    ],
    "register-empty": [{"to": TO, "name": "konten", "offers": OFFERS, **SPAN}],
    "register-refused": [
        {"to": TO, "cause": cause, "name": name} for cause in CAUSES for name in ("", "tamu")
    ],
}
