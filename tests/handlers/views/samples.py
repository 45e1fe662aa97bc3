"""Samples of every kind of message, as the use cases fill them."""

from typing import Any

from flows.letters.returned_letter import Added
from flows.office.upkeep.troubles import Trouble
from tests.handlers.views.basics import AT, CASE, FOUND, HASH, INSPECTED, TO, WATCHED
from tests.handlers.views.content_samples import CONTENT, CONTENT_CARDS
from tests.handlers.views.holder_samples import HOLDERS
from tests.handlers.views.intent_samples import INTENTS
from tests.handlers.views.oversight_samples import OVERSIGHT
from tests.handlers.views.overview_samples import OVERVIEW
from tests.handlers.views.promotion_samples import (
    FIELDS,
    GATHERED,
    HANDED,
    PROMOTION,
    PROMOTION_CARDS,
)
from tests.handlers.views.reading_samples import NOTES_READ, READ_CATEGORY, READ_SUMMARY
from tests.handlers.views.recap_samples import RECAP, REGISTER
from tests.handlers.views.setting_samples import SETTINGS
from tests.handlers.views.standards_samples import STANDARDS
from tests.handlers.views.urgency_samples import ALERTED, URGENCY, urgent

TASK = {
    "number": "G-2026-0147",
    "case": 147,
    "priority": "sedang",
    "procedure": "gangguan",
    "step": "repair",
    "description": "wifi mati",
    "standard": {"minutes": 60, "workdays": None},
    "from": AT,
    "due": AT,
    "closed": ["Hari Natal"],
    "paused": 1800,
    "credit": 0,
    "reason": "",
    "pauses": [["parts", AT, AT], ["waiting_reporter", AT, None]],
    "clock": {"opened": AT, "working": 5400},
}
ABOUT = {
    "case": 147,
    "number": "G-2026-0147",
    "procedure": "gangguan",
    "category": "jaringan",
    "description": "wifi mati",
}
OUTAGE = {
    "to": TO,
    "since": AT,
    "reason": "Kabel laut putus",
    "category": "jaringan",
    "until": AT,
}
REMINDER = {
    "number": "G-2026-0147",
    "procedure": "gangguan",
    "step": "repair",
    "standard": {"minutes": 60, "workdays": None},
    "due": AT,
    "left": 720,
    "over": 1500,
    "share": 80,
    "holders": "Contoh Petugas",
}
DECISION = {"case": 147, "round": 1, "outcomes": ["approve", "return"]}
TO_DECIDE = {**REMINDER, "step": "approve", "decision": DECISION}
TO_ISSUE = {**TO_DECIDE, "step": "letter", "decision": {**DECISION, "outcomes": ["issue"]}}
WORD = {"kind": "until", "text": "2026-12-12", "at": AT, "by": "Contoh Petugas", "for": "upt_tik"}
LINE: dict[str, Any] = {
    "step": "repair",
    "printed": "4",
    "round": 2,
    "counted": True,
    "in_ledger": True,
    "standard": {"minutes": 60, "workdays": None},
    "opened": AT,
    "closed": AT,
    "due": AT,
    "spent": 4800,
    "late": 1200,
    "role": "ict_team",
    "holders": ["Contoh Petugas"],
    "by": "Contoh Petugas",
    "for": "",
    "outcome": "done",
    "completed": True,
    "pauses": [["parts", AT, AT], ["electricity", AT, None]],
    "words": [WORD, {**WORD, "kind": "cause", "text": "kata " * 40, "for": ""}, WORD],
}
ASK = {"token": "a1b2c3d4", "evidence": 1, "procedure": "", "to": TO}
SUMMARY = {
    **ASK,
    "category": "jaringan",
    "subcategory": "",
    "guessed": True,
    "sent": False,
    "description": "wifi mati",
    "name": "Contoh",
    "unit": "Dinas Contoh",
    "since": None,
    "urgent": False,
    "may_urge": False,
    "may_file_for_others": True,
}
FIELD = {
    "token": "a1b2c3d4",
    "step": "repair",
    "outcome": "obstacle",
    "field": "reason",
    "options": ["parts", "electricity", "upt_tik", "other"],
    "required": True,
}
CARD = {
    "to": TO,
    "case": 147,
    "number": "G-2026-0147",
    "procedure": "gangguan",
    "step": "approve",
    "round": 1,
    "outcome": "",
    "description": "wifi mati",
}

