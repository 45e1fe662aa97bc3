"""Rows of the outbox as the build wrote them in which messages were not types yet.

Taken from what the tests of that build queued: for each kind, rows that have between them every
key that a row of the kind may have, and every null.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

FILE = Path(__file__).with_name("recorded.jsonl")
NEVER_QUEUED = frozenset({"delegation-over", "file-lost", "note-saved"})
"""Kinds that no build has queued."""


class Recorded(NamedTuple):
    kind: str
    row: Mapping[str, Any]


RECORDED = [Recorded(**json.loads(line)) for line in FILE.read_text(encoding="utf-8").splitlines()]
