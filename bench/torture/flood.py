"""R6: Telegram enforces its limits and tells single chats to wait; nobody is asked too early, and
an urgent card overtakes the crowd's answers.
"""

import random
import time
from math import inf

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
"""Maximum seconds from an urgent report to its card, while the answers take more than 30."""


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
        reported = time.monotonic()
        trial.double.push([text(hacked, words) for words in HACKED])
        trial.settle()
        calls = [call for call in trial.double.settled() if call["method"] == "sendMessage"]
        lives.stop()
        early = trial.double.early()
    whom = [str(call["params"]["chat_id"]) for call in calls]
    answered = [chat for chat in whom if chat not in (str(HEAD), str(hacked))]
    card = whom.index(str(HEAD)) if str(HEAD) in whom else len(whom)
    urgent = calls[card]["at"] - reported if card < len(whom) else inf
    wanted = people * times
    return {
        "id": "R6",
        "size": wanted,
        "kills": 0,
        "lost": sum(max(0, times - answered.count(str(chat))) for chat in chats)
        + int(card == len(whom)),
        "doubled": max(0, len(answered) - wanted),
        "inside_retry_after": early,
        "urgent_card_s": round(urgent, 1),
        "behind_the_urgent_card": len(whom) - card,
        "late": int(urgent > URGENT_WITHIN),
        "worst_lateness_s": round(max(call["at"] for call in calls) - begun, 1),
        "database": bed.kind,
        "wrong": early,
    }
