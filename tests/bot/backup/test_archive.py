"""Archives: complete, or refused with a reason."""

import io
import tarfile
from hashlib import sha256
from pathlib import Path

import pytest

from bot.backup.archive import BrokenArchive, Manifest, read_archive, write_archive

ABOUT = Manifest(made_at="2026-11-23T01:00:00+00:00", schema="0019", kind="sqlite")
NAME = sha256(b"photo").hexdigest()
DAMAGED = sha256(b"was a photo").hexdigest()


def quiet(_: str) -> None:
    """Nobody reads how far it is."""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    for name, data in ((NAME, b"photo"), (DAMAGED, b"is none")):
        path = tmp_path / "data" / "evidence" / name[:2] / name[2:4] / name
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
    (tmp_path / "data" / "checkpoint.key").write_text("00")
    (tmp_path / "data" / ".env").write_text("no part of it")
    (tmp_path / "copy.db").write_bytes(b"a database" * 1000)
    data = tmp_path / "data"
    write_archive(tmp_path / "a.tar", tmp_path / "copy.db", data, data / "evidence", ABOUT, quiet)
    return tmp_path / "a.tar"


def test_an_archive_holds_database_keys_and_evidence(archive: Path, tmp_path: Path) -> None:
    manifest = read_archive(archive, tmp_path / "out", quiet)
    path = tmp_path / "out" / "evidence" / NAME[:2] / NAME[2:4] / NAME
    assert path.read_bytes() == b"photo"
    assert (tmp_path / "out" / "keys" / "checkpoint.key").read_text() == "00"
    assert manifest.damaged == [DAMAGED]
    assert len(manifest.files) == 4


def test_an_archive_cut_off_anywhere_is_refused(archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    cut = tmp_path / "cut.tar"
    end = whole.rstrip(b"\0")
    for length in range(0, len(end), 499):
        cut.write_bytes(whole[:length])
        with pytest.raises(BrokenArchive):
            read_archive(cut, None, quiet)


def test_an_archive_changed_anywhere_is_refused(archive: Path, tmp_path: Path) -> None:
    whole = bytearray(archive.read_bytes())
    changed = tmp_path / "changed.tar"
    with tarfile.open(archive) as tar:
        places = [entry.offset_data + entry.size // 2 for entry in tar if entry.size]
    for place in places[:-1]:
        whole[place] ^= 1
        changed.write_bytes(whole)
        whole[place] ^= 1
        with pytest.raises(BrokenArchive, match="is missing or was changed"):
            read_archive(changed, None, quiet)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "evidence/../x.key", "keys/../../x.key", "other"]
)
def test_a_name_that_no_backup_has_is_never_written(tmp_path: Path, name: str) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        entry = tarfile.TarInfo(name)
        entry.size = 1
        tar.addfile(entry, io.BytesIO(b"x"))
    with pytest.raises(BrokenArchive, match="which no backup does"):
        read_archive(tmp_path / "a.tar", tmp_path / "out", quiet)
    assert not (tmp_path / "out").exists()


def test_a_link_is_never_followed(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        entry = tarfile.TarInfo("database.db")
        entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(entry)
    with pytest.raises(BrokenArchive):
        read_archive(tmp_path / "a.tar", tmp_path / "out", quiet)
