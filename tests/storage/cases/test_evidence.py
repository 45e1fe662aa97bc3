"""Files of a report: with a draft first, then with its case; kept, sealed, fetched later."""

from datetime import UTC, datetime
from typing import Any

import pytest

from flows.records.evidence import NewEvidence
from flows.records.received_file import FileState, ReceivedFile
from storage.cases.evidence import EvidenceRecords
from storage.database.statement import Statement, inserting
from storage.database.tables import cases
from storage.database.unit import Database, Unit, identifier
from storage.people.people import People

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
HASH = "ab" * 32

_add_case = Statement(
    inserting(cases, "number", "reporter", "filed_by", "touched_at", "opened_at").returning(
        cases.c.id
    )
)


class Files:
    """Evidence of one person and one case, in one unit."""

    def __init__(self, unit: Unit, person: int, case: int) -> None:
        self.records = EvidenceRecords(unit)
        self.person = person
        self.case = case

    async def photo(self, draft: str | None = "draft", **given: Any) -> int:
        return await self.records.add_evidence(
            NewEvidence(
                person=self.person,
                kind="photo",
                channel="telegram",
                chat=7,
                at=NOW,
                draft=draft,
                sha256=HASH,
                picture=HASH,
                **given,
            )
        )


@pytest.fixture
async def owner(database: Database) -> tuple[int, int]:
    """A person and their case."""
    async with database.unit() as unit:
        person = await People(unit).add_person("Contoh Pelapor", NOW)
        case = await identifier(
            unit,
            _add_case,
            number="G-2026-0001",
            reporter=person,
            filed_by=person,
            touched_at=0,
            opened_at=0,
        )
    return person, case


async def test_what_a_draft_gathered_goes_over_to_its_case(
    database: Database, owner: tuple[int, int]
) -> None:
    async with database.unit() as unit:
        files = Files(unit, *owner)
        kept = [await files.photo(), await files.photo()]
        other = await files.photo("another")
        assert [each.id for each in await files.records.of_draft("draft")] == kept
        assert await files.records.attach("draft", files.case, "report") == 2
        assert await files.records.attach("draft", files.case, "report") == 0
        of_case = await files.records.of_case(files.case)
        assert [(each.id, each.step) for each in of_case] == [(id, "report") for id in kept]
        assert await files.records.of_draft("draft") == []
        assert [each.id for each in await files.records.of_draft("another")] == [other]


async def test_what_was_stored_is_told_again(database: Database, owner: tuple[int, int]) -> None:
    async with database.unit() as unit:
        files = Files(unit, *owner)
        found = await files.records.by_id(await files.photo(name="foto.jpg"))
        assert await files.records.by_id(10**6) is None
    assert found is not None
    assert (found.person, found.case_id, found.name) == (owner[0], None, "foto.jpg")
    assert (found.sha256, found.state, found.passed_on, found.at) == (HASH, "stored", True, NOW)


async def test_a_late_part_of_an_album_finds_where_the_others_went(
    database: Database, owner: tuple[int, int]
) -> None:
    async with database.unit() as unit:
        files = Files(unit, *owner)
        assert await files.records.album_home(7, "album") is None
        await files.photo(album="album")
        assert await files.records.album_home(7, "album") == (None, "draft", "")
        assert await files.records.album_home(8, "album") is None
        await files.records.attach("draft", files.case, "report")
        assert await files.records.album_home(7, "album") == (files.case, "draft", "report")


async def test_a_file_that_waited_is_what_it_turned_out_to_be(
    database: Database, owner: tuple[int, int]
) -> None:
    async with database.unit() as unit:
        files = Files(unit, *owner)
        waiting = await files.records.add_evidence(
            NewEvidence(
                person=files.person,
                kind="document",
                channel="telegram",
                chat=7,
                at=NOW,
                file_id="f",
                state="pending",
            )
        )
        fetched = ReceivedFile(
            kind="app",
            state=FileState.STORED,
            file_id="f",
            file_unique_id="u",
            sha256=HASH,
            passed_on=False,
        )
        await files.records.mark_fetched(waiting, fetched)
        found = await files.records.by_id(waiting)
    assert found is not None
    assert (found.state, found.kind, found.sha256) == ("stored", "app", HASH)
    assert (found.picture, found.passed_on) == (None, False)


async def test_a_sealed_case_keeps_originals_and_passes_nothing_on(
    database: Database, owner: tuple[int, int]
) -> None:
    async with database.unit() as unit:
        files = Files(unit, *owner)
        await files.photo()
        await files.records.attach("draft", files.case, "report")
        assert await files.records.seal(files.case) == 1
        (sealed,) = await files.records.of_case(files.case)
    assert (sealed.sha256, sealed.picture, sealed.passed_on) == (HASH, None, False)
