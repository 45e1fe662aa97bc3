"""The folder of the speech model: one file in ggml's format, as whisper.cpp reads it."""

import os
import struct
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bot.reading import film

LIBRARY = "_pywhispercpp"
_MAGIC = b"lmgg"
_LEAST = 48
"""Bytes of the magic and the eleven numbers after it."""
_MOST_WORDS = 200_000
_ENDINGS = frozenset({".bin", ".gguf"})
_ELSE = frozenset({"config.json", "tokenizer.json", "model.safetensors", "model.bin"})
"""Files of a model as other engines want it."""


class NoModel(Exception):
    """No model can be used. The text is a code, which the admin's words are found by:

    folder (there is none), model (none in it), format (a model for another engine), several,
    damaged, english (it knows no other language), library, ffmpeg.
    """


@dataclass(frozen=True, slots=True)
class SpeechModel:
    """A model's file, its size in bytes, and when it was changed."""

    path: str
    size: int
    changed: int


def find(folder: Path) -> SpeechModel:
    """The model in a folder, and all that it needs beside it. Only the head of the file is read.

    Raises NoModel.
    """
    found = _file(folder)
    if find_spec(LIBRARY) is None:
        raise NoModel("library")
    if film.installed() is None:
        raise NoModel("ffmpeg")
    try:
        state = found.stat()
    except OSError as error:
        raise NoModel("damaged") from error
    return SpeechModel(str(found), state.st_size, state.st_mtime_ns)


def _file(folder: Path) -> Path:
    try:
        files = sorted(each for each in folder.iterdir() if each.is_file())
    except OSError as error:
        raise NoModel("folder") from error
    models = [each for each in files if each.suffix.lower() in _ENDINGS]
    heads = [_head(each) for each in models]
    ours = [each for each, head in zip(models, heads, strict=True) if head.startswith(_MAGIC)]
    if len(ours) > 1:
        raise NoModel("several")
    if ours:
        return ours[0]
    if _ELSE & {each.name for each in files}:
        raise NoModel("format")
    raise NoModel("damaged" if models else "model")


def _head(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            head = opened.read(_LEAST)
    except OSError:
        return b""
    return head if len(head) == _LEAST else b""


def has_weights(file: Path) -> bool:
    """Whether anything follows the vocabulary: the engine takes a file that ends before for an
    empty model.
    """
    with file.open("rb") as opened:
        try:
            mels, bins = struct.unpack("<48x2i", opened.read(56))
            opened.seek(4 * mels * bins, os.SEEK_CUR)
            (words,) = struct.unpack("<i", opened.read(4))
            for _ in range(min(words, _MOST_WORDS)):
                (length,) = struct.unpack("<I", opened.read(4))
                opened.seek(length, os.SEEK_CUR)
        except (struct.error, OSError):
            return False
        return bool(opened.read(1))
