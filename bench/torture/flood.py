"""R6: Telegram enforces its limits and tells single chats to wait; nobody is asked too early, and
an urgent card overtakes the crowd's answers.
"""

import random
import time

from bench.messages import text
from bench.office import HEAD, reporter_chats
from bench.torture.bed import Bed, Found
from bench.torture.trial import Trial

NOTICES, PEOPLE = 1_000, 250
OVERALL, BURST = 35, 4
"""Requests a second: a little above what the bot keeps to, as its clock and ours are two."""
SHORTEST, LONGEST = 3, 40
SLOWED = 20
HACKED = ("/lapor", "website dinas di hack, muncul judi online", "kirim")
URGENT_WITHIN = 10.0
"""Maximum seconds in which an urgent card goes out, while the answers take more than 30."""
_URGENT = """
SELECT (min(outbox.sent_at) - min(outbox.created_at)) / 1000.0 FROM outbox
JOIN contacts ON contacts.id = contact WHERE chat = $1 AND operation = 'send'
"""


def flood(bed: Bed) -> Found:
    """So many answers to people of whom some are told to wait 3 to 40 s."""
    people = bed.size(PEOPLE, 20)
    times = NOTICES // PEOPLE
    *chats, hacked = reporter_chats(people + 1)
    longest = max(SHORTEST, round(LONGEST * min(1.0, bed.scale * 4)))
    with Trial(bed, people=people + 1, limits=True) as trial:
        lives = trial.lives()
        lives.begin()
        trial.double.settled()
        trial.double.enforce(overall=OVERALL, chat=BURST, retry_after=SHORTEST)
        for chat in random.sample(chats, max(2, SLOWED * people // PEOPLE)):
            wait = random.randint(SHORTEST, longest)
            trial.double.fault(method="sendMessage", kind="429", retry_after=wait, chat_id=chat)
        begun = time.monotonic()
        for _ in range(times):
            trial.double.push([text(chat, "/bantuan") for chat in chats])
        trial.double.push([text(hacked, words) for words in HACKED])
        trial.settle()
        calls = [call for call in trial.double.settled() if call["method"] == "sendMessage"]
        urgent = trial.records.column(_URGENT, HEAD)[0]
        lives.stop()
        early = trial.double.early()
    known = {*map(str, chats)}
    answered = [chat for call in calls if (chat := str(call["params"]["chat_id"])) in known]
    wanted = people * times
    return {
        "id": "R6",
        "size": wanted,
        "kills": 0,
        "lost": sum(max(0, times - answered.count(str(chat))) for chat in chats)
        + int(urgent is None),
        "doubled": max(0, len(answered) - wanted),
        "inside_retry_after": early,
        "urgent_card_s": None if urgent is None else round(float(urgent), 1),
        "late": int(urgent is not None and urgent > URGENT_WITHIN),
        "worst_lateness_s": round(max(call["at"] for call in calls) - begun, 1),
        "database": bed.kind,
        "wrong": early,
    }
