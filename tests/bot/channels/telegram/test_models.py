"""aiogram's models are built on first use, and every one of them can be."""

import subprocess
import sys

from bot.config.office_file import ROOT

STARTED = """
from bot.channels.telegram.models import build_when_used
build_when_used()
import bot.cli.run, bot.process.serving
from aiogram import methods, types
every = [getattr(each, name) for each in (types, methods) for name in each.__all__]
models = [each for each in every if hasattr(each, "model_rebuild")]
print(*(each.__name__ for each in models if each.__module__.startswith("aiogram.types")
        and each.__pydantic_complete__))
assert not [each for each in models if each.model_rebuild() is False]
print(all(each.__pydantic_complete__ for each in models), len(models) > 500)
"""


def test_the_process_begins_with_what_every_update_needs_and_can_build_the_rest() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout == "Message Update\nTrue True\n"
