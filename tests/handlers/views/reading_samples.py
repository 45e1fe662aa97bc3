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
    "guest-page-read": [
        {
            "to": TO,
            "number": "B-2026-0007",
            "case": 7,
            "first": 1,
            "rows": [
                {"line": "Contoh A\tDinas\tkonsultasi\t2", "guest": told, "taken": taken}
                for told, taken in (
                    ("Contoh A, Dinas, konsultasi, 2 orang", True),
                    ("Contoh B, Kantor Camat, kunjungan, 1 orang", False),
                )
            ],
            "unread": unread,
        }
        for unread in (0, 2)
    ],
    "note-settled": [{**_READ, "taken": taken} for taken in (True, False)],
}
