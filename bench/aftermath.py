"""What the database and the platform say after the last kill."""

import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bench.double import Double
from bench.storm import Report

TOLD = ("kami terima", "sudah tercatat")


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """`lost`: reports confirmed to the platform without a case; `lateness_s`: the worst time from
    a report to its answer, restarts included; `repeated`: answers told again."""

    lost: int
    doubled: int
    evidence_lost: int
    unanswered: int
    repeated: int
    lateness_s: float
    whole: bool


def waiting(database: Path) -> int:
    """Updates not handled and messages due but not sent."""
    with closing(_opened(database)) as rows:
        (count,) = rows.execute(
            "SELECT (SELECT count(*) FROM inbox WHERE state = 'new')"
            " + (SELECT count(*) FROM outbox WHERE state = 'queued' AND not_before <= ?)",
            (time.time() * 1000,),
        ).fetchone()
    return int(count)


def _opened(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{database}?mode=ro", uri=True)


def look(database: Path, double: Double, reports: Sequence[Report]) -> Aftermath:
    """Everything must be confirmed by now."""
    with closing(_opened(database)) as rows:
        cases = rows.execute("SELECT id, number, description FROM cases").fetchall()
        files = dict(
            rows.execute(
                "SELECT case_id, count(*) FROM evidence WHERE state = 'stored' GROUP BY 1"
            )
        )
        (intact,) = rows.execute("PRAGMA integrity_check").fetchone()
    calls = [call for call in double.calls(0) if call["method"] == "sendMessage"]
    lost = doubled = evidence = unanswered = repeated = 0
    late = 0.0
    for report in reports:
        found = [(id, number) for id, number, said in cases if report.room in said]
        lost += not found
        doubled += len(found) > 1
        for id, number in found[:1]:
            evidence += max(0, report.files - files.get(id, 0))
            told = _answers(calls, report.chat, number)
            unanswered += not told
            repeated += max(0, len(told) - 1)
            late = max([late, *(at - report.pushed_at for at in told[:1])])
    return Aftermath(
        lost=lost,
        doubled=doubled,
        evidence_lost=evidence,
        unanswered=unanswered,
        repeated=repeated,
        lateness_s=late,
        whole=intact == "ok",
    )


def _answers(calls: Sequence[dict[str, object]], chat: int, number: str) -> list[float]:
    """When this person was told that this case is on record."""
    found = []
    for call in calls:
        params = call["params"]
        assert isinstance(params, dict)
        said = str(params.get("text", ""))
        mine = str(params.get("chat_id")) == str(chat)
        if mine and number in said and any(words in said for words in TOLD):
            found.append(float(str(call["at"])))
    return found
