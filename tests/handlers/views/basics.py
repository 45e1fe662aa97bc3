"""What samples of several kinds are made of: a moment, a reader, a case."""

from typing import Any

AT = 1_795_000_000_000
TO = {"id": 1, "name": "Contoh Pembaca", "address": "ibu"}
HASH = "0" * 64
CASE: dict[str, Any] = {
    "v": 1,
    "to": TO,
    "now": AT,
    "case": 147,
    "number": "G-2026-0147",
    "procedure": "gangguan",
    "state": "open",
    "category": "jaringan",
    "subcategory": "",
    "priority": "sedang",
    "description": "wifi mati dari tadi pagi",
    "place": "",
    "since": AT,
    "complete": True,
    "opened": AT,
    "reporter": "Contoh Pelapor",
    "unit": "Dinas Contoh",
    "verified": False,
    "filed_by": "",
    "evidence": 2,
    "picture": None,
    "proposed": "Contoh Petugas",
    "team": "Contoh Petugas",
    "letter": "800.1.11.1/014/DISKOMINFO/XI/2026",
    "by": "Contoh Pejabat",
    "note": "Kabel diganti",
    "approver": "Contoh Kepala",
    "result": "Kabel diganti",
    "pause": "parts",
    "text": "Lantai dua",
    "opening": None,
    "round": 1,
    "standard": {"minutes": 60, "workdays": None},
    "due": AT,
    "silence": AT,
    "standing": {"is": "waiting"},
    "choices": [],
}
FOUND = {
    "at": AT,
    "health": "down",
    "cause": "status",
    "milliseconds": 320,
    "status": 503,
    "days_left": 41,
    "words": [],
    "place": "",
}
WATCHED: dict[str, Any] = {
    "to": TO,
    "target": "portal",
    "name": "Portal Contoh",
    "address": "https://contoh.example",
    "health": "down",
    "was": "up",
    "since": AT,
    "finding": FOUND,
    "number": "",
}
INSPECTED: dict[str, Any] = {
    "to": TO,
    "token": "a1b2c3d4",
    "target": "portal",
    "name": "Portal Contoh",
    "place": 1,
    "address": "https://contoh.example",
    "count": 4,
    "note": "",
    "finding": FOUND,
}
