"""Voice notes as people send them, and a model that always hears the same in them."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot.reading.sounds.model import LIBRARY

SAID = ("Internet", "di ruang keuangan", "mati sejak", "jam delapan pagi.")
"""Words of a report, as the model has them: each a token of its own."""
needs_speech = pytest.mark.skipif(
    not (find_spec(LIBRARY) and shutil.which("ffmpeg")) and "CI" not in os.environ,
    reason="needs pywhispercpp and ffmpeg",
)


def parrot(folder: Path, words: Sequence[str] = SAID, *, english: bool = False) -> Path:
    """The folder, with a model that hears these words in any sound."""
    from bench.speech.parrot import write_parrot

    folder.mkdir(exist_ok=True)
    write_parrot(folder / "ggml-beo.bin", words, english=english)
    return folder


def sound(
    seconds: float = 2, codec: str = "libopus", ending: str = "ogg", source: str = ""
) -> bytes:
    """A voice note in which a tone stands for speech, or what lavfi makes of `source`."""
    made = subprocess.run(
        (
            *("ffmpeg", "-loglevel", "error", "-f", "lavfi"),
            *("-i", source or "sine=frequency=220", "-t", str(seconds), "-ac", "1"),
            *("-c:a", codec, "-f", ending, "-movflags", "frag_keyframe+empty_moov", "pipe:1"),
        ),
        check=True,
        capture_output=True,
    )
    return made.stdout
