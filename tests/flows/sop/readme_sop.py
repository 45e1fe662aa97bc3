"""The SOP that flows/README.md adds as its example: the files that it says to write, in order."""

import re
from pathlib import Path
from textwrap import dedent

from bot.config.office_file import ROOT

README = ROOT / "flows" / "README.md"
_FILE = re.compile(r"`((?:procedures|locales/\w+)/[\w.]+)`:\n\n +```\w+\n(.*?)\n +```", re.DOTALL)


def files_to_write() -> dict[Path, str]:
    """By their place in the tree; the procedures stand in flows."""
    found = _FILE.findall(README.read_text(encoding="utf-8"))
    return {
        Path("flows" if name.startswith("procedures") else "") / name: dedent(text) + "\n"
        for name, text in found
    }
