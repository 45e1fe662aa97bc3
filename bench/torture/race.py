"""R4: two heads of division press at the same moment, through two processes."""

import random
import threading
import time
from collections import Counter
from collections.abc import Mapping

from bench.double import Double
from bench.load import PEOPLE, make_reports, updates_of
from bench.messages import Json, press, webhook_body
from bench.office import HEAD
from bench.torture.bed import Bed, Found
from bench.torture.trial import Trial
from bench.torture.webhooks import Webhooks

REQUESTS = 500
OTHER = 1004
WITHIN = 0.005
"""Maximum seconds between the two presses."""
DECIDED = """
SELECT cases.description, count(*) FROM step_runs JOIN cases ON cases.id = case_id
WHERE step = 'approve' AND outcome = 'approve' GROUP BY 1
"""
WON = "Disetujui oleh Contoh Kepala"
"""What both cards say in the end."""


def race(bed: Bed) -> Found:
    """Each request is decided once, and each loser told who won."""
    size = bed.size(REQUESTS, 8)
    head = f"Contoh Kepala Dua,,ict_head,Dinas Sosial,,{OTHER},"
    reports = make_reports(size)
    with Trial(bed, people=PEOPLE, more=(head,)) as trial:
        trial.double.person(OTHER)
        with Webhooks(trial, 2) as there:
            for report in reports:
                report.pushed_at = time.monotonic()
                for update in updates_of(trial.double, report):
                    there.bring(webhook_body(update), report.number)
            trial.settle()
            shown = [_cards(trial.double, chat) for chat in (HEAD, OTHER)]
            before = len(trial.double.calls(0))
            for words in shown[0].keys() & shown[1].keys():
                _press(there, [cards[words] for cards in shown])
            trial.settle()
        found = trial.found("R4", reports, kills=0)
        decided = Counter(dict(trial.records.rows(DECIDED)))
        told = {
            (call["params"]["chat_id"], call["params"]["message_id"])
            for call in trial.double.calls(before)
            if call["method"].startswith("edit") and WON in _words(call)
        }
    found["decided"] = len(decided)
    found["losers_told"] = len(told) - len(decided)
    found["doubled"] += sum(times > 1 for times in decided.values())
    found["wrong"] = int(len(decided) != size) + int(found["losers_told"] < size)
    return found


def _cards(double: Double, chat: int) -> Mapping[str, Json]:
    """The newest card of each case that this person may decide, by its number."""
    found = {}
    for call in double.calls(0):
        if str((call["params"] or {}).get("chat_id")) == str(chat):
            update = press(call, "Setujui")
            if update is not None:
                found[_number(call)] = update
    return found


def _number(call: Json) -> str:
    said = _words(call)
    return next((word.strip(".,·*") for word in said.split() if word.startswith("G-")), said)


def _words(call: Json) -> str:
    return str(call["params"].get("text") or call["params"].get("caption") or "")


def _press(there: Webhooks, presses: list[Json]) -> None:
    start = threading.Barrier(len(presses))

    def one(update: Json, place: int) -> None:
        body = webhook_body(update)
        start.wait()
        time.sleep(random.uniform(0, WITHIN))
        there.bring(body, place)

    hands = [
        threading.Thread(target=one, args=(update, place)) for place, update in enumerate(presses)
    ]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
