"""Text files that the admin edits, and in plain words why one is not read."""

import codecs
from pathlib import Path

LARGEST = 4 * 1024 * 1024
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MARK = "\ufeff"
"""Some Windows programs begin UTF-8 with it."""
_SAVE = "save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)"


class NotUtf8(Exception):
    """The file holds no text in UTF-8; the words say why and what to do."""


def read_text(path: Path) -> str:
    """A file's text; its lines end with a line feed. Raises OSError, NotUtf8."""
    return exact_text(path).replace("\r\n", "\n").replace("\r", "\n")


def exact_text(path: Path) -> str:
    """A file's text with its own line ends. Raises OSError, NotUtf8."""
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise NotUtf8(
            f"larger than {LARGEST // 1024**2} MB, so it is hardly the file that is meant"
        )
    if data.startswith(_UTF_16):
        raise NotUtf8(f"saved as UTF-16, which Notepad calls Unicode; {_SAVE}")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotUtf8(f"line {line} is not UTF-8, perhaps Windows-1252 (ANSI); {_SAVE}") from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise NotUtf8(f"line {line} holds a byte of zero, as UTF-16 does; {_SAVE}")
    return text.removeprefix(_MARK)
