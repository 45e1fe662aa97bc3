"""Findings in the database and the platform double after the last kill."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from bench.double import Double
from bench.load import Report
from bench.records import Records
from bench.torture.bed import Found

TOLD = ("kami terima", "sudah tercatat")
WHOLE = ("database_whole", "journal_whole")
HARM = (
    "lost",
    "doubled",
    "out_of_order",
    "evidence_lost",
    "unanswered",
    "refused_by_telegram",
    "wrong",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """`lost`: reports confirmed to the platform without a case; `out_of_order`: updates done
    before an older one of their chat; `lateness_s`: the worst time from a report to its answer,
    restarts included; `repeated`: answers sent again; `refused`: calls that Telegram refused for
    what we wrote."""

    lost: int
    doubled: int
    out_of_order: int
    evidence_lost: int
    unanswered: int
    repeated: int
    lateness_s: float
    refused: int
    whole: bool

    def figures(self) -> dict[str, float]:
        """By the names under which results are kept."""
        return {
            "lost": self.lost,
            "doubled": self.doubled,
            "out_of_order": self.out_of_order,
            "evidence_lost": self.evidence_lost,
            "unanswered": self.unanswered,
            "answers_repeated": self.repeated,
            "worst_lateness_s": round(self.lateness_s, 1),
            "refused_by_telegram": self.refused,
        }


_WAITING = """
SELECT (SELECT count(*) FROM inbox WHERE state = 'new')
     + (SELECT count(*) FROM outbox WHERE state = 'queued' AND not_before <= $1)
"""
_OUT_OF_ORDER = """
SELECT count(*) FROM inbox AS later WHERE EXISTS (
    SELECT 1 FROM inbox AS older
    WHERE older.channel = later.channel AND older.chat = later.chat
        AND older.id < later.id AND older.done_at > later.done_at)
"""
_FILES = "SELECT case_id, count(*) FROM evidence WHERE state = 'stored' GROUP BY 1"


def waiting(records: Records) -> int:
    """Updates not handled and messages due but not sent."""
    return int(records.column(_WAITING, int(time.time() * 1000))[0])


def out_of_order(records: Records) -> int:
    """Updates that were done before an older one of their chat."""
    return int(records.column(_OUT_OF_ORDER)[0])


def look(records: Records, double: Double, reports: Sequence[Report]) -> Recovery:
    """Compare database and double; every update must be confirmed by now."""
    cases = records.rows("SELECT id, number, description FROM cases")
    files = dict(records.rows(_FILES))
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
    return Recovery(
        lost=lost,
        doubled=doubled,
        out_of_order=out_of_order(records),
        evidence_lost=evidence,
        unanswered=unanswered,
        repeated=repeated,
        lateness_s=late,
        refused=double.refused(),
        whole=records.whole(),
    )


def harmed(found: Found) -> bool:
    """Whether a test found anything that must not be; being slow is none of it (`late`)."""
    return any(found.get(name) for name in HARM) or not all(found.get(n, True) for n in WHOLE)


def _answers(calls: Sequence[dict[str, object]], chat: int, number: str) -> list[float]:
    """Times at which the person was told that the case is on record."""
    found = []
    for call in calls:
        params = call["params"]
        assert isinstance(params, dict)
        said = str(params.get("text", ""))
        mine = str(params.get("chat_id")) == str(chat)
        if mine and number in said and any(words in said for words in TOLD):
            found.append(float(str(call["at"])))
    return found
