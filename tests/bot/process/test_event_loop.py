"""The event loop is uvloop's where that is installed, and the doctor says which."""

import asyncio
import sys
from pathlib import Path

import pytest

from bot.doctor.extras import extras
from bot.process.event_loop import event_loop, has_uvloop

STAND_IN = """
import asyncio
class Loop(asyncio.SelectorEventLoop): pass
new_event_loop = Loop
"""


def told() -> str:
    return next(each.words for each in extras() if each.about == "event loop")


def kind() -> str:
    with asyncio.Runner(loop_factory=event_loop) as runner:
        return type(runner.get_loop()).__module__


@pytest.mark.skipif(has_uvloop(), reason="uvloop is installed")
def test_without_uvloop_the_loop_is_asyncios() -> None:
    assert kind().startswith("asyncio")
    assert "requirements/uvloop.txt" in told()


def test_where_uvloop_is_installed_the_loop_is_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "uvloop.py").write_text(STAND_IN, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "uvloop", raising=False)
    try:
        assert kind() == "uvloop"
        assert told() == "uvloop"
    finally:
        sys.modules.pop("uvloop", None)
