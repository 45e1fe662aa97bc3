"""One setting of a file like .env, changed; its other lines and comments stay as they are."""

import io
from pathlib import Path

from dotenv.parser import parse_stream

from bot.texts.text_file import exact_text

NEW = "# Settings of Sigap; .env.example tells all of them.\n"


def text_of(path: Path) -> str:
    """The file's text with its own line ends; "" if there is no file. Raises OSError, NotUtf8."""
    try:
        return exact_text(path)
    except FileNotFoundError:
        return ""


def with_setting(text: str, name: str, value: str) -> str:
    """The text with `name` set to a `value` that needs no quotes. The last line that sets it is
    changed, since that is the one in force.
    """
    parts = [(each.key, each.original.string) for each in parse_stream(io.StringIO(text, ""))]
    places = [place for place, (key, _) in enumerate(parts) if key == name]
    end = "\r\n" if "\r\n" in text else "\n"
    line = f"{name}={value}{end}"
    if not places:
        before = text or NEW
        return f"{before}{'' if before.endswith(end) else end}{line}"
    before = parts[places[-1]][1]
    lead = before[: len(before) - len(before.lstrip())]
    parts[places[-1]] = (name, lead + line)
    return "".join(part for _, part in parts)
