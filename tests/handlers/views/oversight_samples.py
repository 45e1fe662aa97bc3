"""Parameters of messages about case files."""

from typing import Any

from tests.handlers.views.basics import AT, TO

OVERSIGHT: dict[str, list[dict[str, Any]]] = {
    "case-file-which": [{"to": TO}],
    "case-file-refused": [{"number": "G-2026-0001", "to": TO}],
    "auditor-asked": [{"person": 7, "name": "Contoh Pemeriksa", "to": TO}],
    "auditor-set": [{"name": "Contoh Pemeriksa", "until": AT, "to": TO}],
    "auditor-given": [{"until": AT, "to": TO}],
    "auditor-ended": [{"to": TO}],
    "auditor-over": [{"name": "Contoh Pemeriksa", "to": TO}],
    "case-file-coming": [{"number": "G-2026-0001", "to": TO}],
}
