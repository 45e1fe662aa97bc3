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
_WIDE = frozenset({"smpte2084", "arib-std-b67"})
"""Transfer functions of HDR films, as phones make them; without mapping their colors fade."""
_MAPPED = (
    f"{_SCALED},zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709"
    ",tonemap=mobius:desat=0,zscale=t=bt709:m=bt709:r=tv,format=yuv420p"
)
_SOUND = ("-c:a", "aac", "-b:a", "96k", "-ac", "2")
_TO: Mapping[str, tuple[str, ...]] = {
    FILM: (
        *("-map", "0:V:0", "-map", "0:a:0?"),
        *("-c:v", "libx264", "-preset", "veryfast", "-crf", "28", "-pix_fmt", "yuv420p"),
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
        read = ("-protocol_whitelist", "file", "-f", demuxer, "-i", str(source))
        drawn = _drawings(read, folder) if to == FILM else ((),)
        for place, way in enumerate(drawn, 1):
            command = (
                *(program, "-y", "-nostdin", "-hide_banner", "-loglevel", "error"),
                *("-threads", "1", *read, "-map_metadata", "-1"),
                *(*_TO[to], *way, "-threads", "1", str(made)),
            )
            if _run(command, folder, check=place == len(drawn)):
                break
        return made.read_bytes()


def _drawings(read: tuple[str, ...], folder: str) -> tuple[tuple[str, ...], ...]:
    """Ways to draw the film's pictures, the best first: not every ffmpeg can map HDR."""
    plain = ("-vf", _SCALED)
    probe = shutil.which("ffprobe")
    if probe is None:
        return (plain,)
    told = subprocess.run(
        (
            *(probe, "-hide_banner", "-loglevel", "error", "-select_streams", "V:0"),
            *("-show_entries", "stream=color_transfer", "-of", "csv=p=0", *read),
        ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        cwd=folder,
        preexec_fn=end_with_the_worker,
    )
    wide = _WIDE & set(told.stdout.decode(errors="replace").replace(",", " ").split())
    return (("-vf", _MAPPED), plain) if wide else (plain,)


def _run(command: tuple[str, ...], folder: str, *, check: bool) -> bool:
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        check=check,
        cwd=folder,
        preexec_fn=end_with_the_worker,
    )
    return done.returncode == 0
