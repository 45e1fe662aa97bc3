"""Flushing what must outlast a power cut."""

import os
from pathlib import Path


def flush(path: Path) -> None:
    """Flush a file, or a folder's entries; otherwise a power cut may undo a rename."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
