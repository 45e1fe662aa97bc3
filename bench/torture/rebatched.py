"""R3 on WhatsApp: Meta tells several messages and statuses in one webhook, and tells them again in
other company: each one to five times, a fifth to two processes at once, statuses backwards.
"""

import json
import random
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median
from typing import Any

from bench.load import make_reports, picture
from bench.messages import Json
from bench.records import Records
from bench.torture.bed import Bed, Found
from bench.torture.graph import Graph
from bench.torture.recovery_check import TOLD, out_of_order
from bench.torture.storm import AMONG, AT_ONCE, COPIES, on_record
from bench.torture.trial import Trial
from bench.torture.webhooks import Webhooks

REPORTS, PEOPLE = 300, 50
IN_ONE = 6
"""Maximum items in one webhook."""
STATUSES = ("delivered", "read")
_STATUSES = "SELECT count(*) FROM whatsapp_messages WHERE ours = 1 AND {}_at IS NULL"


@dataclass(frozen=True, slots=True)
class Told:
    """A message or status, as Meta tells it."""

    kind: str
    item: Json
    contact: Json


def rebatched(bed: Bed) -> Found:
    """Compare what the storm leaves with what each item, told once and alone, leaves."""
    size = bed.size(REPORTS, 12)
    clean = _brought(bed, size, stormy=False)
    stormed = _brought(bed, size, stormy=True)
    different = [
        sorted({*map(str, ours)} ^ {*map(str, theirs)})[:4]
        for ours, theirs in zip(stormed.pop("rows"), clean.pop("rows"), strict=True)
        if ours != theirs
    ]
    for each in different:
        print(f"  differs: {each}")
    stormed["wrong"] += len(different)
    return {"id": "R3 on WhatsApp", "size": size, "kills": 0, **stormed, "database": bed.kind}


def _brought(bed: Bed, size: int, *, stormy: bool) -> dict[str, Any]:
    """The findings once all is handled; `rows` is what is on record."""
    people = [f"62811{number:07d}" for number in range(PEOPLE)]
    rows = [f"Contoh Pelapor {each},,staff,Dinas Sosial,,,{each}" for each in people]
    with Graph() as graph, Trial(bed, people=1, more=tuple(rows)) as trial:
        trial.office.env |= graph.settings
        with Webhooks(trial, 2) as there:
            said = _said(graph, people, size)
            taken = _tell(graph, there, said, stormy=stormy)
            trial.settle()
            first = len(graph.double.sent)
            statuses = _statuses(graph, graph.double.sent[:first])
            again = random.choices(said, k=len(said) // 4) if stormy else []
            taken += _tell(graph, there, [*statuses, *again], stormy=stormy)
            trial.settle()
            return _found(graph, trial.records, size, first) | {
                "rows": on_record(trial.records, "summary"),
                "redelivered": len(taken),
                "redelivery_ms": round(median(taken) * 1000, 1) if taken else 0.0,
            }


def _said(graph: Graph, people: Sequence[str], size: int) -> list[Told]:
    """Reports of text and pictures, each of the next person."""
    told = []
    phones = [graph.double.phone(number, f"Contoh Pelapor {number}") for number in people]
    for report in make_reports(size):
        phone = phones[report.number % PEOPLE]
        words = {"text": {"body": f"wifi mati di {report.room} dari tadi pagi"}}
        items = [phone.item("text", {"text": {"body": "lapor"}}), phone.item("text", words)]
        for part in range(report.files):
            image = graph.double.keep_media(picture(report.number, part), "image/png")
            items.append(phone.item("image", {"image": {"id": image, "mime_type": "image/png"}}))
        items.append(phone.item("text", {"text": {"body": "kirim"}}))
        phone.wrote_at = graph.double.now()
        told += [Told("messages", item, phone.contact()) for item in items]
    return told


def _statuses(graph: Graph, sent: Sequence[Json]) -> list[Told]:
    """Those of our messages, the later of each before the earlier."""
    told = []
    for message in sent:
        for status in reversed(STATUSES):
            item = {
                "id": message["id"],
                "status": status,
                "recipient_id": message["to"],
                "timestamp": str(int(graph.double.now().timestamp())),
            }
            told.append(Told("statuses", item, graph.double.phones[message["to"]].contact()))
    return told


def _tell(graph: Graph, there: Webhooks, told: Sequence[Told], *, stormy: bool) -> list[float]:
    """Bring the items in their order. Return the seconds of webhooks that only repeat."""
    placed = [(float(at), each, False) for at, each in enumerate(told)]
    if stormy:
        placed += [
            (at + random.uniform(0.1, AMONG), each, True)
            for at, each in enumerate(told)
            for _ in range(random.randint(0, COPIES))
        ]
    waiting = sorted(placed, key=lambda each: each[0])
    taken = []
    with ThreadPoolExecutor(2) as hands:
        while waiting:
            many = random.randint(1, IN_ONE) if stormy else 1
            batch, waiting = waiting[:many], waiting[many:]
            body = json.dumps(_payload(graph, [each for _, each, _ in batch])).encode()
            at_once = stormy and random.random() < AT_ONCE
            places = (0, 1) if at_once else (random.randrange(2),)
            begun = time.monotonic()
            for done in [hands.submit(graph.bring, there, body, place) for place in places]:
                done.result()
            if all(known for _, _, known in batch):
                taken.append(time.monotonic() - begun)
    return taken


def _payload(graph: Graph, batch: Sequence[Told]) -> Json:
    """One webhook with an entry for each run of items of a kind, as Meta groups them."""
    entries: list[Json] = []
    for kind in ("messages", "statuses"):
        items = [each for each in batch if each.kind == kind]
        if items:
            whole = graph.double.payload(contacts=[each.contact for each in items])
            whole["entry"][0]["changes"][0]["value"][kind] = [each.item for each in items]
            entries += whole["entry"]
    return {"object": "whatsapp_business_account", "entry": entries}


def _found(graph: Graph, records: Records, size: int, told: int) -> dict[str, Any]:
    rooms = [report.room for report in make_reports(size)]
    cases = records.rows("SELECT number, description FROM cases")
    of = {room: [number for number, said in cases if room in said] for room in rooms}
    answers = [json.dumps(each["item"]) for each in graph.double.sent]
    heard = [words for words in answers if any(each in words for each in TOLD)]
    numbers = [found[0] for found in of.values() if found]
    unread = sum(int(records.column(_STATUSES.format(each))[0]) for each in STATUSES)
    return {
        "lost": sum(not found for found in of.values()),
        "doubled": sum(len(found) > 1 for found in of.values()),
        "out_of_order": out_of_order(records),
        "unanswered": sum(not any(n in words for words in heard) for n in numbers),
        "answers_repeated": len(graph.double.sent) - told,
        "statuses_lost": unread,
        "wrong": unread + len(graph.double.violations),
    }
