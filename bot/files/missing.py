"""Files that the records name and the evidence does not have, or has with other bytes."""

from collections.abc import Callable, Sequence

from bot.files.evidence_store import EvidenceStore, NotAHash
from storage.office.stored_files import StoredFile


def missing_files(kept: EvidenceStore, files: Sequence[StoredFile]) -> list[str]:
    """A line on each file that is not kept."""
    return [f"{_told(each)}: missing" for each in files if not _exists(kept, each.sha256)]


def file_troubles(
    kept: EvidenceStore, files: Sequence[StoredFile], progress: Callable[[str], None]
) -> list[str]:
    """A line on each file that is missing or no longer what was stored; every file is read."""
    found = []
    for number, each in enumerate(files, 1):
        if not _exists(kept, each.sha256):
            found.append(f"{_told(each)}: missing")
        elif kept.hash_of(each.sha256) != each.sha256:
            found.append(f"{_told(each)}: not the file that was stored")
        progress(f"files: {number} of {len(files)} read")
    return found


def _told(file: StoredFile) -> str:
    return f"{file.what} ({file.sha256[:12]})"


def _exists(kept: EvidenceStore, sha256: str) -> bool:
    try:
        return kept.exists(sha256)
    except NotAHash:
        return False
