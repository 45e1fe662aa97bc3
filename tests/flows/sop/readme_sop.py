"""The example SOP of flows/README.md: the files that it tells to write, in order."""

import re
from pathlib import Path
from textwrap import dedent

from bot.config.office_file import ROOT

README = ROOT / "flows" / "README.md"
_FILE = re.compile(r"`((?:procedures|locales/\w+)/[\w.]+)`:\n\n +```\w+\n(.*?)\n +```", re.DOTALL)


def files_to_write() -> dict[Path, str]:
    """Contents by path in the tree; the procedures are in flows."""
    found = _FILE.findall(README.read_text(encoding="utf-8"))
    return {
        Path("flows" if name.startswith("procedures") else "") / name: dedent(text) + "\n"
        for name, text in found
    }
