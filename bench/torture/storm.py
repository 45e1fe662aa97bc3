"""R3: a storm of redeliveries: each update one to five times, copies among the next hundred, a
fifth of them to two processes at once, and ids that jump down in the middle as after a quiet week.
"""

import json
import random
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from statistics import median

from bench.load import PEOPLE, Report, make_reports, updates_of
from bench.messages import Json, numbered
from bench.records import Records
from bench.torture.bed import Bed, Found
from bench.torture.trial import Trial
from bench.torture.webhooks import Webhooks

REPORTS = 300
COPIES = 4
AMONG = 100
AT_ONCE = 0.2
_RESULT = (
    "SELECT description, state, category FROM cases ORDER BY 1",
    "SELECT description, step, round, outcome FROM step_runs JOIN cases ON cases.id = case_id "
    "ORDER BY 1, 2, 3",
    "SELECT description, count(*) FROM evidence JOIN cases ON cases.id = case_id "
    "WHERE evidence.state = 'stored' GROUP BY 1 ORDER BY 1",
    "SELECT description, code, count(*) FROM journal JOIN cases ON chain = 'case:' || cases.id "
    "GROUP BY 1, 2 ORDER BY 1, 2",
    "SELECT state, count(*) FROM inbox GROUP BY 1",
)
_MESSAGES = """
SELECT contacts.chat, kind, count(*) FROM outbox JOIN contacts ON contacts.id = contact
WHERE kind <> $1 GROUP BY 1, 2 ORDER BY 1, 2
"""


def storm(bed: Bed) -> Found:
    """Compare what a storm leaves with what each update, brought once, leaves."""
    size = bed.size(REPORTS, 12)
    with Trial(bed, people=PEOPLE) as trial:
        clean, *_ = _brought(trial, make_reports(size), stormy=False)
    reports = make_reports(size)
    with Trial(bed, people=PEOPLE) as trial:
        stormed, again, quiet = _brought(trial, reports, stormy=True)
        found = trial.found("R3", reports, kills=0, redelivered=len(again) + len(quiet))
    different = [
        sorted({*map(str, ours)} ^ {*map(str, theirs)})[:4]
        for ours, theirs in zip(stormed, clean, strict=True)
        if ours != theirs
    ]
    for each in different:
        print(f"  differs: {each}")
    found["redelivery_ms"] = round(median(quiet) * 1000, 1)
    found["redelivery_in_the_storm_ms"] = round(median(again) * 1000, 1)
    found["wrong"] = len(different)
    return found


def _brought(
    trial: Trial, reports: Sequence[Report], *, stormy: bool
) -> tuple[list[Sequence[tuple[object, ...]]], list[float], list[float]]:
    """The rows on record once all is handled, and the seconds of each redelivery: in the storm,
    where it waits for a processor as everything does, and once more of each when all is handled.
    """
    again: list[float] = []
    quiet: list[float] = []
    with Webhooks(trial, 2) as there, ThreadPoolExecutor(2) as hands:
        updates = _numbered(_updates(trial, reports))
        for update, known in _order(updates, stormy=stormy):
            body = json.dumps(update).encode()
            if stormy and random.random() < AT_ONCE:
                both = [hands.submit(there.bring, body, place) for place in (0, 1)]
                again += [each.result() for each in both][1:]
            elif known:
                again.append(there.bring(body, random.randrange(2)))
            else:
                there.bring(body, random.randrange(2))
        trial.settle()
        if stormy:
            for update in updates:
                quiet.append(there.bring(json.dumps(update).encode(), random.randrange(2)))
            trial.settle()
        return on_record(trial.records), again, quiet


def _updates(trial: Trial, reports: Sequence[Report]) -> list[Json]:
    found = []
    for report in reports:
        report.pushed_at = time.monotonic()
        found += updates_of(trial.double, report)
    return found


def _numbered(updates: Sequence[Json]) -> list[Json]:
    """The updates with their ids, which in the second half begin anew far below."""
    half = len(updates) // 2
    return [
        {**numbered(update), **({"update_id": 1_000 + at} if at >= half else {})}
        for at, update in enumerate(updates)
    ]


def _order(updates: Sequence[Json], *, stormy: bool) -> list[tuple[Json, bool]]:
    """The updates in their order, and their copies somewhere after them."""
    placed = [(float(at), update, False) for at, update in enumerate(updates)]
    if stormy:
        placed += [
            (at + random.uniform(0.1, AMONG), update, True)
            for at, update in enumerate(updates)
            for _ in range(random.randint(0, COPIES))
        ]
    return [(update, known) for _, update, known in sorted(placed, key=lambda each: each[0])]


def on_record(records: Records, besides: str = "") -> list[Sequence[tuple[object, ...]]]:
    """Rows that must not depend on how often, and in which company, updates came. `besides` is a
    kind of message that is made anew, or not, by what comes meanwhile.
    """
    rows = [records.rows(statement) for statement in _RESULT]
    return [*rows, records.rows(_MESSAGES, besides)]
