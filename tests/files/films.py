"""Films and sounds as phones and recorders make them, made by ffmpeg."""

import subprocess
from pathlib import Path

_PICTURE = ("-f", "lavfi", "-i", "testsrc=size=321x201:rate=10")
_TONE = ("-f", "lavfi", "-i", "sine=frequency=440")
_HOW = {
    "webm": (*_PICTURE, *_TONE, "-c:v", "libvpx", "-c:a", "libvorbis"),
    "mkv": (*_PICTURE, "-c:v", "mpeg4"),
    "mov": (*_PICTURE, *_TONE, "-c:v", "mpeg4", "-c:a", "pcm_s16le"),
    "avi": (*_PICTURE, "-c:v", "mpeg4"),
    "wav": _TONE,
    "flac": _TONE,
    "ogg": (*_TONE, "-c:a", "libvorbis"),
}


def film(ending: str, folder: Path, *, seconds: float = 1) -> bytes:
    """A film or a sound of this length with this ending, of an odd size."""
    made = folder / f"asal.{ending}"
    command = ("ffmpeg", "-y", "-loglevel", "error", *_HOW[ending], "-t", str(seconds), str(made))
    subprocess.run(command, check=True)
    return made.read_bytes()


def codecs(data: bytes, folder: Path) -> list[str]:
    """The codecs in a file, as ffprobe names them."""
    (folder / "hasil").write_bytes(data)
    entries = ("-show_entries", "stream=codec_name", "-of", "csv=p=0")
    command = ("ffprobe", "-loglevel", "error", *entries, str(folder / "hasil"))
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
