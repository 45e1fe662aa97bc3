"""A sound as samples, by ffmpeg. Runs in a worker, whose limits ffmpeg inherits.

The demuxer is named, so that no file can make ffmpeg read another one or the network.
"""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.files.signatures import media_signature
from bot.reading.film import DEMUXERS, installed
from bot.worker.program import end_with_the_worker_and_stand_back

RATE = 16_000
"""Samples of a second, as the engine wants them; each is two bytes, the lesser first."""
_SECONDS = 60
_SOUNDS: Mapping[str, str] = {
    **DEMUXERS,
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/aac": "aac",
    "audio/amr": "amr",
}


def samples(data: bytes, most: float) -> bytes:
    """The first `most` seconds of a sound, one channel; of a file that is cut short, what is
    there; empty if it cannot be decoded.

    Raises OSError if ffmpeg is not installed.
    """
    program = installed()
    if program is None:
        raise FileNotFoundError("ffmpeg")
    signature = media_signature(data)
    demuxer = _SOUNDS.get(signature[1]) if signature else None
    if demuxer is None:
        return b""
    with TemporaryDirectory(prefix="sigap-") as folder:
        source = Path(folder) / "asal"
        source.write_bytes(data)
        command = (
            *(program, "-nostdin", "-hide_banner", "-loglevel", "error", "-threads", "1"),
            *("-protocol_whitelist", "file,pipe", "-f", demuxer, "-i", str(source)),
            *("-map", "0:a:0", "-vn", "-t", str(most), "-ac", "1", "-ar", str(RATE)),
            *("-threads", "1", "-f", "s16le", "pipe:1"),
        )
        try:
            told = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=_SECONDS,
                check=False,
                cwd=folder,
                preexec_fn=end_with_the_worker_and_stand_back,
            )
        except subprocess.TimeoutExpired:
            return b""
    return told.stdout
