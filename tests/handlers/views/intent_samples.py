"""Parameters of the answers to what is no report."""

from typing import Any

from tests.handlers.views.basics import AT, TO

SAID = {"to": TO, "said": "sudah sampai mana perbaikan printer?"}
STANDING = {
    "number": "G-2026-0147",
    "procedure": "gangguan",
    "state": "open",
    "steps": [["repair", True, False]],
    "description": "wifi mati",
    "holders": "Contoh Petugas",
    "due": AT,
    "late": 0,
    "reason": "",
}
KNOWN = {
    "number": "G-2026-0147",
    "category": "jaringan",
    "subcategory": "wifi",
    "unit": "Dinas Contoh",
    "at": AT,
    "procedure": "gangguan",
    "state": "open",
    "steps": [["approve", False, False]],
}
REQUEST = {
    **SAID,
    "request": "wifi",
    "answer": "Sandi WiFi diberikan Tim TI.",
    "contact": "ict_team",
    "passed": False,
}
LATE = {
    "number": "G-2026-0147",
    "procedure": "gangguan",
    "step": "repair",
    "holders": "Contoh Petugas",
    "since": AT,
    "late": 5400,
    "reason": "parts",
}
INTENTS: dict[str, list[dict[str, Any]]] = {
    "thanked": [{"to": TO}],
    **{kind: [SAID] for kind in ("glad-again", "doubtful-news", "private-words", "how-to-report")},
    "cases-standing": [
        {**SAID, "cases": [STANDING]},
        {
            **SAID,
            "cases": [
                {**STANDING, "late": 7200, "description": ""},
                {**STANDING, "due": None, "reason": "parts"},
                {**STANDING, "state": "done", "steps": [], "procedure": "konten"},
            ],
        },
    ],
    "case-unknown": [{**SAID, "number": number} for number in ("G-2026-0147", "")],
    "known-faults": [
        {**SAID, "faults": [], "outage": None, "reason": ""},
        {**SAID, "faults": [KNOWN, {**KNOWN, "unit": ""}], "outage": AT, "reason": "listrik"},
    ],
    "letter-not-yet": [{**SAID, "number": "G-2026-0147"}],
    "letters-which": [{**SAID, "cases": cases} for cases in ([], ["G-2026-0147"])],
    "letter-named": [{"to": TO, "number": "G-2026-0147", "letter": "800/014/XI/2026", "at": AT}],
    "duty-today": [
        {**SAID, "officer": "Contoh Petugas", "until": AT},
        {**SAID, "officer": "", "until": None},
    ],
    "post-holders": [
        {
            **SAID,
            "posts": [
                {"role": "ict_head", "names": "Contoh Kepala"},
                {"role": "agency_head", "names": ""},
            ],
        }
    ],
    "office-hours": [
        {
            **SAID,
            "days": [
                {"first": 0, "last": 3, "hours": "07.30–12.00, 13.00–16.00"},
                {"first": 4, "last": 4, "hours": "07.30–11.30"},
            ],
            "opens": opens,
        }
        for opens in (None, AT)
    ],
    "overdue-now": [{**SAID, "steps": [], "more": 0}, {**SAID, "steps": [LATE, LATE], "more": 3}],
    "request-answered": [REQUEST, {**REQUEST, "passed": True}],
    "request-brought": [{"to": TO, "name": "Contoh", "unit": "", "said": "minta sandi wifi"}],
    "request-nobody": [{"to": TO, "contact": "ict_head"}],
    "english-from-now": [{"to": TO}],
}
