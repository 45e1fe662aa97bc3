"""Films and sounds as phones and recorders make them, made by ffmpeg."""

import subprocess
from pathlib import Path

from PIL import Image

_PICTURE = ("-f", "lavfi", "-i", "testsrc=size=321x201:rate=10")
_TONE = ("-f", "lavfi", "-i", "sine=frequency=440")
_TO_HLG = (
    ",format=yuv444p,setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv"
    ",zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt2020"
    ",zscale=t=arib-std-b67:m=bt2020nc:r=tv:npl=203,format=yuv420p10le"
)
_HOW = {
    "webm": (*_PICTURE, *_TONE, "-c:v", "libvpx", "-c:a", "libvorbis"),
    "mkv": (*_PICTURE, "-c:v", "mpeg4"),
    "mov": (*_PICTURE, *_TONE, "-c:v", "mpeg4", "-c:a", "pcm_s16le"),
    "avi": (*_PICTURE, "-c:v", "mpeg4"),
    "wav": _TONE,
    "flac": _TONE,
    "ogg": (*_TONE, "-c:a", "libvorbis"),
}


_HEVC = ("-tag:v", "hvc1", "-x265-params")


def recorded(
    folder: Path, *, turned: bool = False, wide: bool = False, sound: bool = True
) -> bytes:
    """A film as an iPhone records it: HEVC in QuickTime, red at its left edge.

    `turned`: held upright, which the file only says; `wide`: HDR of 10 bits (HLG); `sound`: with
    AAC.
    """
    source, made = folder / "kamera.mov", folder / "rekaman.mov"
    drawing = "color=gray:size=320x180:rate=10,drawbox=w=80:h=180:color=red:t=fill"
    colors, how = drawing, (*_HEVC, "log-level=error")
    if wide:
        colors += _TO_HLG
        how = (
            *_HEVC,
            "log-level=error:colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc",
        )
    heard = ("-f", "lavfi", "-i", "sine=frequency=440") if sound else ()
    _ffmpeg("-f", "lavfi", "-i", colors, *heard, "-t", "1", "-c:v", "libx265", *how, str(source))
    if not turned:
        return source.read_bytes()
    _ffmpeg("-i", str(source), "-c", "copy", "-metadata:s:v:0", "rotate=90", str(made))
    return made.read_bytes()


def _ffmpeg(*arguments: str) -> None:
    subprocess.run(("ffmpeg", "-y", "-loglevel", "error", *arguments), check=True)


def first_picture(data: bytes, folder: Path) -> Image.Image:
    (folder / "hasil.mp4").write_bytes(data)
    _ffmpeg("-i", str(folder / "hasil.mp4"), "-frames:v", "1", str(folder / "gambar.png"))
    return Image.open(folder / "gambar.png").convert("RGB")


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
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [line.strip(",") for line in told.split()]
