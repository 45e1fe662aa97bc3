"""Several files in one answer of a worker, as they are: as text they would hold up the loop."""

import json
from collections.abc import Sequence
from typing import Any


def joined(files: Sequence[bytes], **told: Any) -> bytes:
    """The files behind a line of JSON with their lengths and with `told`."""
    head = {"lengths": [len(each) for each in files], **told}
    return b"\n".join((json.dumps(head).encode(), b"".join(files)))


def parted(answer: bytes) -> tuple[list[bytes], dict[str, Any]]:
    """The parts that `joined` was given."""
    at = answer.index(b"\n") + 1
    head = json.loads(answer[:at])
    files = []
    for length in head["lengths"]:
        files.append(answer[at : at + length])
        at += length
    return files, head
