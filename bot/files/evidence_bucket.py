"""Evidence in a bucket that several machines share: S3 and what speaks as it does, by obstore.

The files have the names that they have in the folder, below the URL's prefix. Address, region and
keys come from the usual AWS_… variables, of the environment or of .env.
"""

import asyncio
import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

from dotenv import dotenv_values

from bot.files.evidence_folder import place_of
from bot.files.evidence_store import DamagedEvidence, MissingEvidence

PATIENCE = timedelta(seconds=30)
TRIES = 2
AWS = (
    *("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"),
    *("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL"),
)
FOLDERS = tuple(f"{number:02x}" for number in range(256))
_PLACE = re.compile(r"(..)/(..)/(\1\2[0-9a-f]{60})")
INSTALL = ".venv/bin/python -m pip install --require-hashes -r requirements/s3.txt"


class EvidenceAway(OSError):
    """The bucket cannot be reached, or refuses; the text is what it said."""


class NoObstore(Exception):
    """The library for buckets is not installed."""


class EvidenceBucket:
    """Stores and returns files below a URL such as `s3://bucket/prefix`. Raises NoObstore, and
    ValueError for a URL that is none.
    """

    def __init__(self, url: str) -> None:
        try:
            from obstore import exceptions, store
        except ImportError as error:
            raise NoObstore from error
        given = {**dotenv_values(".env"), **os.environ}
        keys: Any = {name.lower(): given[name] for name in AWS if given.get(name)}
        plain = str(keys.get("aws_endpoint_url", "")).startswith("http://")
        try:
            self._store: Any = store.from_url(
                url,
                config=keys,
                client_options={"allow_http": plain, "timeout": PATIENCE},
                retry_config={"max_retries": TRIES, "retry_timeout": PATIENCE},
            )
        except exceptions.BaseError as error:
            raise ValueError(str(error)) from error

    async def store(self, data: bytes) -> str:
        """Store a file durably and return its hash. Known bytes are not written again."""
        import obstore

        sha256 = await asyncio.to_thread(_spelled, data)
        name = place_of(sha256)
        with _told():
            try:
                if (await obstore.head_async(self._store, name))["size"] == len(data):
                    return sha256
            except FileNotFoundError:
                pass
            await obstore.put_async(self._store, name, data)
        return sha256

    async def read(self, sha256: str) -> bytes:
        """Read a file. Raises NotAHash, MissingEvidence, DamagedEvidence, EvidenceAway."""
        import obstore

        name = place_of(sha256)
        with _told(sha256):
            got = await obstore.get_async(self._store, name)
            data = bytes(await got.bytes_async())
        if await asyncio.to_thread(_spelled, data) != sha256:
            raise DamagedEvidence(sha256)
        return data

    def exists(self, sha256: str) -> bool:
        """Return whether the file is in the bucket. Raises NotAHash, EvidenceAway."""
        import obstore

        name = place_of(sha256)
        try:
            with _told(sha256):
                obstore.head(self._store, name)
        except MissingEvidence:
            return False
        return True

    def hash_of(self, sha256: str) -> str:
        """The hash of the bytes that the bucket holds, read piece by piece."""
        spelled = hashlib.sha256()
        self.copy_out(sha256, spelled.update)
        return spelled.hexdigest()

    def copy_out(self, sha256: str, write: Callable[[bytes], object]) -> None:
        """Hand a file over piece by piece. Raises as read() does, but for DamagedEvidence."""
        import obstore

        name = place_of(sha256)
        with _told(sha256):
            for piece in obstore.get(self._store, name).stream():
                write(bytes(piece))

    def put(self, sha256: str, data: bytes) -> None:
        """Put a file into its place, over what is there."""
        import obstore

        with _told():
            obstore.put(self._store, place_of(sha256), data)

    def drop(self, sha256: str) -> None:
        """Remove a file, if it is there."""
        import obstore

        name = place_of(sha256)
        with suppress(MissingEvidence), _told(sha256):
            obstore.delete(self._store, name)

    def names(self) -> list[str]:
        """The hashes of all files, whatever else lies beside them. Raises EvidenceAway."""
        from obstore.exceptions import InvalidPathError

        with _told():
            try:
                listed = [*self._listed()]
            except InvalidPathError:  # one key such as a//b, by somebody else, ends the listing
                listed = [each for folder in FOLDERS for each in self._listed(folder)]
        return sorted(found[3] for each in listed if (found := _PLACE.fullmatch(each)))

    def _listed(self, folder: str | None = None) -> Iterator[str]:
        import obstore

        for page in obstore.list(self._store, prefix=folder):
            yield from (each["path"] for each in page)


def _spelled(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@contextmanager
def _told(sha256: str = "") -> Iterator[None]:
    """An error of a bucket's client, as an OSError of ours; without a file, what is missing is the
    bucket.
    """
    from obstore.exceptions import BaseError

    try:
        yield
    except FileNotFoundError as error:
        raise MissingEvidence(sha256) if sha256 else EvidenceAway(str(error)[:500]) from error
    except (BaseError, OSError) as error:
        raise EvidenceAway(str(error)[:500]) from error
