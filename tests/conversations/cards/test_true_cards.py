"""Cards tell the truth: random walks of every SOP through the real use cases, and after each act
every sentence of every card is held against the case, its runs and the journal.
"""

import asyncio
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from flows.engine.case_file import CaseFile
from flows.engine.ledger import StepRun
from flows.messages.kinds.cards import Card
from flows.office.messages.facts import intervals
from flows.records.evidence import MANUSCRIPT, Evidence
from flows.records.journal import Entry
from flows.worktime.formatting import long_datetime
from handlers.views.cards import cards
from handlers.views.parts.phrases import say
from handlers.views.sops import SOP_CARDS
from storage.database.connect import open_database
from storage.desk import Desk
from tests.conversations.cards.walking import OFFICE, Walk
from tests.databases import SQLiteFiles

TEXTS = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))
ASIDE = {"design", "refused", "archive", MANUSCRIPT}
STEPS = 22


@dataclass(frozen=True, kw_only=True)
class Records:
    """What stands on record about a case."""

    file: CaseFile
    runs: dict[tuple[str, int], StepRun]
    journal: list[Entry]
    evidence: list[Evidence]
    letter: str
    notes: list[str]
    absent: int
    names: dict[int, str]


async def records(desk: Desk, case: int, absent: int) -> Records:
    file = await desk.cases.by_id(case)
    assert file is not None
    letter = await desk.letters.current(case)
    people = {row: await desk.people.by_id(row) for row in range(1, 12)}
    return Records(
        file=file,
        runs={(run.step, run.round): run for run in await desk.cases.runs(case)},
        journal=await desk.journal.entries(f"case:{case}"),
        evidence=list(await desk.evidence.of_case(case)),
        notes=[each.text for each in await desk.notes.of_case(case)],
        absent=absent,
        letter=letter.number if letter and letter.numbered else "",
        names={row: each.name for row, each in people.items() if each},
    )


def words_of(card: Card) -> str:
    screen = cards.card(SOP_CARDS, card)
    return "\n".join(TEXTS.plain(each, "id") for each in (*screen.text, *screen.details))


def holds(card: Card, known: Records) -> None:
    """Hold a card, open or closed, against what stands on record."""
    said, key = words_of(card), (card.step.key, card.step.round)
    assert card.case.number == known.file.case.number
    assert f"— {card.case.number}" in said
    run = known.runs[key]
    _case(card, said, known)
    if run.closed_at is None:
        assert card.outcome is None, said
        _open(card, said, known)
    else:
        assert card.outcome is not None, said
        _closed(card, said, known, run)
    _versions(said, known, run)


def _case(card: Card, said: str, known: Records) -> None:
    """The case itself: its reporter, description and notes, and nobody who does not act for
    somebody.
    """
    file = known.file
    if found := re.search(r"(?:Pelapor|Pemohon|Pengaju): (.*?),", said):
        assert found[1] == known.names[file.case.reporter], said
    if found := re.search(r"Uraian: (.*)", said):
        assert _begins(file.description, found[1].removesuffix(" (belum lengkap)")), said
    if found := re.search(r"Uraian lengkap: (.*)", said):
        assert found[1] == file.description, said
    for words in re.findall(r"Catatan: (.*)", said):
        assert any(_begins(each, words) for each in known.notes), said
    if card.outcome is None and (found := re.search(r"Prioritas (\w+)", said)):
        assert found[1] == TEXTS.plain(say(f"priority-{file.priority}"), "id"), said
    for official in re.findall(r"mewakili (.*?)(?:\.| pada|\))", said):
        assert official == known.names[known.absent], said


def _begins(whole: str, words: str) -> bool:
    line = " ".join(whole.split())
    return line.startswith(" ".join(words.removesuffix("…").split()))


