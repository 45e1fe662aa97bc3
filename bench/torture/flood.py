"""R6: Telegram enforces its limits and tells single chats to wait; nobody is asked too early."""

import random
import time

from bench.messages import text
from bench.office import reporter_chats
from bench.torture.bed import Bed, Found
from bench.torture.trial import Trial

NOTICES, PEOPLE = 1_000, 250
OVERALL, BURST = 35, 4
"""Requests a second: a little above what the bot keeps to, as its clock and ours are two."""
SHORTEST, LONGEST = 3, 40
SLOWED = 20


def flood(bed: Bed) -> Found:
    """So many answers to people of whom some are told to wait 3 to 40 s."""
    people = bed.size(PEOPLE, 20)
    times = NOTICES // PEOPLE
    chats = reporter_chats(people)
    longest = max(SHORTEST, round(LONGEST * min(1.0, bed.scale * 4)))
    with Trial(bed, people=people, limits=True) as trial:
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
        trial.double.until_calls(people * times)
        calls = [call for call in trial.double.settled() if call["method"] == "sendMessage"]
        lives.stop()
        early = trial.double.early()
    answered = [str(call["params"]["chat_id"]) for call in calls]
    wanted = people * times
    return {
        "id": "R6",
        "size": wanted,
        "kills": 0,
        "lost": sum(max(0, times - answered.count(str(chat))) for chat in chats),
        "doubled": max(0, len(answered) - wanted),
        "inside_retry_after": early,
        "worst_lateness_s": round(max(call["at"] for call in calls) - begun, 1),
        "database": bed.kind,
        "wrong": early,
    }
