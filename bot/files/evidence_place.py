"""The place of evidence as the settings have it: a folder, or a bucket."""

from pathlib import Path

from bot.config.trouble import Trouble
from bot.files.evidence_bucket import INSTALL, EvidenceBucket, NoObstore
from bot.files.evidence_folder import EvidenceFolder

EVIDENCE = "evidence"


def evidence_of(data_dir: Path, url: str) -> EvidenceFolder | EvidenceBucket:
    """The store of SIGAP_EVIDENCE_URL; without it the folder. Raises Trouble."""
    if not url:
        return EvidenceFolder(data_dir / EVIDENCE)
    try:
        return EvidenceBucket(url)
    except NoObstore as error:
        raise Trouble(f"SIGAP_EVIDENCE_URL needs a library more: {INSTALL}") from error
    except ValueError as error:
        raise Trouble(f"SIGAP_EVIDENCE_URL: {error}") from error
