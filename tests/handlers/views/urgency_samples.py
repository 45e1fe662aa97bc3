"""Samples of urgency, duty and the team's group."""

from typing import Any

AT = 1_795_000_000_000
TO = {"id": 1, "name": "Contoh Pembaca", "address": "ibu"}
DUTY = {"to": TO, "duty": 3, "officer": "Contoh Petugas", "from": AT, "until": AT, "token": "a1b2"}
ALERTED = [
    {"duty": "", "officials": "Contoh Kepala", "technicians": 2, "unattended": True},
    {"duty": "Contoh Petugas", "officials": "Contoh Kepala", "technicians": 0},
    {"duty": "", "officials": "", "technicians": 2, "unattended": True},
    {"duty": "", "officials": "", "technicians": 0, "unattended": True},
]
URGENCY = [
    {"source": "words", "outcome": None},
    {"source": "reporter", "outcome": {"state": "confirmed", "by": "Contoh Kepala", "at": AT}},
    {"source": "reporter", "outcome": {"state": "refused", "by": "Contoh Kepala", "at": AT}},
]
GROUP = {
    "to": {"id": 9},
    "case": 147,
    "number": "G-2026-0147",
    "category": "website",
    "subcategory": "peretasan",
    "procedure": "gangguan",
    "priority": "kritis",
    "unit": "Dinas Contoh",
    "step": "approve",
    "round": 1,
    "due": AT,
    "standing": "waiting",
    "offers": 0,
    "take": True,
    "choosing": True,
    "outcome": None,
}


def urgent(case: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Samples by kind; `case` is the sample of a case."""
    asked = {**case, "subcategory": "peretasan", "source": "reporter"}
    return {
        "urgency-asked": [
            asked,
            {**asked, "source": "words", "description": ""},
            *(
                {**asked, "outcome": {"state": state, "by": by, "at": AT}}
                for state in ("confirmed", "refused")
                for by in ("Contoh Kepala", "")
            ),
        ],
        "urgency-woken": [
            {**asked, "source": s, "by": b}
            for s, b in (("monitor", ""), ("duty", "X"), ("ict_head", "X"))
        ],
        "urgency-alert": [
            {**asked, "source": "words", "officials": officials}
            for officials in ("Contoh Kepala, Contoh Plh", "")
        ],
        "urgency-requested": [
            {"to": TO, "number": "G-2026-0147"},
            *({"to": TO, "number": "G-2026-0147", "alerted": each} for each in ALERTED),
        ],
        "urgency-confirmed": [{**asked, "by": "Contoh Kepala"}],
        "priority-which": [
            {"to": TO, "case": 147, "number": "G-2026-0147", "priority": p}
            for p in ("kritis", "sedang", "")
        ],
        "priority-changed": [{"to": TO, "number": "G-2026-0147", "priority": "tinggi"}],
        "duties": [
            {"to": TO, "rows": [], "may_keep": False},
            {
                "to": TO,
                "rows": [{**DUTY, "running": True}, {**DUTY, "running": False}],
                "may_keep": True,
            },
        ],
        "ask-duty-who": [
            {
                "to": TO,
                "token": "a1b2",
                "people": [{"id": 7, "name": "Contoh Petugas dengan Nama Panjang"}],
            }
        ],
        "ask-duty-from": [DUTY],
        "ask-duty-until": [DUTY],
        "duty-none": [{"to": TO, "typed": "x"}],
        "duty-kept": [DUTY],
        "duty-yours": [DUTY],
        "duty-off": [DUTY],
        "group-card": [
            GROUP,
            {**GROUP, "offers": 2, "unit": "", "subcategory": ""},
            *(
                {
                    **GROUP,
                    "step": "repair",
                    "choosing": False,
                    "standing": s,
                    "take": t,
                    "due": None,
                }
                for s in ("waiting", "accepted", "paused")
                for t in (True, False)
            ),
            {**GROUP, "outcome": {"name": "approve", "at": AT}, "take": False},
        ],
        "group-ask": [
            {"to": TO, "group": 1, "title": "Tim TI"},
            {"to": TO, "group": 1, "title": ""},
        ],
        "group-used": [{"to": TO, "title": "Tim TI"}],
        "group-lost": [{"to": TO, "title": "Tim TI"}],
        "group-shut": [{"to": TO, "title": "Tim TI"}],
    }
