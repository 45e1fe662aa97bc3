"""Parameters of messages about case files."""

from typing import Any

from tests.handlers.views.basics import AT, HASH, TO

FIELDS = (("name", "Contoh Nama"), ("unit", "Dinas Contoh"), ("phone", "6281234567890"))
OVERSIGHT: dict[str, list[dict[str, Any]]] = {
    "case-file-which": [{"to": TO}],
    "case-file-refused": [{"number": "G-2026-0001", "to": TO}],
    "auditor-asked": [{"person": 7, "name": "Contoh Pemeriksa", "to": TO}],
    "auditor-day": [{"name": "Contoh Pemeriksa", "to": TO}],
    "auditor-day-refused": [{"cause": cause, "to": TO} for cause in ("unclear", "past", "far")],
    "auditor-set": [{"name": "Contoh Pemeriksa", "until": AT, "to": TO}],
    "auditor-given": [{"until": AT, "to": TO}],
    "auditor-ended": [{"to": TO}],
    "auditor-over": [{"name": "Contoh Pemeriksa", "to": TO}],
    "retention-asked": [
        {
            "key": "0" * 12,
            "classes": [
                {
                    "procedure": sop,
                    "years": 5,
                    "cases": 1234,
                    "files": 4321,
                    "kilobytes": 1_234_567,
                    "first": "G-2020-0001",
                    "last": "G-2021-1234",
                }
                for sop in ("gangguan", "konten", "promosi")
            ],
            "to": TO,
        }
    ],
    "retention-answered": [
        {"key": "0" * 12, "signed": signed, "to": TO} for signed in (True, False)
    ],
    "own-data-file": [{"sha256": HASH, "to": TO}],
    "correction-which": [{"to": TO}],
    "correction-ask": [
        {"field": field, "again": again, "to": TO}
        for field, _ in FIELDS
        for again in (True, False)
    ],
    "correction-asked": [{"field": field, "value": value, "to": TO} for field, value in FIELDS],
    "correction-request": [
        {
            "person": 7,
            "name": "Contoh Pelapor",
            "field": field,
            "before": "",
            "value": value,
            "key": "0" * 8,
            "to": TO,
        }
        for field, value in FIELDS
    ],
    "correction-decided": [
        {"name": "Contoh", "field": field, "value": value, "granted": granted, "to": TO}
        for field, value in FIELDS
        for granted in (True, False)
    ],
    "correction-told": [
        {"field": field, "value": value, "granted": granted, "to": TO}
        for field, value in FIELDS
        for granted in (True, False)
    ],
    "removal-sure": [{"to": TO}],
    "removal-open": [{"numbers": ["G-2026-0001", "K-2026-0002"], "to": TO}],
    "removal-asked": [{"to": TO}],
    "removal-request": [{"person": 7, "name": "Contoh", "unit": "", "to": TO}],
    "removal-decided": [
        {"name": "Orang 7", "granted": granted, "to": TO} for granted in (True, False)
    ],
    "removal-told": [{"granted": granted, "to": TO} for granted in (True, False)],
    "case-file-coming": [{"number": "G-2026-0001", "to": TO}],
}
