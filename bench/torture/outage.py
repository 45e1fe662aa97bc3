"""R5: Telegram away for half an hour of the office's time, with 300 answers and 40 reminders due.

The half hour passes at once: the process is started anew while Telegram is away, with a clock that
is so much later. It is then away for some real seconds more. It is away in seven ways: connections
cut, hanging, with 502, with a page of its own, within the answer, and with a certificate that has
expired or is an unknown issuer's; of these two an admin is told, with what is wrong.
"""

import http.client
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Lock

from bench.load import PEOPLE as REPORTERS
from bench.load import make_reports, push
from bench.messages import Json, text
from bench.office import reporter_chats
from bench.processes import end, free_port, start
from bench.torture.bed import Bed, Found
from bench.torture.tls_front import CERTIFICATES, TlsFront
from bench.torture.trial import CALM, Trial
from bot.channels.telegram.polling import HOLD
from tests.world import MONDAY

KINDS = ("cut", "hang", "502", "html", "half", *CERTIFICATES)
PEOPLE, REMINDERS = 300, 40
ADMIN = 1003
AWAY = 1800
READY_WITHIN, ANSWERED_WITHIN = 120.0, 120.0
SECONDS = 165
"""Longer than /health/ready may take to be red: two minutes after the last answer, which is to the
question that was open when Telegram went away.
"""
IDLE = 0.25
"""Share of one processor while Telegram is away."""
HANDSHAKE = 3.0
"""Seconds that a handshake takes at most."""
TOLD_WITHIN = 70.0
"""Seconds after which the process has looked at itself."""
LOOK = 5.0
"""Seconds between two looks at /health/ready."""
RED_WITHIN = READY_WITHIN + HOLD + LOOK
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
_TICKS = 100.0
_opening = Lock()
"""A server makes one database at a time."""


def outages(bed: Bed) -> Found:
    """All kinds of outage at once, each of an office of its own; the worst figures of all."""
    kinds = KINDS if bed.scale >= 1 else KINDS[:1]
    with ThreadPoolExecutor(len(kinds)) as offices:
        found = list(offices.map(partial(_outage, bed), kinds))
    for each in found:
        print(f"  {json.dumps(each)}")
    worst = {
        name: max(each[name] for each in found)
        for name in (
            "lost",
            "doubled",
            "out_of_order",
            "unanswered",
            "not_red",
            "untold",
            "busy",
            "late",
        )
    }
    worst["late"] += worst.pop("busy")
    return {
        "id": "R5",
        "size": sum(each["answers"] for each in found),
        "kills": 0,
        "outages": len(found),
        "wrong": worst.pop("not_red") + worst.pop("untold"),
        **worst,
        "worst_lateness_s": max(each["last_s"] for each in found),
        "cpu_share": max(each["cpu_share"] for each in found),
        "database": bed.kind,
    }


class Away:
    """Telegram away in one way; answers are held back before that, so that they wait."""

    def __init__(self, trial: Trial, kind: str) -> None:
        self._double = trial.double
        self._kind = kind
        self._front: TlsFront | None = None
        if kind in CERTIFICATES:
            self._front = TlsFront(trial.double.url, trial.office.folder)
            trial.office.env["SIGAP_TELEGRAM_API"] = self._front.url
            trial.office.env["SSL_CERT_FILE"] = str(self._front.authority)

    def hold_answers(self) -> None:
        for method in ("sendMessage", "getMe"):
            self._away(method)

    def begin(self) -> None:
        if self._front is None:
            self._away("*")
        else:
            self._away("*")
            self._front.show(self._kind)
            front = self._front  # who still got in with the good certificate is cut by the double
            self._double.until(lambda: front.alone() > HANDSHAKE, CALM, "everybody refused")
            self._double.clear_faults()

    def end(self) -> None:
        self._double.clear_faults()
        if self._front is not None:
            self._front.show()

    def _away(self, method: str) -> None:
        kind = "cut" if self._front else self._kind
        self._double.fault(method=method, kind=kind, times=None)


