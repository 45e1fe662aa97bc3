"""Evidence on disk: complete, stored once, and only under its hash."""

import asyncio
import hashlib
import os
from pathlib import Path

import pytest

from bot.files.evidence_folder import EvidenceFolder
from bot.files.evidence_store import DamagedEvidence, NotAHash

DATA = b"bukti"
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> EvidenceFolder:
    return EvidenceFolder(tmp_path / "data" / "evidence")


def files(folder: EvidenceFolder) -> list[Path]:
    root = folder.path(SHA).parents[2]
    return [path for path in root.rglob("*") if not path.is_dir()]


async def test_what_is_stored_is_read_again(folder: EvidenceFolder) -> None:
    assert await folder.store(DATA) == SHA
    assert await folder.read(SHA) == DATA
    assert folder.exists(SHA)
    assert folder.path(SHA).parts[-3:] == (SHA[:2], SHA[2:4], SHA)


async def test_an_empty_file_is_evidence_too(folder: EvidenceFolder) -> None:
    assert await folder.read(await folder.store(b"")) == b""


async def test_the_same_bytes_at_once_are_one_file_and_leave_nothing_beside(
    folder: EvidenceFolder,
) -> None:
    assert set(await asyncio.gather(*(folder.store(DATA) for _ in range(8)))) == {SHA}
    assert files(folder) == [folder.path(SHA)]


async def test_storing_again_does_not_touch_the_file(folder: EvidenceFolder) -> None:
    await folder.store(DATA)
    before = folder.path(SHA).stat()
    await folder.store(DATA)
    after = folder.path(SHA).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


async def test_a_file_cut_short_is_mended_by_storing_again(folder: EvidenceFolder) -> None:
    await folder.store(DATA)
    folder.path(SHA).write_bytes(b"buk")
    await folder.store(DATA)
    assert await folder.read(SHA) == DATA


async def test_only_the_owner_may_look(folder: EvidenceFolder) -> None:
    await folder.store(DATA)
    assert folder.path(SHA).stat().st_mode & 0o077 == 0
    assert folder.path(SHA).parent.stat().st_mode & 0o077 == 0


async def test_changed_bytes_are_not_handed_out(folder: EvidenceFolder) -> None:
    await folder.store(DATA)
    folder.path(SHA).write_bytes(b"palsu")
    with pytest.raises(DamagedEvidence, match=SHA):
        await folder.read(SHA)


async def test_what_was_never_stored_is_not_found(folder: EvidenceFolder) -> None:
    assert not folder.exists(SHA)
    with pytest.raises(FileNotFoundError):
        await folder.read(SHA)


@pytest.mark.parametrize(
    "name",
    [
        *("../../etc/passwd", "..\\..\\x", "/etc/passwd", "", "CON", "\0", "a" * 300),
        *(SHA[:-1], SHA + "0", SHA.upper(), SHA + "\n", "g" * 64, "../" + SHA, "٠" * 64),
    ],
)
async def test_only_a_hash_becomes_a_path(folder: EvidenceFolder, name: str) -> None:
    with pytest.raises(NotAHash):
        folder.path(name)
    with pytest.raises(NotAHash):
        folder.exists(name)
    with pytest.raises(NotAHash):
        await folder.read(name)


async def test_a_link_in_its_place_is_neither_followed_nor_counted(
    folder: EvidenceFolder, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(DATA)
    folder.path(SHA).parent.mkdir(parents=True)
    folder.path(SHA).symlink_to(secret)
    assert not folder.exists(SHA)
    with pytest.raises(OSError, match="symbolic"):
        await folder.read(SHA)
    await folder.store(DATA)
    assert not folder.path(SHA).is_symlink()
    assert secret.read_bytes() == DATA


async def test_a_write_that_fails_leaves_nothing(
    folder: EvidenceFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OSError, match=os.strerror(28)):
            await folder.store(DATA)
    assert files(folder) == []
    assert await folder.store(DATA) == SHA
