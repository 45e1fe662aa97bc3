"""Rows of the outbox written by the last build before messages became types.

Taken from the queue of that build's tests: for each kind, rows that together have every key that a
row of the kind may have, and every null.
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
