"""Pages made in a process of their own: what the typesetter, its fonts and the writer of Word
files hold goes with it, and a page that brings it down brings down nothing else."""

import asyncio
import json
import subprocess
import sys
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]
PATIENCE = 60


class NotTypeset(Exception):
    """The page could not be made; the text is the typesetter's own."""


async def typeset_apart(
    template: str, data: Mapping[str, Any], *, at: datetime, pictures: Sequence[bytes] = ()
) -> bytes:
    """The PDF, as `typeset_pdf` makes it. Raises NotTypeset, subprocess.TimeoutExpired."""
    shown = [b64encode(each).decode() for each in pictures]
    return await _made({"template": template, "data": data, "pictures": shown}, at)


async def word_file_apart(page: Mapping[str, Any], *, at: datetime) -> bytes:
    """The .docx, as `word_file` makes it. Raises NotTypeset, subprocess.TimeoutExpired."""
    return await _made({"data": page}, at)


async def _made(order: Mapping[str, Any], at: datetime) -> bytes:
    return await asyncio.to_thread(_run, json.dumps({**order, "at": at.isoformat()}).encode())


def _run(order: bytes) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "bot.documents.worker_process"],
        cwd=_ROOT,
        input=order,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        raise NotTypeset(done.stderr.decode(errors="replace")[-2000:])
    return done.stdout


def _main() -> None:
    order = json.load(sys.stdin)
    at = datetime.fromisoformat(order["at"])
    sys.stdout.buffer.write(_typeset(order, at) if "template" in order else _written(order, at))


def _typeset(order: Mapping[str, Any], at: datetime) -> bytes:
    from bot.documents.typeset import typeset_pdf

    pictures = [b64decode(each) for each in order["pictures"]]
    return typeset_pdf(order["template"], order["data"], at=at, pictures=pictures)


def _written(order: Mapping[str, Any], at: datetime) -> bytes:
    from bot.documents.word import word_file

    page: dict[str, Any] = order["data"]
    return word_file(page, at=at)


if __name__ == "__main__":
    _main()
