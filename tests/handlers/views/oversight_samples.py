"""Parameters of messages about case files."""

from typing import Any

from tests.handlers.views.basics import TO

OVERSIGHT: dict[str, list[dict[str, Any]]] = {
    "case-file-which": [{"to": TO}],
    "case-file-refused": [{"number": "G-2026-0001", "to": TO}],
    "case-file-coming": [{"number": "G-2026-0001", "to": TO}],
}
