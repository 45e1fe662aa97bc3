"""The store of evidence: files named by the SHA-256 of their bytes, in a folder or a bucket."""

from typing import Protocol


class NotAHash(ValueError):
    """The name is not 64 lower-case hex digits."""


class MissingEvidence(FileNotFoundError):
    """The file is not there."""

    def __init__(self, sha256: str) -> None:
        super().__init__(sha256)
        self.sha256 = sha256


class DamagedEvidence(Exception):
    """The bytes that are kept differ from those that were stored."""

    def __init__(self, sha256: str) -> None:
        super().__init__(sha256)
        self.sha256 = sha256


class EvidenceStore(Protocol):
    """Keeps files durably. What cannot be kept or read just now is an OSError, as with a full
    disk: whoever asked tries again.
    """

    async def store(self, data: bytes) -> str:
        """Store a file and return its hash. Known bytes are not written again."""
        ...

    async def read(self, sha256: str) -> bytes:
        """Read a file. Raises NotAHash, MissingEvidence, DamagedEvidence, OSError."""
        ...

    def exists(self, sha256: str) -> bool:
        """Return whether there is such a file; waits for it. Raises NotAHash, OSError."""
        ...

    def hash_of(self, sha256: str) -> str:
        """The hash of the bytes that are kept; waits for them. Raises as read() does."""
        ...

    def drop(self, sha256: str) -> None:
        """Remove a file, if it is there; waits for it. Raises NotAHash, OSError."""
        ...
