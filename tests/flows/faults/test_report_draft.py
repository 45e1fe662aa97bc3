"""Drafts stored by an earlier build are judged as new ones are."""

from dataclasses import replace

import pytest

from flows.faults.report_draft import Draft

UNCLEAR = Draft(token="a1b2c3d4", touched_at=0, heard_at=0)
EARLIER = {
    "is it a report, unanswered": (replace(UNCLEAR, words=("👍",)), False),
    "which report, unanswered": (
        replace(UNCLEAR, words=("siapa yg piket hari ini?",), asked="belongs", awaiting="belongs"),
        False,
    ),
    "the same fault or another, unanswered": (
        replace(UNCLEAR, words=("masih lambat pak",), asked="again", awaiting="again", again=1),
        False,
    ),
    "a bare category question": (
        replace(UNCLEAR, words=("siapa yg piket hari ini?",), awaiting="category"),
        False,
    ),
    "words that piled up": (
        replace(UNCLEAR, words=("👍", "makasih banyak pak"), awaiting="category"),
        False,
    ),
    "a place and a word": (
        replace(UNCLEAR, words=("tes",), place="-5.60000, 132.70000", awaiting="category"),
        False,
    ),
    "lapor without a word": (replace(UNCLEAR, awaiting="category"), False),
    "Ya": (replace(UNCLEAR, words=("tolong pak",), awaiting="category"), True),
    "Ya of somebody new": (replace(UNCLEAR, words=("tolong pak",), awaiting="name"), True),
    "another fault": (
        replace(UNCLEAR, words=("masih lambat di loket pak",), awaiting="category", again=1),
        True,
    ),
    "a recognised fault": (
        replace(
            UNCLEAR,
            words=("wifi mati di loket",),
            category="jaringan",
            guessed=True,
            awaiting="summary",
        ),
        True,
    ),
    "a request": (
        replace(UNCLEAR, words=("mau upload berita",), procedure="konten", awaiting="summary"),
        True,
    ),
}


@pytest.mark.parametrize(("draft", "filed"), EARLIER.values(), ids=EARLIER.keys())
def test_silence_files_of_an_earlier_build_only_what_is_a_report(
    draft: Draft, filed: bool
) -> None:
    kept = {key: value for key, value in draft.to_data().items() if key != "confirmed"}
    assert Draft.from_data(kept).can_be_filed(files=0) is filed


def test_evidence_makes_a_report_of_any_words() -> None:
    assert UNCLEAR.can_be_filed(files=1)
    assert replace(UNCLEAR, words=("👍",)).can_be_filed(files=1)


@pytest.mark.parametrize("confirmed", [True, False])
def test_what_somebody_confirmed_stays_so(confirmed: bool) -> None:
    draft = replace(UNCLEAR, words=("tolong pak",), awaiting="category", confirmed=confirmed)
    assert Draft.from_data(draft.to_data()) == draft
