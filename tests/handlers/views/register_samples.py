"""Parameters of registers in chat: each question, the file, each refusal."""

from typing import Any

from flows.registers.registers import REGISTERS
from tests.handlers.views.basics import AT, HASH, TO

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
