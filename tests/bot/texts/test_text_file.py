"""Text files as the programs of several systems save them."""

from pathlib import Path

from bot.setup.env_file import text_of
from bot.texts.text_file import exact_text, read_text

TEXT = "nama = 1\nkop = 2\n"


def test_each_systems_line_ends_become_line_feeds(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    for end in ("\n", "\r\n", "\r"):
        path.write_text(TEXT, encoding="utf-8-sig", newline=end)
        assert read_text(path) == TEXT
        assert exact_text(path) == TEXT.replace("\n", end)


def test_a_file_that_is_not_there_yet_has_no_text(tmp_path: Path) -> None:
    assert text_of(tmp_path / ".env") == ""