def _outage(bed: Bed, kind: str) -> Json:
    people, seconds = bed.size(PEOPLE, 12), SECONDS if bed.scale >= 1 else SECONDS * bed.scale
    reports = make_reports(bed.size(REMINDERS, 3))
    chats = reporter_chats(people)
    more = (f"Contoh Admin,,admin,Dinas Sosial,,{ADMIN},",)
    with ExitStack() as open_:
        with _opening:
            trial = Trial(bed, people=max(people, REPORTERS), limits=True, more=more)
        open_.enter_context(trial)
        trial.double.person(ADMIN)
        away = Away(trial, kind)
        with _running(trial, _monday()):
            push(trial.double, reports)
            trial.settle()
        away.hold_answers()
        with _running(trial, _monday() + AWAY) as (process, port):
            trial.double.push([text(chat, "/bantuan") for chat in chats])
            trial.double.until(lambda: not trial.double.confirmed()[1], CALM, "updates taken")
            away.begin()
            spent, begun = _spent(process), time.monotonic()
            red = _red_within(port, seconds)
            share = (_spent(process) - spent) / max(1.0, time.monotonic() - begun)
            seen = len(trial.double.calls(0))
            away.end()
            back = time.monotonic()
            trial.settle()
            calls = [c for c in trial.double.calls(seen) if c["method"] == "sendMessage"]
        found = trial.found("R5", reports)
    answered = {str(call["params"]["chat_id"]) for call in calls}
    last = max((call["at"] for call in calls), default=back) - back
    untold = kind in CERTIFICATES and not any(_tells_why(call) for call in calls)
    return {
        "kind": kind,
        "answers": len(calls),
        "lost": found["lost"],
        "doubled": found["doubled"],
        "out_of_order": found["out_of_order"],
        "unanswered": sum(str(chat) not in answered for chat in chats),
        "last_s": round(last, 1),
        "cpu_share": round(share, 3),
        "red_after_s": round(red, 1),
        "not_red": int(seconds > RED_WITHIN < red),
        "untold": int(untold and seconds > TOLD_WITHIN),
        "busy": int(share > IDLE),
        "late": int(last > ANSWERED_WITHIN),
    }


def _tells_why(call: Json) -> bool:
    """Whether an admin is told that a certificate is the trouble."""
    told = call["params"]
    return str(told["chat_id"]) == str(ADMIN) and "sertifikatnya" in str(told.get("text"))


def _monday() -> float:
    """Seconds from now to the last Monday morning in the office that is a day ago, so that no row
    of that day lies ahead of us.
    """
    now = datetime.now(UTC)
    return (MONDAY + (now - MONDAY - DAY) // WEEK * WEEK - now).total_seconds()


@contextmanager
def _running(trial: Trial, offset: float) -> Iterator[tuple[int, int]]:
    """The bot at a clock of its own: its process id and port."""
    port = free_port()
    env = trial.office.env | {
        "SIGAP_CLOCK_OFFSET": str(round(offset)),
        "SIGAP_HTTP_PORT": str(port),
    }
    before = trial.double.polls()
    process = start("-m", "bot", "run", env=env, log=trial.office.log)
    try:
        trial.double.until_polled(before)
        yield process.pid, port
    finally:
        end(process)


def _spent(process: int) -> float:
    """Seconds of processor time that a process has used (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _red_within(port: int, seconds: float) -> float:
    """Stay away so long. Return after how many seconds /health/ready was red, or how long it was
    not.
    """
    begun, red = time.monotonic(), 0.0
    while (away := time.monotonic() - begun) < seconds:
        if not red and _ready(port) != http.HTTPStatus.OK:
            red = away
        time.sleep(LOOK)
    return red or seconds


def _ready(port: int) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status
    finally:
        connection.close()
