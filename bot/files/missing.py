"""Files that the records name and the disk does not have, or has with other bytes."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.files.evidence_folder import EvidenceFolder, NotAHash
from storage.office.stored_files import StoredFile

CHUNK = 1 << 20


def missing_files(root: Path, files: Sequence[StoredFile]) -> list[str]:
    """A line on each file that is not on disk."""
    folder = EvidenceFolder(root)
    return [f"{_told(each)}: missing" for each in files if not _exists(folder, each.sha256)]


def file_troubles(
    root: Path, files: Sequence[StoredFile], progress: Callable[[str], None]
) -> list[str]:
    """A line on each file that is missing or no longer what was stored; every file is read."""
    folder = EvidenceFolder(root)
    found = []
    for number, each in enumerate(files, 1):
        if not _exists(folder, each.sha256):
            found.append(f"{_told(each)}: missing")
        elif sha256_of(folder.path(each.sha256)) != each.sha256:
            found.append(f"{_told(each)}: not the file that was stored")
        progress(f"files: {number} of {len(files)} read")
    return found


def _told(file: StoredFile) -> str:
    return f"{file.what} ({file.sha256[:12]})"


def _exists(folder: EvidenceFolder, sha256: str) -> bool:
    try:
        return folder.exists(sha256)
    except NotAHash:
        return False


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes, read piece by piece."""
    spelled = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            spelled.update(chunk)
    return spelled.hexdigest()
