"""The time until everybody is answered after an outage of Telegram: python -m bench.outage
[SECONDS].

Half of the people wrote just before it, and their answers wait; the others write during it. The
kinds of outage follow one another, each in a process of its own with the channel's limits kept.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from bench.double import Double
from bench.messages import text
from bench.office import Office, reporter_chats
from bench.processes import end

PEOPLE = 300
KINDS = ("cut", "hang", "502", "html")
SECONDS = 300.0


def outage(kind: str, seconds: float, people: int = PEOPLE) -> dict[str, float | int | str]:
    """Seconds from the return to the first and the last answer, and the copies and gaps."""
    with tempfile.TemporaryDirectory() as folder:
        double = Double(strict=True)
        office = Office(double, Path(folder) / "office", limits=True)
        chats = reporter_chats(people)
        for chat in chats:
            double.person(chat)
        office.import_people(people)
        before = double.polls()
        process = office.start()
        try:
            double.until_polled(before)
            double.settled()
            for method in ("sendMessage", "getMe"):
                double.fault(method=method, kind=kind, times=None)
            double.push([text(chat, "/bantuan") for chat in chats[::2]])
            double.until(lambda: double.confirmed()[1] == 0, 60, "updates taken")
            double.fault(method="*", kind=kind, times=None)
            double.push([text(chat, "/bantuan") for chat in chats[1::2]])
            time.sleep(seconds)
            double.clear_faults()
            back = time.monotonic()
            double.until_calls(people)
            calls = [call for call in double.settled() if call["method"] == "sendMessage"]
        finally:
            end(process)
            double.close()
    answered = [call["params"]["chat_id"] for call in calls]
    times = [call["at"] - back for call in calls]
    return {
        "kind": kind,
        "outage_s": seconds,
        "first_s": round(min(times), 1),
        "last_s": round(max(times), 1),
        "unanswered": len(set(chats) - set(map(int, answered))),
        "twice": len(answered) - len(set(answered)),
    }


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    for kind in KINDS:
        print(json.dumps(outage(kind, seconds)), flush=True)


if __name__ == "__main__":
    main()
