"""Samples of the kinds of requests and of SOP C, as the use cases fill them."""

from typing import Any

from tests.handlers.views.basics import AT, CASE, HASH, TO

LINKS: list[dict[str, Any]] = [
    {
        "channel": channel,
        "url": "https://contoh.go.id/berita/1",
        "state": state,
        "cause": cause,
        "found": 2,
        "total": 3,
    }
    for channel, state, cause in (
        ("website", "alive", "moved"),
        ("facebook", "differs", ""),
        ("instagram", "refused", "403"),
        ("x", "dead", "404"),
        ("youtube", "dead", "slow"),
        ("tiktok", "changed", ""),
        ("website", "waiting", ""),
        ("website", "replaced", ""),
        ("website", "withdrawn", ""),
        *(
            ("website", "dead", cause)
            for cause in ("inner", "name", "redirect", "certificate", "closed", "broken")
        ),
    )
]
KNOWN: dict[str, Any] = {
    "version": 2,
    "words": 140,
    "hash": HASH[:12],
    "design": 1,
    "files": 3,
    "remarks": 2,
    "open": 1,
    "links": LINKS,
    "missing": ["youtube", "tiktok"],
    "follows": "",
    "as": "",
}
REQUEST: dict[str, Any] = {
    **CASE,
    "number": "K-2026-0012",
    "procedure": "konten",
    "category": "",
    "step": "need",
    "description": "mau upload berita",
    "answers": [
        {"field": "topic", "kind": "text", "text": "Festival Contoh"},
        {"field": "channels", "kind": "choices", "text": "website,facebook,x"},
        {"field": "wanted", "kind": "date", "text": "2026-12-12"},
        {"field": "material", "kind": "gather", "text": "Foto pembukaan"},
    ],
}
STEPS = {
    "need": ["submit"],
    "acc": ["approve", "return", "reject"],
    "research": ["material", "draft", "submit"],
    "proposal": ["approve", "approvewith", "return", "reject"],
    "design": ["submit", "note"],
    "look": ["accept", "return"],
    "publish": ["links", "done"],
    "archive": ["done", "again", "shots", "relink"],
    "takedown": ["approve", "reject"],
    "remove": ["done"],
    "mend": ["links", "done", "gone"],
}
CONTENT_CARDS: list[dict[str, Any]] = [
    *({**REQUEST, "step": step, "choices": choices} for step, choices in STEPS.items()),
    {**REQUEST, "step": "publish", "choices": STEPS["publish"], "content": KNOWN},
    {
        **REQUEST,
        "due": None,
        "choices": STEPS["mend"],
        "step": "mend",
        "content": {**KNOWN, "follows": "K-2026-0001", "as": "mend"},
    },
    {
        **REQUEST,
        "step": "archive",
        "content": {**KNOWN, "links": LINKS[:3]},
        "choices": STEPS["archive"],
    },
    {
        **REQUEST,
        "outcome": {
            "name": "approvewith",
            "good": True,
            "by": "Contoh",
            "at": AT,
            "note": "Judul dipersingkat",
        },
    },
]
VERSION = {
    "to": TO,
    "number": "K-2026-0012",
    "case": 12,
    "topic": "Festival Contoh",
    "version": 2,
    "hash": HASH[:12],
}
CHANGED = {
    **VERSION,
    "before": 1,
    "more": 2,
    "changes": [["lama", "baru"], ["", "baru"], ["lama", ""]],
}
FORM = {
    "to": TO,
    "token": "a1b2c3d4",
    "step": "research",
    "outcome": "draft",
    "field": "draft",
    "takes": "text",
    "parts": 1,
    "files": 0,
}
FILE = {**FORM, "name": "konsep.docx", "size": 60, "trouble": "other"}
GIVEN = [["website", "https://contoh.go.id/1"], ["facebook", ""]]
TROUBLES = [
    "notdocx",
    "olddoc",
    "damaged",
    "long",
    "empty",
    "nottext",
    "locked",
    "form",
    "bomb",
    "lost",
    "notshown",
    "other",
    *("oldrtf", "pdf", "picture", "film", "sound"),
    *("sheet", "slides", "archive", "program", "page", "pages", "wordxml"),
]
BESIDES = [
    *("changes", "comments", "hidden", "pictures", "charts", "objects", "embedded", "equations"),
    *("linear", "links", "headers", "struck", "raised", "symbols", "placeholders", "controls"),
]
REMARKS = [
    {"id": 5, "text": "Judul dipersingkat", "by": "", "at": None},
    {"id": 6, "text": "📎", "by": "Contoh Petugas", "at": AT},
]
READ: dict[str, Any] = {
    "to": TO,
    "token": "a1b2c3d4",
    "evidence": 2,
    "procedure": "konten",
    "description": "mau upload berita",
    "category": "",
    "subcategory": "",
    "guessed": False,
    "name": "Contoh",
    "unit": "Dinas",
    "since": None,
    "urgent": False,
    "may_urge": False,
    "sent": False,
    "may_file_for_others": True,
}
CONTENT: dict[str, list[dict[str, Any]]] = {
    "ask-request": [READ, {**READ, "evidence": 0}],
    "summary-request": [READ, {**READ, "sent": True, "evidence": 0, "description": ""}],
    "request-received": [REQUEST, {**REQUEST, "opening": AT, "complete": False}],
    "request-approved": [REQUEST],
    "approval-undone": [REQUEST],
    "request-rejected": [REQUEST, {**REQUEST, "note": ""}],
    "form-choices": [
        {
            **FORM,
            "field": "channels",
            "step": "need",
            "outcome": "submit",
            "options": ["website", "facebook", "instagram", "x", "youtube", "tiktok"],
            "ticked": ["website", "instagram"],
            "required": required,
        }
        for required in (True, False)
    ],
    "gather-ask": [
        *(
            {**FORM, "takes": takes, "required": takes != "any"}
            for takes in ("any", "text", "final")
        ),
        {**FORM, "takes": "links", "required": True, "links": GIVEN, "field": "link"},
        {**FORM, "takes": "any", "required": True, "field": "shots"},
    ],
    "gather-got": [
        {**FORM, "takes": takes, "paragraphs": 3, "words": 120}
        for takes in ("any", "text", "final")
    ],
    "manuscript-got": [
        {
            **FORM,
            "paragraphs": 3,
            "words": 120,
            "source": source,
            "besides": [[code, amount] for code in BESIDES],
        }
        for source, amount in (("konsep.docx", 2), ("", 1))
    ],
    "gather-links": [
        {
            **FORM,
            "takes": "links",
            "links": GIVEN,
            "parts": 0,
            "troubles": [
                ["https://contoh.go.id/1", trouble, "x" if trouble == "not_asked" else ""]
                for trouble in ("not_asked", "foreign", "inner", "front_page", "same", "broken")
            ],
        }
    ],
    "gather-needs-file": [FORM],
    "gather-needs-link": [FORM],
    "gather-needs-text": [FILE],
    "gather-too-long": [{**FORM, "most": 60000}],
    "gather-unused": [{"to": TO, "number": "K-2026-0012"}],
    "manuscript-unread": [{**FILE, "trouble": each} for each in TROUBLES],
    "manuscript-late": [{"to": TO, "number": "K-2026-0001", "name": "konsep.docx"}],
    "final-too-big": [FILE],
    "final-as-file": [FILE],
    "final-unusable": [{**FILE, "name": "poster.pdf", "trouble": "locked"}],
    "version-kept": [{**CHANGED, "words": 140}, {**CHANGED, "words": 140, "before": 0}],
    "content-text": [{**VERSION, "words": 140, "text": "Satu.\n\n*Dua* _tiga_."}],
    "content-changes": [CHANGED, {**CHANGED, "more": 0}],
    "content-file": [{**VERSION, "name": "poster.png", "sha256": HASH}],
    "content-pages": [{**VERSION, "pictures": [HASH, HASH], "pages": 2}],
    "content-pages-none": [
        {
            **VERSION,
            "links": ["https://contoh.go.id/film.mp4"],
            "troubles": [["poster.psd", "notshown"]],
        }
    ],
    "content-published": [{**REQUEST, "content": {**KNOWN, "links": LINKS[:3]}}, REQUEST],
    "content-withdrawn": [{**REQUEST, "content": {**KNOWN, "follows": "K-2026-0001"}}],
    "links-replaced": [
        {
            "to": TO,
            "number": "K-2026-0012",
            "links": [["website", "https://contoh.go.id/1"]],
            "troubles": [],
        },
        {
            "to": TO,
            "number": "K-2026-0012",
            "links": [],
            "troubles": [["https://bit.ly/1", "foreign", ""]],
        },
    ],
    "content-remarks": [
        {"to": TO, "number": "K-2026-0012", "case": 12, "remarks": REMARKS, "may_tick": may}
        for may in (True, False)
    ],
    "follow-ask": [
        {"to": TO, "follows": kind, "number": "K-2026-0001"}
        for kind in ("correction", "withdrawal")
    ],
    "follow-opened": [
        {"to": TO, "follows": kind, "number": "K-2026-0002", "origin": "K-2026-0001"}
        for kind in ("correction", "withdrawal")
    ],
    "follow-refused": [{"to": TO, "number": "K-2026-0001"}],
    "archive-found": [
        {
            "to": TO,
            "found": [
                {"entry": "K-2026-0001/1", "topic": "Festival", "given": AT, **each}
                for each in LINKS[:2]
            ],
            "more": 3,
        },
        {"to": TO, "found": [], "more": 0},
    ],
}
