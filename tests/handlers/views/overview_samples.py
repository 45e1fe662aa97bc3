"""Parameters of /meja: with the office's address set, and without."""

from typing import Any

from tests.handlers.views.basics import AT, HASH, TO

OVERVIEW: dict[str, list[dict[str, Any]]] = {
    "office-page": [
        {"v": 1, "to": TO, "sha256": HASH, "at": AT, "unlinked": unlinked}
        for unlinked in (True, False)
    ],
    "office-page-link": [{"v": 1, "to": TO}],
}