PLACES = [
    {"kind": kind, "role": "ict_head", "official": official, "hours": 4}
    for kind in ("plh", "plt", "an", "alternate", "own_report")
    for official in ("Contoh Kepala", "")
]
DELEGATION = {
    "to": TO,
    "token": "a1b2c3d4",
    "delegation": 3,
    "capacity": "plh",
    "role": "ict_head",
    "official": "Contoh Kepala",
    "delegate": "Contoh Wakil",
    "from": AT,
    "until": AT,
    "basis": "800/1/2026",
    "side": "official",
    "sent": False,
    "running": True,
    "may_end": True,
}
WAITS = {
    "to": TO,
    "number": "G-2026-0147",
    "state": "open",
    "steps": [["repair", True, False]],
    "holders": "Contoh Petugas",
    "due": AT,
    "reporter": "Contoh Pelapor",
}
TOLD = [
    {**DELEGATION, "side": side, "capacity": kind, "basis": ""}
    for side in ("official", "delegate")
    for kind in ("plh", "plt", "an")
]
NAMED = [
    {"id": 7, "name": "Contoh Petugas dengan Nama Panjang", "shared": True},
    {"id": 8, "name": "Contoh Lain", "shared": False},
]
ABSENCE: dict[str, list[dict[str, Any]]] = {
    "delegations": [
        {"to": TO, "rows": [], "may_add": True},
        {"to": TO, "rows": [DELEGATION, DELEGATION], "may_add": False},
    ],
    "delegation-made": [*TOLD, {**DELEGATION, "side": "other"}],
    "delegation-begins": TOLD,
    "delegation-ended": TOLD,
    "ask-deleg-delegate": [DELEGATION],
    "ask-deleg-kind": [DELEGATION],
    "deleg-which": [{**DELEGATION, "asked": "delegate", "people": NAMED}],
    "delegation-unreached": [{"to": TO, "name": "Contoh"}],
    "deleg-none": [{"to": TO, "typed": "x"}],
    "deleg-no-official": [{"to": TO, "typed": "x"}],
    "deleg-summary": [DELEGATION, {**DELEGATION, "sent": True}],
    "alternate-told": [{**CASE, "place": PLACES[6], "alternate": "Contoh Kepala UPT"}],
    "alternate-asked": [{**CASE, "place": PLACES[6], "alternate": "Contoh Kepala UPT"}],
    "handed-back": [CASE, {**CASE, "team": ""}],
    "stated-future": [{**WAITS, "at": AT}],
    "stated-early": [{**WAITS, "at": AT, "accepted": AT}],
    "stated-noted": [{**WAITS, "at": AT, "received": AT}],
    "stated-which": [
        {"to": TO, "numbers": ["G-2026-0147", "G-2026-0148"]},
        {"to": TO, "numbers": ["G-2026-0147"], "cases": [ABOUT]},
    ],
    "complaint": [
        {"to": TO, "cases": [WAITS, {**WAITS, "due": None}], "told": told}
        for told in (True, False)
    ],
    "complaint-superior": [WAITS],
    "ask-again": [
        {**ASK, "number": "G-2026-0147"},
        {**ASK, "number": "G-2026-0147", "about": ABOUT},
    ],
    "closed-rated": [{**CASE, "rating": value} for value in (1, 2, 3)],
    "ask-writer": [{"to": TO, "token": token, "people": NAMED} for token in ("", "a1b2c3d4")],
    "writer-kept": [{"to": TO, "name": "Contoh"}],
    "shared-which": [{"to": TO, "people": NAMED}],
    "shared-none": [{"to": TO, "typed": "x"}],
    **{f"shared-{each}": [{"to": TO, "name": "Contoh"}] for each in ("on", "off", "refused")},
}

