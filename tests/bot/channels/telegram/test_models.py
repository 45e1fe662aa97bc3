"""aiogram's models are built when they are used, and all of them can be."""

import subprocess
import sys

from aiogram import methods, types

from bot.config.office_file import ROOT

MODELS = [
    getattr(module, name)
    for module in (types, methods)
    for name in module.__all__
    if hasattr(getattr(module, name), "model_rebuild")
]
STARTED = """
from bot.channels.telegram.models import build_when_used
build_when_used()
import bot.cli.run, bot.process.serving
from aiogram import types
print(*(n for n in types.__all__ if getattr(getattr(types, n), "__pydantic_complete__", False)))
"""


def test_every_model_can_be_built() -> None:
    assert len(MODELS) > 500
    assert not [model for model in MODELS if model.model_rebuild() is False]
    assert all(model.__pydantic_complete__ for model in MODELS)


def test_what_is_used_from_the_first_update_on_is_built_and_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["Update"]
