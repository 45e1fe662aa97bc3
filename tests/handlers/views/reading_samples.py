"""Parameters of questions that tell what was read in a picture."""

from typing import Any

from tests.handlers.views.basics import TO

READ = {
    "read": "Terbaca dari gambar: “simpeg.contohkab.example refused to connect.”\n"
    "Pemantauan: SIMPEG juga tidak dapat kami buka sejak 09.40 WIT.",
    "hidden": True,
}
HEARD = "Internet di ruang keuangan mati. (disalin dari pesan suara)"
READ_SUMMARY = [
    {**READ, "guessed": True, "pictured": True},
    {"hidden": True},
    {"description": HEARD, "guessed": True, "voiced": True, "muted": True},
]
_ASK = {"to": TO, "token": "a1b2c3d4", "evidence": 1, "procedure": ""}
READ_CATEGORY = {
    "ask-category": [
        _ASK,
        {**_ASK, "what": True, **READ, "offered": "website"},
        {**_ASK, "what": True, "hidden": True},
        {**_ASK, "read": "Terdengar dari pesan suara: “tolong”", "muted": True},
    ]
}
_READ = {"to": TO, "number": "G-2026-0147", "text": "Terbaca dari foto: S/N X5DK012345; kode E-05"}
NOTES_READ: dict[str, list[dict[str, Any]]] = {
    "spoken-answer": [{"to": TO, "token": "a1b2c3d4", "field": "cause", "text": HEARD}],
    "note-proposed": [{**_READ, "case": 147, "step": "repair", "round": 1}],
    "note-settled": [{**_READ, "taken": taken} for taken in (True, False)],
}