CARDS: list[dict[str, Any]] = [
    *CONTENT_CARDS,
    *PROMOTION_CARDS,
    {
        **CASE,
        "step": "approve",
        "picture": HASH,
        "choices": ["approve", "team", "return", "reject", "external", "abuse"],
    },
    {**CASE, "step": "approve", "proposed": "", "choices": ["return"]},
    *(
        {**CASE, "step": "approve", "choices": ["approve", "return"], "urgency": each}
        for each in URGENCY
    ),
    {**CASE, "step": "repair", "choices": ["accept", "obstacle", "note", "ask"]},
    {
        **CASE,
        "step": "repair",
        "choices": ["done"],
        "standing": {"is": "accepted", "by": "Contoh", "at": AT},
    },
    {
        **CASE,
        "step": "repair",
        "choices": ["resume"],
        "standing": {"is": "paused", "since": AT, "reason": "parts"},
    },
    {**CASE, "step": "confirm", "choices": ["normal", "broken"]},
    {**CASE, "step": "complete", "choices": ["resend", "withdraw"]},
    {**CASE, "step": "result", "choices": ["amend"]},
    {
        **CASE,
        "step": "receive",
        "choices": ["accept", "return"],
        "documents": 2,
        "follows": True,
        "document": {
            "version": 2,
            "cause": "Kabel putus",
            "action": "Diganti",
            "amended": ["Foto"],
            "purchase": True,
        },
    },
    {**CASE, "step": "external", "choices": ["send", "return"], "filed_by": "Contoh Petugas"},
    {
        **CASE,
        "step": "upt_repair",
        "choices": ["accept", "estimate", "note", "done"],
        "subcategory": "aplikasi_pusat",
        "document": {"version": 1, "asked": "Perbaiki"},
    },
    {**CASE, "step": "upt_repair", "choices": ["delivered", "estimate", "note", "done"]},
    {
        **CASE,
        "step": "upt_repair",
        "choices": ["estimate", "note", "done"],
        "standing": {"is": "accepted", "by": "Contoh", "at": AT},
    },
    {
        **CASE,
        "step": "upt_repair",
        "outcome": {
            "name": "done",
            "good": True,
            "by": "Contoh",
            "at": AT,
            "note": "",
            "undo": None,
            "for": "upt_tik",
        },
    },
    {
        **CASE,
        "step": "approve",
        "subcategory": "peretasan",
        "willing": "Contoh Petugas",
        "choices": ["approve", "team", "verbal", "return", "reject", "external", "abuse"],
    },
    {**CASE, "step": "repair", "choices": ["accept"], "verbal": True, "letter": ""},
    {**CASE, "step": "letter", "choices": ["issue"]},
    {**CASE, "step": "verify", "choices": ["works", "fails"], "complete": False},
    *({**CASE, "step": "approve", "choices": ["approve"], "place": place} for place in PLACES),
    *({**CASE, "step": "repair", "choices": ["accept"], "acting": place} for place in PLACES),
    *(
        {
            **CASE,
            "step": "approve",
            "outcome": {
                "name": "approve",
                "good": True,
                "by": "Contoh",
                "at": AT,
                "note": "",
                "acting": place,
                "stated": AT,
            },
        }
        for place in PLACES
    ),
    {
        **CASE,
        "step": "approve",
        "outcome": {
            "name": "approve",
            "good": True,
            "by": "Contoh",
            "at": AT,
            "note": "",
            "undo": {"step": "repair", "round": 1, "outcome": "revoke"},
        },
    },
    *(
        {
            **CASE,
            "step": "approve",
            "outcome": {
                "name": "finish",
                "good": True,
                "by": "Contoh",
                "at": AT,
                "note": "",
                "undo": {"step": "visit", "round": 1, "outcome": "unfinish", "of": of},
            },
        }
        for of in (1, 99)
    ),
]

TROUBLES = tuple(Trouble)
TROUBLE = {"trouble": "disk", "subject": "web.contoh.go.id", "detail": "7", "since": AT}
CHECKED: dict[str, Any] = {
    "to": TO,
    "at": AT,
    "works": ["database", "disk", "telegram", "whatsapp", "clock"],
    "troubles": [{**TROUBLE, "trouble": trouble} for trouble in ("disk", "template")],
    "incoming": 0,
    "outgoing": 3,
    "free": 120_000,
    "polled": AT,
    "signed": AT,
    "backed": AT,
}

