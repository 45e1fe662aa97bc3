"""Evidence files on disk, each named by the SHA-256 of its bytes: `aa/bb/aabb…`.

Names given by senders never become paths. A file exists completely or not at all: it is written
beside its place, flushed and renamed.
"""

import asyncio
import hashlib
import os
import re
import secrets
import stat
from pathlib import Path

from bot.files.evidence_store import DamagedEvidence, MissingEvidence, NotAHash

_HASH = re.compile(r"[0-9a-f]{64}")
CHUNK = 1 << 20


class EvidenceFolder:
    """Stores and returns files below `root`, which is created with the first file."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def store(self, data: bytes) -> str:
        """Store a file durably and return its hash. Known bytes are not written again."""
        return await asyncio.to_thread(self._store, data)

    async def read(self, sha256: str) -> bytes:
        """Read a file. Raises NotAHash, MissingEvidence, DamagedEvidence; OSError for a symbolic
        link.
        """
        return await asyncio.to_thread(self._read, sha256)

    def path(self, sha256: str) -> Path:
        """Path of a file, whether it exists or not. Raises NotAHash."""
        return self._root / place_of(sha256)

    def exists(self, sha256: str) -> bool:
        """Return whether the file exists as a regular file. Raises NotAHash."""
        try:
            return stat.S_ISREG(self.path(sha256).lstat().st_mode)
        except FileNotFoundError:
            return False

    def hash_of(self, sha256: str) -> str:
        """The hash of the bytes on disk, read piece by piece."""
        return sha256_of(self.path(sha256))

    def drop(self, sha256: str) -> None:
        """Remove a file, if it is there."""
        self.path(sha256).unlink(missing_ok=True)

    def _store(self, data: bytes) -> str:
        sha256 = hashlib.sha256(data).hexdigest()
        target = self.path(sha256)
        if self.exists(sha256) and target.stat().st_size == len(data):
            return sha256
        _make_folder(target.parent)
        beside = target.with_name(f".{sha256[:16]}.{secrets.token_hex(8)}.part")
        try:
            _write_through(beside, data)
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        _flush_folder(target.parent)
        return sha256

    def _read(self, sha256: str) -> bytes:
        try:
            file = os.open(self.path(sha256), os.O_RDONLY | os.O_NOFOLLOW)
        except FileNotFoundError:
            raise MissingEvidence(sha256) from None
        with os.fdopen(file, "rb") as opened:
            data = opened.read()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise DamagedEvidence(sha256)
        return data


def place_of(sha256: str) -> str:
    """`aa/bb/aabb…`. Raises NotAHash."""
    if not _HASH.fullmatch(sha256):
        raise NotAHash(sha256)
    return f"{sha256[:2]}/{sha256[2:4]}/{sha256}"


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes, read piece by piece."""
    spelled = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            spelled.update(chunk)
    return spelled.hexdigest()


def _write_through(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    with os.fdopen(os.open(path, flags, 0o600), "wb") as opened:
        opened.write(data)
        opened.flush()
        os.fsync(opened.fileno())


def _make_folder(folder: Path) -> None:
    """Create a folder with its parents, and flush each entry before a file relies on it."""
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    _flush_folder(folder.parent)


def _flush_folder(folder: Path) -> None:
    """Flush a folder's entries; otherwise a power cut may undo a rename."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
