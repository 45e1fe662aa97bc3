"""Evidence on its way into an archive and back, from and to a folder or a bucket."""

from pathlib import Path

from bot.backup.archive import Progress
from bot.backup.unpacking import Unpacked
from bot.config.settings import Settings
from bot.files.durably import flush
from bot.files.evidence_bucket import EvidenceBucket
from bot.files.evidence_folder import EvidenceFolder, place_of, sha256_of
from bot.files.evidence_place import EVIDENCE, evidence_of


def gathered(settings: Settings, folder: Path, progress: Progress) -> Path:
    """A folder with all evidence: the office's own, or copies of what the bucket has. Raises
    OSError.
    """
    kept = evidence_of(settings.data_dir, settings.evidence_url)
    if isinstance(kept, EvidenceFolder):
        return settings.data_dir / EVIDENCE
    names = kept.names()
    for number, sha256 in enumerate(names, 1):
        target = folder / EVIDENCE / place_of(sha256)
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            kept.copy_out(sha256, file.write)
        progress(f"evidence: {number} of {len(names)} files fetched from the bucket")
    return folder / EVIDENCE


def add_evidence(settings: Settings, unpacked: Unpacked, progress: Progress) -> int:
    """Put files into place that are not there, or not as they were stored. Return their number."""
    if unpacked.evidence is None:
        return 0
    kept = evidence_of(settings.data_dir, settings.evidence_url)
    added = 0
    files = sorted(unpacked.evidence.glob("??/??/*"))
    for number, file in enumerate(files, 1):
        progress(f"evidence: {number} of {len(files)} files")
        if sha256_of(file) != file.name or _whole(kept, file.name):
            continue  # damaged in the backup already, or whole here
        if isinstance(kept, EvidenceBucket):
            kept.put(file.name, file.read_bytes())
        else:
            target = kept.path(file.name)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            flush(file)
            file.replace(target)
        added += 1
    return added


def _whole(kept: EvidenceFolder | EvidenceBucket, sha256: str) -> bool:
    return kept.exists(sha256) and kept.hash_of(sha256) == sha256
