"""The measured work of Sigap, and the resulting rates.

The mix, half and half, one reply to each update:
- a further message for an open draft: read and write the state, propose the category again, send
  the summary;
- a further message for a returned case: write case row, note and journal entry, send the
  confirmation.
Both pass inbox, unit of work, outbox, delivery and durable commits. Whole reports are measured
separately: three updates that end in a case, its journal, timers and the head's card.
"""

import time
from collections.abc import Sequence
from statistics import median
from typing import Any

from bench.double import Double, Late
from bench.messages import press, text
from bench.office import HEAD

Json = dict[str, Any]

OPENING = "wifi mati dari tadi pagi di ruang depan"
DETAIL = "lampu modem merah sejak pukul delapan"
ADDITION = "ruang arsip di lantai dua"
LEAST_PER_REPORT = 6
"""Two summaries, the sent one, number, card and form of address; for newcomers also the notice."""


def rate(double: Double, updates: Sequence[Json], replies: int) -> float:
    """Updates answered per second, from the first push to the last call (`replies` or more)."""
    begun = time.monotonic()
    double.push(updates)
    double.until_calls(replies)
    calls = double.settled()
    last: float = calls[-1]["at"]
    return len(updates) / (last - begun)


def open_drafts(double: Double, chats: Sequence[int]) -> None:
    double.push([text(chat, OPENING) for chat in chats])
    double.settled()


def send_back(double: Double, chats: Sequence[int]) -> None:
    """Open a case for each chat and have the head return it to the reporter."""
    double.push([text(chat, said) for chat in chats for said in (OPENING, "kirim")])
    cards = [press(call, "Kembalikan") for call in double.settled()]
    returned = {card["callback_query"]["data"]: card for card in cards if card is not None}
    if len(returned) != len(chats):
        raise Late(f"expected {len(chats)} cards, seen {len(returned)}")
    double.push(
        [update for card in returned.values() for update in (card, text(HEAD, "Ruang mana?"))]
    )
    double.settled()


def mixed(drafting: Sequence[int], completing: Sequence[int], updates: int) -> list[Json]:
    """So many updates, alternating between both kinds, with all chats equally often."""
    pairs = [
        (
            text(drafting[n % len(drafting)], DETAIL),
            text(completing[n % len(completing)], ADDITION),
        )
        for n in range(updates // 2)
    ]
    return [update for pair in pairs for update in pair]


def reports(double: Double, chats: Sequence[int]) -> float:
    """Send one whole report per chat. Return updates per second until the bot's last message."""
    begun = time.monotonic()
    said = (OPENING, DETAIL, "kirim")
    double.push([text(chat, words) for words in said for chat in chats])
    double.until_calls(LEAST_PER_REPORT * len(chats))
    last: float = double.settled()[-1]["at"]
    return len(said) * len(chats) / (last - begun)


def fill(double: Double, chats: Sequence[int]) -> None:
    """Open a case for each chat by command, as fast as possible."""
    double.push([text(chat, words) for words in ("/lapor", OPENING, "kirim") for chat in chats])
    double.until_calls(LEAST_PER_REPORT * len(chats))
    double.settled()


def latencies(double: Double, updates: Sequence[Json], every: float) -> list[float]:
    """Milliseconds from each push to its reply, with one update pushed every `every` seconds.

    Each update must come from a different chat.
    """
    pushed: dict[int, float] = {}
    begun = time.monotonic()
    for number, update in enumerate(updates):
        time.sleep(max(0.0, begun + number * every - time.monotonic()))
        pushed[update["message"]["chat"]["id"]] = time.monotonic()
        double.push([update])
    replied = {int(call["params"]["chat_id"]): call["at"] for call in double.settled()}
    return sorted((replied[chat] - at) * 1000 for chat, at in pushed.items())


def middle_and_tail(values: Sequence[float]) -> tuple[float, float]:
    """Median and 95th percentile of sorted values."""
    return median(values), values[min(len(values) - 1, int(len(values) * 0.95))]
