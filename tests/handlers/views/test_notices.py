"""Notices that any SOP may name in `tells`: each can be shown for every outcome."""

import pytest

from flows.messages.registry import decode
from flows.office.sops.registry import SOPS
from handlers.views.registry import VIEWS, screen

GIVEN = {
    "to": {"id": 1, "name": "Contoh Pelapor", "address": "bapak"},
    "v": 1,
    "now": 1795392000000,
    "case": 1,
    "number": "R-2026-0001",
    "procedure": "ruang",
    "state": "open",
    "category": "",
    "subcategory": "",
    "priority": "sedang",
    "description": "Ruang rapat",
    "place": "",
    "since": None,
    "complete": True,
    "opened": 1795392000000,
    "reporter": "Contoh Pelapor",
    "unit": "Dinas Contoh",
    "verified": True,
    "filed_by": "",
    "evidence": 0,
    "picture": None,
    "proposed": "",
    "team": "",
    "letter": "",
    "parent": "",
    "signed": False,
    "by": "Contoh Kepala Divisi",
    "for": "",
    "note": "",
    "pause": "",
    "words": {},
    "answers": [],
}


@pytest.mark.parametrize("kind", sorted(SOPS.notices))
def test_a_notice_can_be_shown_for_any_sop(kind: str) -> None:
    assert kind in VIEWS
    assert screen(decode(kind, GIVEN)).text
