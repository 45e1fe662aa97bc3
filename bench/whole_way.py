"""The work that Sigap is measured with, and the rates that come of it.

The mix, half and half, one reply to each update:
- a further message for an open draft: the state is read and written, the category proposed anew,
  the summary sent;
- a further message for a case that was sent back: case row, note and journal entry are written,
  the confirmation sent.
Both pass inbox, unit of work, outbox, delivery and durable commits. Apart from the mix, whole
reports are measured: three updates that end in a case, its journal, timers and the head's card.
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
"""Two summaries, the sent one, number, card and how to be addressed; once also the notice."""


def rate(double: Double, updates: Sequence[Json], replies: int) -> float:
    """Updates answered per second, from the first push to the last call: `replies` or more."""
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
    """A case for each chat, which the head has returned to its reporter."""
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
    """So many updates, in turns from both, each chat as often as the others."""
    pairs = [
        (
            text(drafting[n % len(drafting)], DETAIL),
            text(completing[n % len(completing)], ADDITION),
        )
        for n in range(updates // 2)
    ]
    return [update for pair in pairs for update in pair]


def reports(double: Double, chats: Sequence[int]) -> float:
    """One whole report per chat; updates per second until the bot has said all it has to say."""
    begun = time.monotonic()
    said = (OPENING, DETAIL, "kirim")
    double.push([text(chat, words) for words in said for chat in chats])
    double.until_calls(LEAST_PER_REPORT * len(chats))
    last: float = double.settled()[-1]["at"]
    return len(said) * len(chats) / (last - begun)


def fill(double: Double, chats: Sequence[int]) -> None:
    """An open case for each chat, by the command, as fast as it goes."""
    double.push([text(chat, words) for words in ("/lapor", OPENING, "kirim") for chat in chats])
    double.until_calls(LEAST_PER_REPORT * len(chats))
    double.settled()


def latencies(double: Double, updates: Sequence[Json], every: float) -> list[float]:
    """Milliseconds from each push to its reply, pushing one update every so many seconds.

    Each update must come from a chat of its own.
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
