"""Files that are there whole or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.files.whole import whole, write_whole
from bot.runtime import checkpoint_key
from bot.webhooks import secrets


def test_what_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    with pytest.raises(OSError, match="full"), whole(target) as part:
        part.write_bytes(b"half")
        raise OSError("full")
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_is_kept_until_the_new_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write_whole(target, b"old")
    with whole(target) as part:
        part.write_bytes(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_what_a_killed_process_left_is_written_over(tmp_path: Path) -> None:
    target = tmp_path / "a.zip"
    with whole(target) as left:
        left.write_bytes(b"first")
    left.write_bytes(b"of before")
    with whole(target) as part, part.open("xb") as file:
        file.write(b"new")
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("make", [checkpoint_key.make_key, secrets.make_key])
def test_a_key_is_made_once_and_is_its_owners_alone(
    tmp_path: Path, make: Callable[[Path], bytes]
) -> None:
    key = make(tmp_path)
    assert (len(key), make(tmp_path)) == (32, key)
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    file.write_bytes(b"")
    assert len(make(tmp_path)) == 32
