"""deploy/sigap: commands with the unit's settings, user and folder. systemd-run is a stand-in that
does what is asked of the real one: the settings' file, the bound folder, the exit code.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.config.office_file import ROOT

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root may run it")

SYSTEMD_RUN = f"""#!{sys.executable}
import os, sys
from dotenv import dotenv_values
words = sys.argv[1:]
asked = [word for word in words if word.startswith("--property=")]
given = dict(word.removeprefix("--property=").split("=", 1) for word in asked)
assert given["DynamicUser"] == "yes" and given["User"] == given["StateDirectory"] == "sigap"
os.environ.update(dotenv_values(given["EnvironmentFile"]))
os.chdir(given["BindPaths"].partition(":")[0])
rest = words[next(at for at, word in enumerate(words) if not word.startswith("-")):]
os.execv(rest[0], rest)
"""
PYTHON = """#!/bin/sh
echo "ran: $*"
echo "data=$SIGAP_DATA_DIR office=$SIGAP_OFFICE token=$SIGAP_TELEGRAM_TOKEN tree=$PYTHONPATH"
case "$*" in
*import*) cat "$5" ;;
*backup*) echo saved > "$4" ;;
*doctor*) exit 2 ;;
esac
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with the wrapper and a Python that says what it was asked."""
    tree = tmp_path / "opt"
    (tree / "deploy").mkdir(parents=True)
    shutil.copy(ROOT / "deploy" / "sigap", tree / "deploy")
    for path, text in (
        (tree / ".venv/bin/python", PYTHON),
        (tmp_path / "systemd-run", SYSTEMD_RUN),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)
    (tmp_path / "sigap.env").write_text(
        "SIGAP_TELEGRAM_TOKEN=1:of-the-unit\nSIGAP_DATA_DIR=data\n"
    )
    (tmp_path / "here").mkdir()
    return tree


def sigap(tree: Path, *words: str) -> subprocess.CompletedProcess[str]:
    top = tree.parent
    return subprocess.run(
        [tree / "deploy" / "sigap", *words],
        cwd=top / "here",
        env={
            **os.environ,
            "PATH": f"{top}:{os.environ['PATH']}",
            "SIGAP_UNIT_SETTINGS": str(top / "sigap.env"),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_command_has_the_units_settings_and_folder(tree: Path) -> None:
    said = sigap(tree, "verify", "--checkpoint", "some text")
    assert said.returncode == 0, said.stderr
    assert "ran: -m bot verify --checkpoint some text" in said.stdout
    assert "data=/var/lib/sigap" in said.stdout
    assert f"office={tree}/office.toml" in said.stdout
    assert "token=1:of-the-unit" in said.stdout
    assert f"tree={tree}" in said.stdout


def test_a_file_that_is_named_is_handed_over(tree: Path) -> None:
    (tree.parent / "pegawai 2026.csv").write_text("name,nip\n")
    (tree.parent / "pegawai 2026.csv").chmod(0o600)
    said = sigap(tree, "people", "import", "../pegawai 2026.csv")
    assert said.returncode == 0, said.stderr
    assert "ran: -m bot people import pegawai 2026.csv" in said.stdout
    assert "name,nip" in said.stdout


def test_what_a_command_writes_comes_to_this_folder(tree: Path) -> None:
    here = tree.parent / "here"
    assert sigap(tree, "backup", "sigap.tar").returncode == 0
    assert (here / "sigap.tar").read_text() == "saved\n"
    assert (here / "sigap.tar").stat().st_uid == 0
    (here / "sigap.tar").write_text("an older one\n")
    sigap(tree, "backup", "sigap.tar")
    assert (here / "sigap.tar").read_text() == "an older one\n"


def test_the_exit_code_is_the_commands_and_nothing_is_left(tree: Path) -> None:
    assert sigap(tree, "doctor").returncode == 2
    assert not [*Path("/var/cache").glob("sigap-command.*")]


def test_run_and_missing_settings_are_told(tree: Path) -> None:
    assert "systemctl start sigap" in sigap(tree, "run").stderr
    (tree.parent / "sigap.env").unlink()
    said = sigap(tree, "doctor")
    assert said.returncode == 2
    assert "deploy/sigap setup" in said.stderr


def test_setup_asks_as_root_and_shows_the_code_as_the_units_user(tree: Path) -> None:
    said = sigap(tree, "setup", "--language", "en")
    assert said.returncode == 0, said.stderr
    first, second = (line for line in said.stdout.splitlines() if line.startswith("ran: "))
    assert first.endswith("setup --env " + str(tree.parent / "sigap.env --no-code --language en"))
    assert second == "ran: -m bot setup --code"
