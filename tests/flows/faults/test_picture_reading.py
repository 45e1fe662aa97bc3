"""What a picture tells, beside what the reporter says."""

from dataclasses import replace

from flows.faults.category import Category
from flows.faults.picture_reading import PictureReading
from flows.faults.report_draft import Draft

DRAFT = Draft(token="a1b2c3d4", touched_at=1, heard_at=1)
READ = PictureReading(
    error="dns",
    category="website",
    subcategory="tidak_dapat_diakses",
    sure=True,
    description="Portal tidak ditemukan (DNS).",
    quote="Terbaca dari gambar: “...”",
)


def test_a_sure_reading_fills_the_draft() -> None:
    draft = DRAFT.proposed(READ)
    assert (draft.category, draft.guessed) == ("website", True)
    assert draft.description == READ.description
    assert draft.words == ()


def test_an_unsure_reading_sets_no_category() -> None:
    assert DRAFT.proposed(replace(READ, sure=False)).category == ""


def test_words_and_taps_win() -> None:
    told = DRAFT.heard("printer di ruang depan macet", 2).proposed(READ)
    assert (told.category, told.description) == ("perangkat", "printer di ruang depan macet")
    picked = DRAFT.picked(Category.NETWORK).proposed(READ)
    assert (picked.category, picked.guessed) == ("jaringan", False)
    later = DRAFT.proposed(READ).heard("printer di ruang depan macet", 2)
    assert (later.category, later.description) == ("perangkat", "printer di ruang depan macet")


def test_the_first_error_holds_and_any_secret_counts() -> None:
    draft = DRAFT.proposed(READ).proposed(replace(READ, error="login", hidden=True))
    assert draft.reading == replace(READ, hidden=True)
    assert DRAFT.proposed(PictureReading(hidden=True)).proposed(READ).reading == replace(
        READ, hidden=True
    )


def test_a_request_takes_no_fault_from_a_picture() -> None:
    asked = replace(DRAFT, procedure="konten").proposed(READ)
    assert (asked.category, asked.description) == ("", "")


def test_a_draft_is_restored_with_its_reading() -> None:
    draft = DRAFT.proposed(READ)
    assert Draft.from_data(draft.to_data()) == draft
    assert Draft.from_data(DRAFT.to_data()) == DRAFT
