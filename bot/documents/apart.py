"""Pages typeset in a process of their own: what the typesetter and its fonts hold goes with it,
and a page that brings it down brings down nothing else."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.documents.typeset import typeset_pdf

_ROOT = Path(__file__).parents[2]
PATIENCE = 60


class NotTypeset(Exception):
    """The page could not be made; the text is the typesetter's own."""


async def typeset_apart(template: str, data: Mapping[str, Any], *, at: datetime) -> bytes:
    """The PDF, as `typeset_pdf` makes it. Raises NotTypeset, subprocess.TimeoutExpired."""
    order = json.dumps({"template": template, "data": data, "at": at.isoformat()})
    return await asyncio.to_thread(_run, order.encode())


def _run(order: bytes) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "bot.documents.apart"],
        cwd=_ROOT, input=order, capture_output=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    if done.returncode:
        raise NotTypeset(done.stderr.decode(errors="replace")[-2000:])
    return done.stdout


def _main() -> None:
    order = json.load(sys.stdin)
    at = datetime.fromisoformat(order["at"])
    sys.stdout.buffer.write(typeset_pdf(order["template"], order["data"], at=at))


if __name__ == "__main__":
    _main()
