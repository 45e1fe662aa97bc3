"""Films and sounds turned into what phones play, by ffmpeg, if it is installed.

Runs in a worker, whose limits ffmpeg inherits. The demuxer is named, so that no file can make
ffmpeg read another one or the network.
"""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.worker.program import end_with_the_worker

FILM, SOUND = "mp4", "m4a"
DEMUXERS: Mapping[str, str] = {
    "video/webm": "matroska",
    "video/quicktime": "mov",
    "video/hevc": "mov",
    "video/mp4": "mov",
    "video/3gpp": "mov",
    "video/x-msvideo": "avi",
    "video/mpeg": "mpeg",
    "video/x-flv": "flv",
    "video/ogg": "ogg",
    "audio/mp4": "mov",
    "audio/wav": "wav",
    "audio/flac": "flac",
    "audio/x-ogg": "ogg",
}
"""How to read a file of each MIME type that is turned."""
_SCALED = (
    "scale=w='min(1280,iw)':h='min(1280,ih)'"
    ":force_original_aspect_ratio=decrease:force_divisible_by=2"
)
_SOUND = ("-c:a", "aac", "-b:a", "96k", "-ac", "2")
_TO: Mapping[str, tuple[str, ...]] = {
    FILM: (
        *("-map", "0:v:0", "-map", "0:a:0?"),
        *("-c:v", "libx264", "-preset", "veryfast", "-crf", "28", "-pix_fmt", "yuv420p"),
        *("-vf", _SCALED),
        *(*_SOUND, "-movflags", "+faststart", "-f", "mp4"),
    ),
    SOUND: ("-map", "0:a:0", "-vn", *_SOUND, "-f", "ipod"),
}


def installed() -> str | None:
    """The program's path, if it is installed."""
    return shutil.which("ffmpeg")


def turned(data: bytes, demuxer: str, to: str) -> bytes:
    """A file as H.264 with AAC (FILM) or as AAC (SOUND), without its metadata.

    Raises OSError if ffmpeg is not installed, CalledProcessError if it cannot read the file.
    """
    program = installed()
    if program is None:
        raise FileNotFoundError("ffmpeg")
    with TemporaryDirectory(prefix="sigap-") as folder:
        source, made = Path(folder) / "asal", Path(folder) / f"hasil.{to}"
        source.write_bytes(data)
        command = (
            *(program, "-nostdin", "-hide_banner", "-loglevel", "error", "-threads", "1"),
            *("-protocol_whitelist", "file", "-f", demuxer, "-i", str(source)),
            *("-map_metadata", "-1", *_TO[to], "-threads", "1", str(made)),
        )
        subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=True,
            cwd=folder,
            preexec_fn=end_with_the_worker,
        )
        return made.read_bytes()
