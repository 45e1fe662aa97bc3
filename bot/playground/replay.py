"""Replay of transcripts on the phones, stepwise or at once."""

from contextlib import suppress
from typing import Any

from bot.playground.rehearsal import Rehearsal
from bot.playground.stage import sample_files
from bot.playground.stage.cast import BY_KEY
from bot.playground.stage.errors import CannotDo
from bot.playground.stage.transcript import Step, Transcript

MORE, LESS = "Lainnya", "‹ Kembali"
CARDS = 12
"""Number of messages to look behind."""
MOVES = {
    "15m": "Waktu maju 15 menit",
    "1h": "Waktu maju 1 jam",
    "day": "Waktu maju satu hari",
    "opening": "Waktu maju ke jam buka berikutnya",
    "monday": "Waktu maju ke Senin pagi",
}
DESCRIPTIONS = {
    "photo": "{who} mengirim foto",
    "voice": "{who} mengirim pesan suara",
    "document": "{who} mengirim berkas",
    "contact": "{who} membagikan nomornya",
    "says": "{who} menulis: {text}",
    "presses": "{who} menekan {text}",
}


class Replay:
    """A transcript in progress; `at` is the number of finished steps."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self.at = 0

    @property
    def over(self) -> bool:
        return self.at >= len(self._transcript.steps)

    def as_json(self) -> dict[str, Any]:
        steps = self._transcript.steps
        return {
            "name": self._transcript.name,
            "title": self._transcript.title,
            "at": self.at,
            "steps": len(steps),
            "actor": steps[self.at - 1].who or None if self.at else None,
            "next": None if self.over else in_words(steps[self.at]),
        }

    async def next(self, rehearsal: Rehearsal) -> None:
        """Perform the next step, if any. Raises CannotDo."""
        if not self.over:
            await perform(rehearsal, self._transcript.steps[self.at])
            self.at += 1


async def perform(rehearsal: Rehearsal, step: Step) -> None:
    """Perform a step. Raises CannotDo if its button is missing."""
    if step.clock:
        await rehearsal.moves(step.clock)
    elif step.does == "says":
        await rehearsal.says(step.who, step.text)
    elif step.does == "presses":
        message, data = await _button(rehearsal, step.of or step.who, step.text)
        await rehearsal.presses(step.who, message, data, step.times)
    elif step.does == "contact":
        await rehearsal.shares_contact(step.who)
    else:
        files = [_file(rehearsal, step.does, number) for number in range(step.count)]
        await rehearsal.sends(step.who, step.does, files, step.text, step.part)


async def _button(rehearsal: Rehearsal, who: str, label: str) -> tuple[int, str]:
    """Find a button, also behind "Lainnya" of an older message. Raises CannotDo."""
    for turn in ("", *[MORE] * CARDS, *[LESS] * CARDS):
        with suppress(CannotDo):
            if turn:
                await rehearsal.presses(who, *rehearsal.button(who, turn))
            return rehearsal.button(who, label)
    return rehearsal.button(who, label)


def _file(rehearsal: Rehearsal, kind: str, number: int) -> Any:
    if kind == "voice":
        return rehearsal.shelf.keep(sample_files.VOICE, "suara.ogg", "audio/ogg")
    name = f"contoh-{number + 1}.png"
    return rehearsal.shelf.keep(sample_files.picture(number), name, "image/png")


def in_words(step: Step) -> str:
    """Describe a step before it is performed."""
    if step.clock:
        return MOVES[step.clock]
    return DESCRIPTIONS[step.does].format(who=BY_KEY[step.who].name, text=step.text)
