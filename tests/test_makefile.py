"""The Makefile on machines that lack something, or were interrupted."""

import asyncio
import shutil
import sys
from pathlib import Path

import pytest

from bot.config.office_file import ROOT


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The Makefile alone, with nothing to install."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "dev.txt").touch()
    return tmp_path


async def make(clone: Path, python: str) -> tuple[int | None, str]:
    process = await asyncio.create_subprocess_exec(
        *("make", "install", f"PYTHON={python}"),
        cwd=clone,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    told, _ = await process.communicate()
    return process.returncode, told.decode()


def stand_in(folder: Path, lacks: str) -> str:
    """A Python that fails at any program that mentions what it lacks."""
    script = folder / "python"
    script.write_text(
        f'#!/bin/sh\ncase "$*" in *{lacks}*) exit 1;; *--version*) echo Python 3.9.2;; esac\n'
    )
    script.chmod(0o755)
    return str(script)


@pytest.mark.parametrize(
    ("lacks", "told"),
    [
        ("version_info", "Python 3.9.2: Sigap needs Python 3.11 or newer"),
        ("ensurepip", "apt install python3-venv"),
    ],
)
async def test_what_the_machine_lacks_is_told_and_nothing_is_left(
    clone: Path, tmp_path: Path, lacks: str, told: str
) -> None:
    code, words = await make(clone, stand_in(tmp_path, lacks))
    assert code != 0
    assert told in words
    assert not (clone / ".venv").exists()


async def test_a_python_that_is_not_there_is_told(clone: Path) -> None:
    code, words = await make(clone, "python3.none")
    assert code != 0
    assert "python3.none: not found" in words


@pytest.fixture
def interrupted(clone: Path) -> Path:
    """A clone whose environment has no pip yet."""
    original = Path(sys.executable).resolve()
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "bin" / "python").symlink_to(original)
    (clone / ".venv" / "pyvenv.cfg").write_text(
        f"home = {original.parent}\ninclude-system-site-packages = false\n"
    )
    return clone


async def test_an_environment_that_was_interrupted_is_made_anew(interrupted: Path) -> None:
    code, words = await make(interrupted, sys.executable)
    assert code == 0, words
    assert (interrupted / ".venv" / "bin" / "pip").exists()
