"""Parameters of questions to whoever holds a late step, and of the answers."""

from typing import Any

from tests.handlers.views.basics import AT, CASE, TO

NUMBER = "G-2026-0147"
HOLDERS: dict[str, list[dict[str, Any]]] = {
    "holder-asked": [
        {**CASE, "step": "repair", "since": AT, "late": 129_600, "again": again}
        for again in (False, True)
    ],
    "holder-question-sent": [
        {"to": TO, "people": ["Contoh Petugas"], "unreached": [], "number": NUMBER, "asked": None},
        {
            "to": TO,
            "people": ["Contoh Petugas"],
            "unreached": ["Contoh Rekan (0811)"],
            "number": NUMBER,
            "asked": AT,
        },
        {"to": TO, "people": [], "unreached": ["Contoh Rekan"], "number": NUMBER, "asked": None},
    ],
    "holder-answered": [
        {**CASE, "step": "repair", "text": text} for text in ("Menunggu kabel", "waiting", "file")
    ],
    "holder-answer-passed-on": [{"to": TO, "people": ["Contoh Kadis"], "number": NUMBER}],
    "holder-silent": [{"to": TO, "people": ["Contoh Petugas"], "number": NUMBER, "asked": AT}],
}
