"""python -m bench.screenshots.beside: what other chats feel while pictures are read.

Two offices run at once, one of which reads pictures, and are measured in turns: 20 messages a
second, and a photo of a screen each second from other chats. Goal: medians 10 % apart at most.
"""

import argparse
import io
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from bench.double import Double
from bench.messages import content, text
from bench.office import Office, reporter_chats
from bench.processes import end
from bench.whole_way import DETAIL, middle_and_tail, open_drafts

CHATS, PHOTOS, EVERY, EACH = 80, 4, 0.05, 20
_SAID = ("This site can't be reached", "simpeg.contohkab.example refused to connect.")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.screenshots.beside")
    parser.add_argument("--rounds", type=int, default=5)
    told = parser.parse_args()
    chats = reporter_chats(CHATS + PHOTOS * told.rounds)
    found: dict[str, list[list[float]]] = {"reading": [], "not reading": []}
    with tempfile.TemporaryDirectory(prefix="sigap-beside-") as name, ExitStack() as stack:
        offices = dict(zip(found, _offices(Path(name), len(chats), stack), strict=True))
        for office in offices.values():
            open_drafts(office.double, chats[:CHATS])
        for number in range(told.rounds):
            first = CHATS + PHOTOS * number
            for kind, office in offices.items():
                writers, senders = chats[:CHATS], chats[first : first + PHOTOS]
                found[kind].append(_round(office.double, writers, senders, number))
    medians = {kind: median(map(median, each)) for kind, each in found.items()}
    for kind, rounds in found.items():
        _, tail = middle_and_tail(sorted(one for each in rounds for one in each))
        print(f"{kind:<12} median {medians[kind]:6.1f} ms   95th percentile {tail:6.1f} ms")
    print(f"reading / not reading: {medians['reading'] / medians['not reading']:.2f} (goal 1.10)")


def _offices(folder: Path, people: int, stack: ExitStack) -> Iterator[Office]:
    for number, reads in enumerate(("true", "false")):
        double = Double(strict=False)
        stack.callback(double.close)
        office = Office(double, folder / str(number), limits=False)
        office.env["SIGAP_READ_PICTURES"] = reads
        office.import_people(people)
        stack.callback(end, office.start())
        double.until_polled(0)
        double.settled()
        yield office


def _round(
    double: Double, writers: Sequence[int], senders: Sequence[int], number: int
) -> list[float]:
    """Milliseconds from each message to its reply, while photos come in."""
    photos = [content(chat, photo=double.photo(_screen(chat, number))) for chat in senders]
    pushed: dict[int, float] = {}
    begun = time.monotonic()
    for place, chat in enumerate(writers):
        time.sleep(max(0.0, begun + place * EVERY - time.monotonic()))
        if place % EACH == 0 and photos:
            double.push([photos.pop()])
        pushed[chat] = time.monotonic()
        double.push([text(chat, DETAIL)])
    replied = {chat: at for chat, at in _replies(double.settled()) if chat in pushed}
    return [(replied[chat] - at) * 1000 for chat, at in pushed.items()]


def _replies(calls: Sequence[dict[str, Any]]) -> Iterator[tuple[int, float]]:
    for call in calls:
        if "chat_id" in call["params"]:
            yield int(call["params"]["chat_id"]), call["at"]


def _screen(chat: int, number: int) -> bytes:
    """A JPEG of its own for each photo."""
    picture = Image.new("RGB", (1280, 720), "white")
    draw = ImageDraw.Draw(picture)
    for place, line in enumerate((*_SAID, f"{chat}.{number}")):
        draw.text((60, 60 + 60 * place), line, "black", ImageFont.load_default(26))
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=80)
    return target.getvalue()


if __name__ == "__main__":
    main()
