"""Reports sent while the bot is being killed: text, a photo, an album or a voice note."""

import io
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from bench.double import Double
from bench.messages import content, text
from bench.office import reporter_chats

PEOPLE = 50
ALBUM = 3
SPOKEN = 5
_COLOURS = ("navy", "maroon", "olive", "teal")


@dataclass(kw_only=True)
class Report:
    """A report. `room` identifies it; `files` is the number of its files."""

    number: int
    chat: int
    files: int
    spoken: bool = False
    pushed_at: float = 0.0
    ids: list[int] = field(default_factory=list)

    @property
    def room(self) -> str:
        return f"ruang {self.number:03d}"


def make_reports(size: int) -> list[Report]:
    """Reports of 50 people in turn; of eight, four are text, two have a photo, one an album and
    one a voice note.
    """
    chats = reporter_chats(PEOPLE)
    files = (0, 1, 0, 0, ALBUM, 1, 1, 0)
    return [
        Report(
            number=n,
            chat=chats[n % PEOPLE],
            files=files[n % len(files)],
            spoken=n % len(files) == SPOKEN,
        )
        for n in range(size)
    ]


def push(double: Double, reports: Sequence[Report]) -> None:
    """Send each report at once, without waiting for answers, as impatient people do."""
    for report in reports:
        report.pushed_at = time.monotonic()
        report.ids = double.push(updates_of(double, report))


def updates_of(double: Double, report: Report) -> list[dict[str, Any]]:
    """The messages of a report, in their order."""
    said = f"wifi mati di {report.room} dari tadi pagi"
    chat = report.chat
    if not report.files:
        middle = [text(chat, said)]
    elif report.spoken:
        middle = [text(chat, said), content(chat, voice=double.voice(sound(report.number)))]
    else:
        album = {"media_group_id": f"album-{report.number}"} if report.files > 1 else {}
        middle = [
            content(
                chat,
                photo=double.photo(picture(report.number, part)),
                **album,
                **({"caption": said} if part == 0 else {}),
            )
            for part in range(report.files)
        ]
    return [text(chat, "/lapor"), *middle, text(chat, "kirim")]


def picture(number: int, part: int) -> bytes:
    """A small PNG with a size of its own for each report."""
    data = io.BytesIO()
    Image.new("RGB", (200 + number, 120), _COLOURS[part]).save(data, "PNG")
    return data.getvalue()


def sound(number: int) -> bytes:
    """A voice note with bytes of its own for each report."""
    return b"OggS" + number.to_bytes(60, "big")
