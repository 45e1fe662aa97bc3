"""python -m bot casefile."""

from pathlib import Path

from tests.bot.cli.conftest import Command


async def test_a_case_that_is_not_there_or_a_file_that_is(
    sigap: Command, office_database: object, tmp_path: Path
) -> None:
    del office_database
    (tmp_path / "ada.pdf").write_bytes(b"x")
    for words, told in (
        (("G-2026-0001", "berkas.pdf"), "There is no case G-2026-0001."),
        (("G-2026-0001", "berkas.doc"), "name a file that ends in .pdf"),
        (("G-2026-0001", tmp_path / "ada.pdf"), "exists already"),
    ):
        said = await sigap("casefile", *words)
        assert (said.code, told in said.err) == (2, True), said
