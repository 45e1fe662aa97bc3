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
    for name in ("app.txt", "dev.txt"):
        (tmp_path / "requirements" / name).touch()
    (tmp_path / "bot" / "installation").mkdir(parents=True)
    shutil.copy(ROOT / "bot" / "installation" / "bytecode.py", tmp_path / "bot" / "installation")
    return tmp_path


async def make(clone: Path, python: str, *words: str) -> tuple[int | None, str]:
    process = await asyncio.create_subprocess_exec(
        *("make", *(words or ("install",)), f"PYTHON={python}"),
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


@pytest.mark.parametrize("target", ["demo", "run", "install"])
async def test_who_only_uses_it_installs_nothing_of_development(clone: Path, target: str) -> None:
    code, words = await make(clone, "python3", "--dry-run", target)
    assert code == 0, words
    assert "requirements/app.txt" in words
    assert "requirements/dev.txt" not in words


@pytest.mark.parametrize("target", ["test", "check", "bench", "torture", "format"])
async def test_development_adds_to_what_is_there(clone: Path, target: str) -> None:
    code, words = await make(clone, "python3", "--dry-run", target)
    assert code == 0, words
    assert words.index("requirements/app.txt") < words.index("requirements/dev.txt")


async def test_an_installation_tells_its_steps_and_is_made_once(interrupted: Path) -> None:
    code, words = await make(interrupted, sys.executable)
    assert code == 0, words
    told = [line[:5] for line in words.splitlines() if line.startswith("[")]
    assert told == ["[1/3]", "[2/3]", "[3/3]"]
    assert "Installed: " in words
    code, words = await make(interrupted, sys.executable)
    assert (code, "[2/3]" in words) == (0, False)
