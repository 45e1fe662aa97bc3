"""Samples of the kinds of SOP B, as the use cases fill them."""

from typing import Any

from tests.handlers.views.basics import AT, CASE, TO

APPOINTMENT = {
    "id": 3,
    "seq": 1,
    "at": AT,
    "place": "Balai Contoh",
    "audience": "Kepala sekolah",
    "cancelled": False,
}
DROPPED = {**APPOINTMENT, "id": 4, "seq": 2, "cancelled": True}
NUMBERS: dict[str, Any] = {
    "planned": 2,
    "visits": 3,
    "going": 1,
    "receiving": 2,
    "people": 12,
    "institutions": 3,
    "links": 4,
    "channels": [["website", 1], ["instagram", 2], ["x", 1]],
    "shots": 2,
    "shot_channels": [["instagram", 2]],
    "introductions": 2,
    "reactions": [["interested", 1], ["considering", 1]],
}
NOTHING: dict[str, Any] = {
    **dict.fromkeys(NUMBERS, 0),
    "channels": [],
    "shot_channels": [],
    "reactions": [],
}
ROUND: dict[str, Any] = {
    "media": {"minutes": True, "card": True, "profile": False, "web": False},
    "appointments": [APPOINTMENT, {**APPOINTMENT, "id": 5}],
    "more": 3,
    "numbers": NUMBERS,
    "contents": [["K-2026-0001", "open"], ["K-2026-0002", "done"]],
    "advice": {"number": "P-2026-0001", "text": "Mulai dari kecamatan terluar"},
}
BEGUN = {
    **ROUND,
    "media": dict.fromkeys(ROUND["media"], False),
    "appointments": [],
    "more": 0,
    "numbers": NOTHING,
    "contents": [],
    "advice": None,
}
CARD: dict[str, Any] = {
    **CASE,
    "number": "P-2026-0002",
    "procedure": "promosi",
    "category": "",
    "answers": [],
    "description": "Promosi layanan website",
}
STEPS = {
    "media": ("1", "a", ["minutes", "card", "profile", "web", "content", "done", "cancel"]),
    "schedule": ("2", "a", ["add", "done"]),
    "visit": ("4", "b", ["guests", "add", "finish"]),
    "online": ("5", "b", ["links", "shots", "content", "finish"]),
    "introduce": ("6", "b", ["introduce", "finish"]),
    "evaluate": ("7", "c", ["done"]),
    "outlook": ("8", "c", ["done"]),
}
PROMOTION_CARDS: list[dict[str, Any]] = [
    {
        **CARD,
        "step": step,
        "printed": printed,
        "phase": phase,
        "choices": choices,
        "promotion": told,
        "due": due,
    }
    for step, (printed, phase, choices) in STEPS.items()
    for told, due in ((ROUND, AT), (BEGUN, None))
]
GUEST = {
    "id": 7,
    "seq": 1,
    "at": AT,
    "direction": "receiving",
    "name": "Contoh Tamu",
    "institution": "Dinas Sosial",
    "purpose": "konsultasi",
    "people": 3,
    "photos": 1,
    "by": "Contoh Operator",
}
TROUBLES = [["entah siapa", why] for why in ("few", "name", "count", "long", "many")]
BOOK = {"to": TO, "number": "P-2026-0002", "case": 12}
LINES = {
    "to": TO,
    "token": "a1b2c3d4",
    "field": "guests",
    "fresh": ["Contoh, Dinas Sosial, konsultasi, 3 orang"] * 2,
    "more": 1,
    "troubles": TROUBLES,
    "unread": 2,
    "parts": 3,
    "files": 1,
}
ASKED = [
    (step, outcome, field, options)
    for step, outcome, field, options in (
        ("media", "content", "wish", []),
        ("media", "cancel", "reason", []),
        ("schedule", "add", "at", []),
        ("schedule", "add", "place", []),
        ("schedule", "add", "audience", []),
        ("visit", "guests", "direction", ["receiving", "going"]),
        (
            "online",
            "shots",
            "channel",
            ["website", "facebook", "instagram", "x", "youtube", "tiktok"],
        ),
        ("introduce", "introduce", "audience", []),
        ("introduce", "introduce", "reaction", ["interested", "considering", "declined"]),
        ("introduce", "introduce", "remark", []),
        ("evaluate", "done", "obstacles", []),
        ("outlook", "done", "advice", []),
    )
]
FIELDS: list[dict[str, Any]] = [
    *(
        {
            "token": "a1b2c3d4",
            "step": step,
            "outcome": outcome,
            "field": field,
            "options": options,
            "required": field != "remark",
        }
        for step, outcome, field, options in ASKED
    ),
    {
        "token": "a1b2c3d4",
        "step": "evaluate",
        "outcome": "done",
        "field": "achieved",
        "options": [],
        "required": False,
        "numbers": NUMBERS,
    },
]
GATHERED = [
    {
        "to": TO,
        "token": "a1b2c3d4",
        "parts": 0,
        "files": 0,
        "required": True,
        "takes": "any",
        "step": step,
        "outcome": "done",
        "field": field,
    }
    for step, field in (("media", "card"), ("media", "web"), ("evaluate", "minutes"))
]
HANDED = {
    "to": TO,
    "token": "a1b2c3d4",
    "step": "introduce",
    "outcome": "introduce",
    "field": "offered",
    "options": ["card", "profile", "proposal", "other"],
    "ticked": ["card"],
    "required": True,
}
PROMOTION: dict[str, list[dict[str, Any]]] = {
    "gather-guests": [
        LINES,
        {**LINES, "fresh": [], "troubles": [], "more": 0, "unread": 0, "parts": 0},
    ],
    "guests-unread": [{"to": TO, "troubles": TROUBLES, "unread": unread} for unread in (0, 2)],
    "guest-ask": [
        {
            "to": TO,
            "number": "P-2026-0001",
            "case": 1,
            "line": "Contoh\tDinas Contoh\trapat\t2",
            "guest": "Contoh, Dinas Contoh, rapat, 2 orang",
        }
    ],
    "guest-taken": [
        {
            "to": TO,
            "number": "P-2026-0001",
            "guest": "Contoh, Dinas Contoh, rapat, 2 orang",
            "taken": taken,
        }
        for taken in (True, False)
    ],
    "promotion-media-sorted": [
        {
            "to": TO,
            "number": "P-2026-0001",
            "case": 7,
            "files": 4,
            "missing": missing,
            "unnamed": one,
        }
        for missing in ([], ["card", "web"], ["minutes", "card", "profile", "web"])
        for one in (True, False)
    ],
    "gather-media": [
        {
            "to": TO,
            "token": "t",
            "field": "media",
            "files": files,
            "missing": missing,
            "album": album,
        }
        for files in (0, 1, 4)
        for missing in ([], ["card", "web"])
        for album in (True, False)
    ],
    "guests-nobody": [{"to": TO}],
    "guest-book": [
        {
            **BOOK,
            "count": 12,
            "people": 40,
            "more": 2,
            "may_drop": True,
            "entries": [{**GUEST, "seq": seq, "id": seq} for seq in range(3, 13)],
        },
        {**BOOK, "count": 1, "people": 3, "more": 0, "entries": [GUEST], "may_drop": False},
        {**BOOK, "may_drop": True, "count": 0, "people": 0, "more": 0, "entries": []},
    ],
    **{
        kind: [
            {**BOOK, "count": 3, "people": 12, "entries": [[1, "Contoh Tamu", "Dinas Sosial"]] * 3}
        ]
        for kind in ("promotion-guests", "promotion-guests-late")
    },
    "form-scheduled": [
        {
            "to": TO,
            "token": "a1b2c3d4",
            "step": "visit",
            "outcome": "finish",
            "field": "ahead",
            "options": ["finish"],
            "required": True,
            "ahead": [APPOINTMENT] * count,
        }
        for count in (1, 5, 9)
    ],
    "promotion-appointment": [
        {**BOOK, "appointment": APPOINTMENT, "reminded": reminded} for reminded in (AT, None)
    ],
    "promotion-reminder": [{**BOOK, "appointment": APPOINTMENT}],
    "promotion-schedule": [
        *(
            {**BOOK, "appointments": [APPOINTMENT] * 9 + [DROPPED], "may_drop": may}
            for may in (True, False)
        ),
        {**BOOK, "appointments": [], "may_drop": True},
    ],
    "promotion-content": [{"to": TO, "number": "P-2026-0002", "content": "K-2026-0003"}],
    "promotion-link-dead": [
        {"to": TO, "number": "P-2026-0002", "url": "https://contoh.go.id/1", "cause": cause}
        for cause in ("404", "slow", "name")
    ],
    "promotion-closed": [CARD],
    "promotion-rounds": [{"to": TO, "count": 2}],
}