SAMPLES: dict[str, list[dict[str, Any]]] = {
    "help": [{"to": TO, "roles": ["staff"]}],
    "greeting": [
        {"to": TO, "hour": h, "office": "Dinas Contoh", "roles": ["ict_head"]}
        for h in (7, 12, 16, 20)
    ]
    + [{"to": TO, "hour": 7, "office": "Dinas Contoh", "roles": [], "salam": True}],
    "privacy-notice": [{"to": TO, "channel": "telegram"}],
    "address-saved": [{"to": TO, "chosen": "bapak"}],
    "own-data": [
        {
            "to": TO,
            "name": "Contoh",
            "unit": "",
            "version": 1,
            "roles": ["staff", "ict_team", "admin"],
        }
    ],
    "ask-name": [ASK, {**ASK, "evidence": 0}],
    "ask-unit-which": [
        {**ASK, "typed": "kei", "units": ["Kecamatan Kei Besar Utara Timur", "Dinas Contoh"]}
    ],
    "ask-unit-none": [{**ASK, "typed": "TK Contoh", "units": []}],
    "registered": [{"to": TO, "name": "Contoh", "unit": "Dinas Contoh"}],
    "ask-belongs": [
        {**ASK, "cases": [{"case": 1, "number": "G-2026-0001"}]},
        {
            **ASK,
            "cases": [
                {
                    "case": 1,
                    "number": "G-2026-0001",
                    "procedure": "gangguan",
                    "category": "jaringan",
                    "description": "wifi mati di ruang depan",
                },
                {
                    "case": 2,
                    "number": "K-2026-0001",
                    "procedure": "konten",
                    "category": "",
                    "description": "",
                },
            ],
        },
    ],
    "ask-caller-unit": [{**ASK, "caller": "Contoh Penelepon"}],
    "is-report": [ASK],
    "no-report": [ASK],
    "summary": [
        *({**SUMMARY, **each} for each in READ_SUMMARY),
        {**SUMMARY, "alike": {"number": "G-2026-0145", "unit": "Dinas", "at": AT}},
        SUMMARY,
        {**SUMMARY, "two": ["internet mati", "printer di ruang keuangan rusak"]},
        {**SUMMARY, "may_urge": True, "urgent": False},
        {**SUMMARY, "may_urge": True, "urgent": True},
        {**SUMMARY, "sent": True, "guessed": False, "subcategory": "peretasan"},
    ],
    "draft-nudge": [{**ASK, "until": AT}],
    "report-received": [
        CASE,
        {**CASE, "opening": AT, "urgent": True},
        {**CASE, "opening": AT},
        {**CASE, "subcategory": "peretasan"},
        *({**CASE, "opening": AT, "urgent": True, "alerted": each} for each in ALERTED),
        {**CASE, "opening": None, "urgent": True, "alerted": ALERTED[1]},
    ],
    "outage-ask": [{"to": TO}],
    "outage-confirm": [
        {**OUTAGE, "reporters": 0},
        {**OUTAGE, "category": "", "until": None, "reporters": 7},
    ],
    "outage-begun": [
        {**OUTAGE, "numbers": ["G-2026-0147", "G-2026-0148"]},
        {**OUTAGE, "category": "", "until": None, "numbers": []},
    ],
    "outage-known": [
        {**OUTAGE, "token": "a1b2c3d4"},
        {**OUTAGE, "category": "", "until": None, "token": "a1b2c3d4"},
    ],
    "outage-over": [
        {**OUTAGE, "until": AT + 7_200_000, "numbers": numbers}
        for numbers in (["G-2026-0147"], [])
    ],
    "outage-lasts": [
        *({**OUTAGE, "told": {"reporters": told, "office": 3}} for told in (0, 4)),
        {"to": TO, "since": AT, "reason": "Kabel laut putus"},
    ],
    "outage-ended": [{"to": TO, "since": AT, "until": AT + 7_200_000, "reason": "Kabel laut"}],
    "outage-noticed": [{"to": TO, "from": AT, "until": AT + 7_200_000}],
    "backlog": [{"to": TO, "first": AT, "last": AT + 60_000, "count": 3}],
    "joined-together": [{"to": TO, "number": "G-2026-0145", "others": ["G-2026-0146"]}],
    "followers": [
        {
            "to": TO,
            "number": "G-2026-0145",
            "children": [{"case": 146, "number": "G-2026-0146", "round": 1}],
        },
        {"to": TO, "number": "G-2026-0145", "children": []},
    ],
    "target-changed": [
        WATCHED,
        {
            **WATCHED,
            "health": "suspicious",
            "finding": {
                **FOUND,
                "health": "suspicious",
                "cause": "forbidden",
                "words": ["slot gacor"],
            },
        },
        {**WATCHED, "number": "G-2026-0147"},
        {
            **WATCHED,
            "health": "up",
            "was": "down",
            "finding": {**FOUND, "health": "up", "cause": "none"},
        },
    ],
    "target-certificate": [{**WATCHED, "finding": {**FOUND, "days_left": 9}}],
    "link-lost": [{"to": TO, "since": AT}],
    "link-back": [{"to": TO, "since": None}],
    "watch-reported": [{"to": TO, "name": "Portal Contoh", "number": "G-2026-0147"}],
    "inspect-ask": [
        INSPECTED,
        {**INSPECTED, "finding": None, "note": "halaman depan saja"},
    ],
    "inspect-done": [
        {
            "to": TO,
            "took": 130,
            "late": False,
            "entries": [
                {"name": "Portal Contoh", "judged": "broken", "note": "depan saja"},
                {"name": "SIMPEG", "judged": "normal", "note": ""},
            ],
            "report": [
                {"target": "portal", "name": "Portal Contoh"},
                {"target": "simpeg", "name": "SIMPEG"},
            ],
        }
    ],
    "inspect-team-only": [{"to": TO}],
    "inspect-nothing": [{"to": TO}],
    "inspection-report": [
        {"to": TO, "sha256": HASH, "at": AT, "bad": 1, "count": 4},
        {"to": TO, "sha256": HASH, "at": AT, "bad": 0, "count": 4},
    ],
    "card": [{**each, "place": each["place"] or None} for each in CARDS],
    **urgent(CASE),
    "evidence": [
        {
            "to": TO,
            "number": "G-2026-0147",
            "items": [{"kind": "picture", "sha256": HASH, "name": None, "spoiler": True}],
        }
    ],
    "letter": [
        {"to": TO, "number": "G-2026-0147", "letter": "014", "sha256": HASH},
        {"to": TO, "number": "G-2026-0147", "letter": "014", "sha256": HASH, "row": 3},
        {
            "to": TO,
            "number": "G-2026-0147",
            "letter": "014",
            "sha256": HASH,
            "row": 3,
            "to_sign": True,
        },
    ],
    "letter-to-sign": [
        {"to": TO, "number": "G-2026-0147", "letter": "014", "sha256": HASH, "row": 3}
    ],
    "letter-sign-asked": [{"to": TO, "number": "G-2026-0147", "letter": "014", "row": 3}],
    "letter-signed": [
        {
            "to": TO,
            "number": "G-2026-0147",
            "letter": "014",
            "sha256": HASH,
            "row": 3,
            "by": "Contoh Petugas",
            "at": AT,
            "form": form,
            "version": v,
        }
        for form, v in (("pdf", 1), ("picture", 2))
    ],
    "letter-signed-same": [{"to": TO, "letter": "014", "version": 2}],
    "letter-scan-asked": [
        {
            "to": TO,
            "row": 3,
            "letter": "014",
            "number": "G-2026-0147",
            "sha256": HASH,
            "original": HASH,
            "form": "pdf",
            "finding": finding,
        }
        for finding in (
            *(
                {"kind": kind, "certificate": "", "signing_time": None}
                for kind in ("more", "photo", "scan")
            ),
            {
                "kind": "changed",
                "certificate": HASH,
                "signing_time": AT,
                "trust": "trusted",
                "signer": "Contoh Kepala Dinas",
                "root": "Contoh Root CA",
                "stamped": False,
                "added": [each.value for each in Added],
            },
        )
    ],
    "letter-scan-kept": [{"to": TO, "letter": "014", "row": 3}],
    "letter-scan-dropped": [{"to": TO, "letter": "014", "row": 3}],
    "letter-status": [
        {
            "to": TO,
            "letter": "014",
            "state": "concept",
            "issued": AT,
            "sha256": HASH,
            "signed": None,
            "signed_sha256": None,
            "version": 0,
            "revoked": None,
        },
        {
            "to": TO,
            "letter": "",
            "state": "revoked",
            "issued": AT,
            "sha256": None,
            "signed": AT,
            "signed_sha256": HASH,
            "version": 2,
            "revoked": AT,
        },
    ],
    "letter-number-awaited": [{"to": TO, "number": "G-2026-0147", "since": AT}],
    "edit-ignored": [
        {"to": TO},
        {"to": TO, "half_way": True},
        {"to": TO, "on_record": "G-2026-0147"},
    ],
    "answer-changed": [
        {"to": TO, "field": "cause", "understood": understood} for understood in (True, False)
    ],
    "set-aside": [
        {"to": TO, "what": what}
        for what in (
            "report",
            "signing",
            "delegation",
            "duty",
            "outage",
            "stated",
            "inspection",
            "follow",
        )
    ],
    "recorded": [
        {"to": TO, "number": "G-2026-0147", "done": "done"},
        {"to": TO, "number": "G-2026-0147", "done": "done", "heard": 12},
    ],
    "form-field": [
        *FIELDS,
        FIELD,
        {**FIELD, "outcome": "done", "field": "photo", "options": [], "required": False},
        {**FIELD, "step": "result", "outcome": "amend", "field": "summary", "options": []},
        {**FIELD, "outcome": "done", "field": "action"},
    ],
    "form-team": [
        {
            "token": "a1b2c3d4",
            "people": [{"id": 7, "name": "Contoh Petugas", "load": 2, "chosen": True}],
        }
    ],
    "refused": [
        {"to": TO, "id": "refused-not-yours", "arguments": {"step": "x", "role": "ict_head"}},
        {"to": TO, "id": "refused-missing", "arguments": {"field": "reason"}},
        *(
            {"to": TO, "id": "refused-letter-content", "arguments": {"letter": "014", "why": why}}
            for why in ("concept", "broken", "other")
        ),
    ],
    "typed-confirm": [
        {**CARD, "outcome": name, "reason": "", "said": "ok"} for name in ("approve", "normal")
    ],
    "typed-choose": [{**CARD, "choices": ["approve", "team", "return", "reject", "abuse"]}],
    "typed-which": [
        {
            "cards": [CARD, {**CARD, "number": "G-2026-0148", "outcome": "approve"}],
            "more": more,
            "reason": "",
            "said": "setuju",
            "to": TO,
        }
        for more in (0, 3)
    ],
    "nearly-due": [REMINDER, TO_DECIDE, TO_ISSUE],
    "step-due": [REMINDER, TO_DECIDE, TO_ISSUE],
    "step-overdue": [REMINDER, TO_DECIDE, {**REMINDER, "urgent": True}],
    "several-due": [
        {"to": TO, "lines": [{"kind": "step-due", **each} for each in (REMINDER, TO_DECIDE)]}
    ],
    "joined-connected": [{"to": TO, "name": "Contoh Petugas", "unit": "", "roles": ["ict_team"]}],
    "role-which": [{"to": TO, "held": ["staff", "ict_team"]}],
    "role-request": [
        {
            "to": TO,
            "request": 7,
            "name": "Contoh",
            "unit": "",
            "role": "ict_team",
            "verified": known,
        }
        for known in (True, False)
    ],
    "role-other": [{"to": TO, "request": 7}],
    **{
        f"role-{what}": [{"to": TO, "role": "ict_head"}]
        for what in ("asked", "nobody", "held", "waiting", "granted", "rejected")
    },
    **{
        f"role-{what}": [{"to": TO, "name": "Contoh", "role": "ict_head"}]
        for what in ("given", "refused")
    },
    "people": [
        {
            "to": TO,
            "count": 40,
            "first": first,
            "page": 8,
            "no_chat": names,
            "blocked": names,
            "empty": ["upt_tik"] if names else [],
            "admins": 1 + first,
            "people": [{"id": 99, "name": "Contoh Nama Yang Panjang Sekali", "roles": []}],
        }
        for first, names in ((0, ["Contoh"] * 9), (8, []))
    ],
    **{
        kind: [
            {
                "to": TO,
                "person": 99,
                "name": "Contoh",
                "unit": "",
                "roles": ["admin"],
                "channel": way,
                "reachable": well,
                "verified": well,
                "ended": not well,
            }
            for way, well in (("telegram", True), ("telegram", False), ("", True))
        ]
        for kind in ("person", "person-roles", "person-end")
    },
    "person-ended": [
        {"to": TO, "person": 99, "name": "Contoh", "tasks": tasks}
        for tasks in (
            [],
            [{"case": 1, "number": "G-2026-0001", "procedure": "gangguan", "step": "repair"}],
        )
    ],
    "link-code": [{"to": TO, "code": "sambung-abcdefghjkmn", "until": AT}],
    "link-done": [{"to": TO, "name": "Contoh"}],
    "channel-asked": [{"to": TO, "channels": ["telegram", "whatsapp"]}],
    "channel-saved": [{"to": TO, "chosen": way} for way in ("telegram", "whatsapp", "last")],
    "whatsapp-failed": [
        {"to": TO, "kind": "card", "name": "Contoh", "reason": "131026", "went": went}
        for went in ("channel", "superior", "none")
    ],
    "whatsapp-account": [
        {
            "to": TO,
            "event": event,
            "name": "sigap_tenggat",
            "language": "id",
            "before": "UTILITY",
            "after": "MARKETING",
            "reason": reason,
        }
        for event in ("template-paused", "template-category", "account-disabled", "limit", "other")
        for reason in ("", "INVALID_FORMAT")
    ],
    "whatsapp-instead": [{"to": TO, "name": "Contoh", "number": "G-2026-0147"}],
    "admin-number-several": [{"to": TO, "who": "Contoh", "phone": "0001"}],
    "admin-number-taken": [{"to": TO, "who": "Contoh", "name": "Contoh Lain"}],
    "admin-codes-tried": [
        {"to": TO, "who": "Contoh", "channel": channel, "times": 5}
        for channel in ("telegram", "whatsapp")
    ],
    "admin-invitation-twice": [{"to": TO, "who": "Contoh", "name": "Contoh Lain"}],
    "week-file": [
        {"to": TO, "begins": 1_763_900_000_000, "until": 1_764_500_000_000, "sha256": "ab" * 32}
    ],
    "weekly": [
        {
            "to": TO,
            "from": 1_763_900_000_000,
            "until": 1_764_500_000_000,
            "received": 12,
            "done": 9,
            "running": 3,
            "overdue": len(lines),
            "more": 2 * len(lines),
            "urgent": 1,
            "verbal": len(lines),
            "credited": len(lines),
            "attention": lines,
            "shares": [{"procedure": "gangguan", "step": "approve", "within": 8, "total": 10}][
                : len(lines)
            ],
            "pace": {"received": 12, "done": 9, "within": 8, "total": 10},
            "pace_before": {"received": 7, "done": 8, "within": 7, "total": 10},
        }
        for lines in (
            [],
            [
                {
                    "number": "G-2026-0001",
                    "procedure": "gangguan",
                    "step": "repair",
                    "holders": "",
                    "since": since,
                    "late": 7200,
                    "reason": reason,
                }
                for since, reason in ((1_763_950_000_000, "parts"), (1_763_000_000_000, ""))
            ],
        )
    ],
    "opening-list": [{"to": TO, "tasks": [TASK, {**TASK, "due": None}], "more": 0}],
    "tasks": [
        {"to": TO, "tasks": [], "more": 0},
        {
            "to": TO,
            "more": 985,
            "tasks": [
                TASK,
                {**TASK, "due": None},
                {**TASK, "standard": {"minutes": None, "workdays": 1}, "closed": [], "paused": 0},
            ],
        },
    ],
    "why": [{"to": TO, "task": TASK}, {"to": TO, "task": {**TASK, "urgent": AT}}],
    "status": [
        {"to": TO, "cases": []},
        {
            "to": TO,
            "cases": [
                {
                    "number": "G-2026-0147",
                    "procedure": "gangguan",
                    "state": state,
                    "steps": steps,
                    "description": "",
                    "opened": AT,
                }
                for state, steps in (
                    ("open", [["approve", False, False]]),
                    ("open", [["repair", True, True]]),
                    ("done", []),
                    ("rejected", []),
                    ("cancelled", []),
                    ("abuse", []),
                )
            ],
        },
    ],
    "document": [
        {"to": TO, "number": "G-2026-0147", "kind": kind, "version": 2, "sha256": HASH}
        for kind in (
            "result",
            "proposal",
            "external",
            "published",
            "ledger",
            "schedule",
            "calendar",
            "guests",
            "promotion",
        )
    ],
    "upt-handed": [
        {**CASE, "for": "upt_tik", "words": {"receiver": "Contoh Staf", "handed": "2026-11-23"}}
    ],
    "upt-progress": [{**CASE, "for": "upt_tik"}, {**CASE, "for": ""}],
    "estimate-given": [{**CASE, "until": AT, "for": "upt_tik"}],
    "answer-awaited": [
        {**CASE, "what": "question", "note": "Lampu modem warna apa?"},
        {**CASE, "what": "broken", "note": ""},
    ],
    "estimate-passed": [{**CASE, "until": AT}],
    "ledger": [
        {
            **CASE,
            "closed": None,
            "outside": True,
            "working": 5400,
            "elapsed": 9000,
            "words": True,
            "asks": True,
            "lines": [LINE, {**LINE, "closed": None, "outcome": None}] * 6,
        },
        {
            **CASE,
            "closed": AT,
            "outside": False,
            "working": 30,
            "elapsed": 30,
            "words": False,
            "lines": [{**LINE, "late": 0, "words": [], "pauses": [], "holders": [], "due": None}],
        },
    ],
    "late-evidence": [CASE],
    "file-lost": [
        CASE,
        {"to": TO, "number": "", "name": "", "channel": "telegram", "cause": "gone"},
        {
            "to": TO,
            "number": "G-2026-0147",
            "name": "rapat.mov",
            "channel": "whatsapp",
            "cause": "tried",
        },
    ],
    "evidence-lost": [
        {
            "to": TO,
            "number": "G-2026-0147",
            "form": form,
            "name": "",
            "channel": "whatsapp",
            "sender": "Contoh Pelapor",
            "cause": cause,
        }
        for form, cause in (("picture", "gone"), ("file", "tried"))
    ],
    "file-too-big": [{"to": TO, "size": 25}],
    "file-not-passed-on": [{"to": TO, "name": "berkas.apk"}],
    "admin-dead-update": [{"to": TO, "channel": "telegram", "attempts": 8, "id": 3, "error": "x"}],
    "admin-unreachable": [{"to": TO, "name": "Contoh", "channel": "telegram", "reason": "403"}],
    "checkpoint-kept": [
        {"to": TO, "number": 12, "at": AT, "entries": 345, "text": "SIGAP1-" + "A" * 237}
    ],
    "checkpoint-key": [{"to": TO}],
    "admin-trouble": [
        {**TROUBLE, "to": TO, "trouble": trouble, "over": over}
        for trouble in TROUBLES
        for over in (False, True)
    ],
    "self-check": [
        {**CHECKED, "at": None},
        CHECKED,
        {**CHECKED, "troubles": [], "polled": None, "signed": None, "backed": None},
    ],
    "calendar-gaps": [
        {
            "to": TO,
            "year": "2028",
            "estimated": 8,
            "shared": True,
            "first": "2028-01-28",
            "last": "2028-02-26",
            "may": True,
        },
        {"to": TO, "year": "2027", "estimated": 1, "shared": False, "first": "", "last": ""},
    ],
    "letter-delayed": [
        {
            "to": TO,
            "number": "G-2026-0147",
            "letter": "800.1.11.1/014/DISKOMINFO/XI/2026",
            "cause": cause,
            "long": long,
        }
        for cause, long in (("storage", False), ("making", True))
    ],
    "document-delayed": [
        {
            "to": TO,
            "number": "G-2026-0147",
            "kind": "ledger",
            "version": 1,
            "cause": cause,
            "long": long,
        }
        for cause, long in (("storage", False), ("making", True))
    ],
    "admin-delayed": [
        {"to": TO, "number": number, "what": what, "cause": cause, "error": "penuh"}
        for number, what, cause in (
            ("G-2026-0147", "letter", "storage"),
            ("", "condition", "making"),
        )
    ],
    "file-later": [{"to": TO}],
    "too-many": [{"to": TO}],
    "admin-slowed": [
        {"to": TO, "channel": "telegram", "name": "C", "minutes": 60},
        {"to": TO, "channel": "t", "name": "", "minutes": 5, "reason": "131042: unpaid"},
    ],
    "admin-late": [{"to": TO, "kind": "card", "name": "C", "channel": "t", "reason": "502"}],
    "admin-bare": [{"to": TO, "name": "C", "channel": "telegram"}],
    "admin-backup-failed": [{"to": TO, "reason": "No space left on device"}],
    "restored-for-admin": [
        {"to": TO, "begun": AT, "copied": AT, "skipped": [], "lost": [], "people": 0},
        {
            "to": TO,
            "begun": AT,
            "copied": AT,
            "skipped": ["G-2026-0003–G-2026-0007"],
            "lost": [f"G-2026-{number:04d}" for number in range(40)],
            "people": 7,
        },
    ],
    "restored": [
        {"to": TO, "copied": AT, "numbers": numbers} for numbers in ([], ["G-2026-0003"])
    ],
    "case-lost": [{"to": TO, "number": "G-2026-0003", "begun": AT}],
    "quote-lost": [{"to": TO, "begun": AT}],
    "admin-refused": [{"to": TO, "kind": "card", "name": "C", "channel": "t", "reason": "400"}],
    **ABSENCE,
    **OVERSIGHT,
    **RECAP,
    **SETTINGS,
    **READ_CATEGORY,
    **REGISTER,
    **HOLDERS,
    **NOTES_READ,
    **STANDARDS,
    **OVERVIEW,
    **INTENTS,
    **CONTENT,
    **PROMOTION,
    "gather-ask": [*CONTENT["gather-ask"], *GATHERED],
    "form-choices": [*CONTENT["form-choices"], HANDED],
    "admin-nobody": [{"to": TO, "role": "ict_head", "number": "G-2026-0147"}],
}


def samples(kind: str) -> list[dict[str, Any]]:
    """Samples of a kind; one without its own gets the parameters of a message about a case."""
    return SAMPLES.get(kind, [{**CASE, **ASK, "step": "repair"}])
