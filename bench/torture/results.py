"""The table in bench/torture.json: a row for each test and database; a new one replaces it."""

import json
from pathlib import Path
from threading import Lock

from bench.torture.bed import Found

RESULT = Path(__file__).parent.parent / "torture.json"


class Results:
    """The table of results: a row of an earlier run stays until the same test is run again."""

    def __init__(self, path: Path = RESULT) -> None:
        self._path = path
        self._lock = Lock()
        self._rows: dict[tuple[str, str], Found] = {}
        if path.exists():
            for found in json.loads(path.read_text(encoding="utf-8"))["tests"]:
                self._rows[found["test"], found["bed"]] = found

    def has(self, test: str, kind: str, scale: float) -> bool:
        """Whether the test stands in the table at this size, without having broken off."""
        found = self._rows.get((test, kind), {})
        return found.get("scale") == scale and "broke_off" not in found

    def add(self, test: str, kind: str, found: Found) -> None:
        """Put a row into the table and write it."""
        with self._lock:
            self._rows[test, kind] = {**found, "test": test, "bed": kind}
            whole = {"tests": list(self._rows.values())}
            self._path.write_text(json.dumps(whole, indent=2) + "\n", encoding="utf-8")
