"""The archive of an installation: a tar of database, keys, evidence and, last, the manifest.

The manifest gives every file's SHA-256; without it an archive is cut off. Evidence holds letters
and documents too.
"""

import hashlib
import io
import json
import re
import tarfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import IO

from bot.files.evidence_place import EVIDENCE

FORMAT = 1
DATABASE, KEYS, MANIFEST = "database.db", "keys", "manifest.json"
_KNOWN = re.compile(
    r"database\.db|keys/[a-z0-9][a-z0-9.-]*\.key|evidence/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}"
)
CHUNK = 1 << 20
LARGEST_MANIFEST = 1 << 30

Progress = Callable[[str], None]


class BrokenArchive(Exception):
    """Not one of our archives, cut off, or changed; its text says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Contents of an archive. `made_at` is ISO 8601 in UTC, `files` gives SHA-256 by name;
    `damaged` are pieces of evidence that were so on disk already.
    """

    made_at: str
    schema: str
    kind: str
    files: dict[str, str] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)
    format: int = FORMAT


def write_archive(
    target: Path,
    database: Path,
    keys: Path,
    evidence: Path,
    about: Manifest,
    progress: Progress,
) -> Manifest:
    """Write a new archive of a database and of folders with keys and evidence; `about` is its
    manifest without the files. Raises OSError.
    """
    files: dict[str, str] = {}
    damaged: list[str] = []
    with tarfile.open(target, "x", format=tarfile.PAX_FORMAT) as tar:
        files[DATABASE] = _add(tar, database, DATABASE)
        for key in sorted(keys.glob("*.key")):
            files[f"{KEYS}/{key.name}"] = _add(tar, key, f"{KEYS}/{key.name}")
        stored = sorted(evidence.glob("??/??/" + "[0-9a-f]" * 64))
        for number, path in enumerate(stored, 1):
            name = f"{EVIDENCE}/{path.relative_to(evidence).as_posix()}"
            files[name] = _add(tar, path, name)
            if files[name] != path.name:
                damaged.append(path.name)
            progress(f"evidence: {number} of {len(stored)} files")
        manifest = replace(about, files=files, damaged=damaged)
        spelled = json.dumps(asdict(manifest), indent=1).encode()
        tar.addfile(_entry(MANIFEST, len(spelled)), io.BytesIO(spelled))
    return manifest


class _Hashed:
    """A file that hashes what is read from it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._hash = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self._hash.update(data)
        return data

    def hexdigest(self) -> str:
        return self._hash.hexdigest()


def _add(tar: tarfile.TarFile, path: Path, name: str) -> str:
    with path.open("rb") as file:
        size = path.stat().st_size
        hashed = _Hashed(file)
        tar.addfile(_entry(name, size), hashed)
        return hashed.hexdigest()


def _entry(name: str, size: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    return entry


def read_archive(archive: Path, into: Path | None, progress: Progress) -> Manifest:
    """Check an archive from end to end, and unpack it into a folder if one is given. Raises
    BrokenArchive, OSError.
    """
    found: dict[str, str] = {}
    try:
        with tarfile.open(archive, "r:") as tar:
            for entry in tar:
                file = tar.extractfile(entry) if entry.isreg() else None
                if file is None or (entry.name != MANIFEST and not _KNOWN.fullmatch(entry.name)):
                    raise BrokenArchive(f"it holds {entry.name!r}, which no backup does")
                if entry.name == MANIFEST:
                    return _compared(_manifest(file.read(LARGEST_MANIFEST)), found)
                found[entry.name] = _take(file, into / entry.name if into else None)
                progress(f"archive: {len(found)} files read")
    except tarfile.TarError as error:
        raise BrokenArchive(f"no archive, or cut off ({error})") from error
    raise BrokenArchive("it is cut off: its list of contents is missing")


def _take(file: IO[bytes], target: Path | None) -> str:
    hashed = _Hashed(file)
    if target is None:
        while hashed.read(CHUNK):
            pass
        return hashed.hexdigest()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with target.open("xb") as out:
        while chunk := hashed.read(CHUNK):
            out.write(chunk)
    return hashed.hexdigest()


def _manifest(spelled: bytes) -> Manifest:
    try:
        known = json.loads(spelled)
        if known["format"] != FORMAT or not isinstance(known["files"], dict):
            raise BrokenArchive("it was made by a newer Sigap; update first")
        return Manifest(**known)
    except (ValueError, KeyError, TypeError) as error:
        raise BrokenArchive("its list of contents cannot be read") from error


def _compared(manifest: Manifest, found: dict[str, str]) -> Manifest:
    if DATABASE not in found:
        raise BrokenArchive("it holds no database")
    for name in sorted(manifest.files.keys() | found.keys()):
        if manifest.files.get(name) != found.get(name):
            raise BrokenArchive(f"{name} is missing or was changed")
    return manifest
