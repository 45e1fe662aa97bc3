"""Recording of a rehearsal as a transcript that can be replayed."""

import json
import re
from collections.abc import Iterable

from bot.playground.stage.buttons import label_of
from bot.playground.stage.cast import BY_CHAT
from bot.playground.stage.phones import Bubble
from bot.playground.stage.transcript import Step

SHORTEST, LONGEST = 10, 60
_NUMBERED = re.compile(r"\S*\d\S*")


class Recorder:
    """Collects steps, each with what then appeared on the phones."""

    def __init__(self) -> None:
        self._steps: list[tuple[Step, dict[str, list[str]]]] = []

    def did(self, step: Step) -> None:
        self._steps.append((step, {}))

    def pressed(self, found: tuple[int, Bubble], who: str, data: str, times: int) -> None:
        """Record a press by the button's label and the phone that shows it; ignore unknown data.

        `found` is the message's chat and the message.
        """
        chat, bubble = found
        label, owner = label_of(bubble, data), BY_CHAT[chat].key
        if label:
            of = "" if owner == who else owner
            self.did(Step(who=who, does="presses", text=label, of=of, times=times))

    def saw(self, person: str, bubble: Bubble) -> None:
        """Record a bubble's text without numbers, dates and times, which differ in a replay."""
        line = _steady(bubble.text.splitlines())
        if self._steps and bubble.from_bot and line:
            seen = self._steps[-1][1].setdefault(person, [])
            if line not in seen:
                seen.append(line)

    def transcript(self, title: str) -> str:
        """The recording as TOML for `read_transcript`."""
        lines = [f"title = {_quoted(title)}"]
        for step, seen in self._steps:
            lines += ["", "[[step]]", *_fields(step)]
            if seen:
                lines += ["[step.sees]"]
                lines += [f"{who} = [{', '.join(map(_quoted, seen[who]))}]" for who in seen]
        return "\n".join(lines) + "\n"


def _fields(step: Step) -> Iterable[str]:
    for name in ("who", "does", "clock", "of", "text"):
        if value := getattr(step, name):
            yield f"{name} = {_quoted(value)}"
    for name in ("count", "times"):
        if (number := getattr(step, name)) != 1:
            yield f"{name} = {number}"


def _quoted(text: str) -> str:
    """A basic string of TOML; JSON's escapes are a subset of its own."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _steady(lines: Iterable[str]) -> str:
    """The longest stretch without numbers of the first line in which it is long enough."""
    for line in lines:
        text = max((part.strip() for part in _NUMBERED.split(line)), key=len, default="")
        if len(text) >= SHORTEST:
            return text[:LONGEST].rstrip()
    return ""
