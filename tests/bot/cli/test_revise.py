"""python -m bot revise: the draft of an SOP's next version."""

from pathlib import Path

import pytest

from flows.figures import proposal
from flows.sop.loader import load_procedure
from flows.worktime.standard_time import Standard
from tests.bot.cli.conftest import Command
from tests.conversations.reports.stories import approved, finish
from tests.world import Someone, World


async def test_the_draft_is_written_as_toml_and_paper(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    on_database: str,
    sigap: Command,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(proposal, "ENOUGH", 1)
    await approved(reporter, ict_head)
    await office.moves_on(hours=2)
    await finish(technician)
    said = await sigap(
        "revise", "gangguan", "--out", tmp_path / "draft", "--period", "23 Nov 2026"
    )
    assert (said.code, said.err) == (0, "")
    toml, paper = map(Path, said.out.split())
    read = load_procedure(toml.read_text(encoding="utf-8"), "gangguan")
    assert (read.version, read.steps["repair"].standard) == (2, Standard(minutes=120))
    assert paper.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("cuti",), "There is no SOP 'cuti'; there are: gangguan, konten, promosi"),
        (("gangguan", "--period", "kapan-kapan"), "names no period"),
    ],
)
async def test_what_cannot_be_drafted_is_told(
    office: World,
    on_database: str,
    sigap: Command,
    asked: tuple[str, ...],
    told: str,
) -> None:
    said = await sigap("revise", *asked)
    assert said.code == 2
    assert told in said.err
