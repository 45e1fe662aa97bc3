"""Parameters of /pengaturan: an office with everything set, and one with nothing."""

from typing import Any

from tests.handlers.views.basics import TO

DAY = {"first": "2026-12-31", "last": "2026-12-31", "name": "Cuti Bersama Natal", "off": True}
DAYS = [
    DAY,
    {"first": "2027-01-02", "last": "2027-01-04", "name": "Hari Nen Dit Sakmas", "off": True},
    {"first": "2026-12-24", "last": "2026-12-24", "name": "Piket bersama", "off": False},
]
MANY = [{**DAY, "first": f"2027-01-{n:02}", "last": f"2027-01-{n:02}"} for n in range(1, 21)]
HOURS = ["0-3 08.00-12.00, 12.30-15.00", "4-4 08.00-11.30"]
FASTING = [
    {"first": "2027-02-08", "last": "2027-03-09", "source": source, "hours": hours}
    for source, hours in (("chat", HOURS), ("file", []), ("none", []))
]
TARGETS = [
    {
        "key": "portal",
        "name": "Portal kabupaten",
        "address": "https://situs.example",
        "gone": gone,
    }
    for gone in (False, True)
]
PHONE = "0812-3456-7890"
NOTHING: dict[str, Any] = {"days": [], "fasting": [], "targets": [], "phone": ""}
ASKED = ("off", "worked", "ramadan", "target", "phone")
REASONS = (
    *("date", "name", "past", "order", "long", "many", "range", "hours", "no-hours"),
    *("address", "internal", "phone", "closed", "which"),
)
SUMMARY = {"to": TO, "token": "a1b2c3d4", "back": False, "moved": 0, "sent": False, **NOTHING}
SHOWN: tuple[tuple[str, dict[str, Any]], ...] = (
    ("off", {"days": MANY}),
    ("worked", {"days": DAYS[2:]}),
    ("ramadan", {"fasting": FASTING[:1]}),
    ("target", {"targets": TARGETS[:1]}),
    ("watched", {"targets": TARGETS[1:], "back": True}),
    ("phone", {"phone": PHONE}),
    ("phone", {}),
)

SETTINGS: dict[str, list[dict[str, Any]]] = {
    "office-settings": [
        {
            "to": TO,
            "days": MANY,
            "fasting": FASTING,
            "year": 2027,
            "estimated": DAYS,
            "shared": True,
            "targets": TARGETS,
            "watched": 7,
            "phone": PHONE,
            "phone_here": here,
            "any": True,
        }
        for here in (True, False)
    ]
    + [
        {
            "to": TO,
            **NOTHING,
            "year": 2026,
            "estimated": [],
            "shared": False,
            "watched": 0,
            "phone_here": False,
            "any": False,
        }
    ],
    "ask-setting": [
        {
            "to": TO,
            "token": "a1b2c3d4",
            "what": what,
            "first": "2027-02-08" if what == "ramadan" else "",
            "last": "2027-03-09" if what == "ramadan" else "",
        }
        for what in ASKED
    ],
    "setting-unclear": [
        {"to": TO, "what": what, "reason": reason, "typed": "libur kapan-kapan " * 20}
        for what in (*ASKED, "list")
        for reason in REASONS
    ],
    "setting-summary": [
        {**SUMMARY, "what": what, **shown, "moved": moved, "sent": sent}
        for what, shown in SHOWN
        for moved, sent in ((0, False), (12, False), (12, True), (0, True))
    ]
    + [
        {**SUMMARY, "what": what, **shown, "back": True}
        for what, shown in SHOWN
        if what != "worked"
    ],
    "settings-to-take-back": [
        {"to": TO, "days": DAYS, "fasting": FASTING[:1], "targets": TARGETS * 5, "phone": PHONE},
        {"to": TO, **NOTHING},
    ],
}