def _open(card: Card, said: str, known: Records) -> None:
    case = known.file.case
    opened = case.open_step(card.step.key)
    assert opened is not None
    procedure = OFFICE.procedures.get(case.procedure, case.procedure_version)
    step = procedure.steps[card.step.key]
    if found := re.search(r"(?:Bukti|Lampiran): (?:(\d+) berkas|tidak ada)", said):
        assert int(found[1] or 0) == len(_current(known)), said
    if found := re.search(r"sampai (\w+, \d.*? WIT)", said):
        due = OFFICE.calendar.due(
            opened.opened_at, step.standard, intervals(opened), opened.opened_at
        )
        if not opened.pauses and due:
            assert found[1] == long_datetime(due, OFFICE.calendar.zone), said
    if found := re.search(r"Disetujui oleh (.*?); surat tugas nomor (.*?) \(belum", said):
        approvals = [
            each.actor
            for each in known.journal
            if each.code == "step.closed"
            and each.data["step"] == "approve"
            and each.data["outcome"] == "approve"
        ]
        assert found[1] == known.names[approvals[-1]], said
        assert found[2] == known.letter, said
    if found := re.search(r"Dikerjakan oleh (.*?) sejak", said):
        assert opened.accepted_by is not None
        assert found[1] == known.names[opened.accepted_by], said
    assert ("Dijeda sejak" in said) <= opened.paused, said


def _closed(card: Card, said: str, known: Records, run: StepRun) -> None:
    assert card.outcome is not None
    assert card.outcome.name == run.outcome, said
    key = (card.step.key, card.step.round)
    taken = TEXTS.plain(say(f"outcome-{run.outcome}"), "id")
    by = known.names.get(run.actor or 0, TEXTS.plain(say("role-system"), "id"))
    told = re.search(rf"[✓•] {re.escape(taken)} oleh (Plh\. .*?, )?{re.escape(by)}", said)
    assert told, (said, by)
    acted = any(
        each.code == "step.acted_for"
        and (each.data["step"], each.data["round"], each.data["kind"]) == (*key, "plh")
        for each in known.journal
    )
    assert bool(told[1]) is acted, said


def _versions(said: str, known: Records, run: StepRun) -> None:
    """A card names the version that stood when it was closed, or the newest one."""
    for name, code in (("Naskah", "content.version"), ("Desain", "content.design")):
        if not (found := re.search(rf"{name} versi (\d+)", said)):
            continue
        stood = [
            each.data["version"]
            for each in known.journal
            if each.code == code and (run.closed_at is None or each.at <= run.closed_at)
        ]
        assert int(found[1]) == max(stood), said


def _current(known: Records) -> list[Evidence]:
    """Files that hold: no manuscript, no design, no reason for a round that is over."""
    case = known.file.case
    open_now = {f"reason/{each.key}/{each.round}" for each in case.open_steps}
    return [
        each
        for each in known.evidence
        if each.step not in ASIDE
        and (not each.step.startswith("reason/") or each.step in open_now)
    ]


async def walked(url: str, procedure: str, seed: int) -> int:
    """Walk one case at random and hold its cards after each act; return the number of acts."""
    database = await open_database(url)
    try:
        walk, taken = Walk(database, procedure, random.Random(seed)), list[str]()
        await walk.begin()
        for _ in range(STEPS):
            async with database.unit() as unit:
                known = await records(Desk(unit), walk.case, walk.absent)
                for card in await walk.shown(unit):
                    try:
                        holds(card, known)
                    except AssertionError as error:
                        raise AssertionError(f"{seed}: {taken}\n{error}") from error
            act = await walk.step()
            if not act:
                break
            taken.append(act)
        return sum("refused" not in each for each in taken)
    finally:
        await database.close()


@pytest.fixture(scope="module")
def files() -> Iterator[SQLiteFiles]:
    with TemporaryDirectory() as folder:
        yield SQLiteFiles(Path(folder))


@pytest.mark.parametrize("procedure", ["gangguan", "konten", "promosi"])
def test_every_sentence_of_every_card_is_on_record(files: SQLiteFiles, procedure: str) -> None:
    acts = []

    @settings(max_examples=24, derandomize=True, database=None)
    @given(st.integers(0, 2**32))
    def hold(seed: int) -> None:
        url = asyncio.run(files.fresh())
        acts.append(asyncio.run(walked(url, procedure, seed)))
        files.drop(url)

    hold()
    assert sum(acts) > 60, "the walks get somewhere"
