"""The event loop: uvloop's if it is installed, which takes a tenth less of the processor."""

import asyncio
from importlib.util import find_spec

INSTALL = ".venv/bin/python -m pip install --require-hashes -r requirements/uvloop.txt"


def has_uvloop() -> bool:
    return find_spec("uvloop") is not None


def event_loop() -> asyncio.AbstractEventLoop:
    """A new loop."""
    if not has_uvloop():
        return asyncio.new_event_loop()
    import uvloop

    loop: asyncio.AbstractEventLoop = uvloop.new_event_loop()
    return loop
