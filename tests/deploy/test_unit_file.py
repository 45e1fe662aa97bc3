"""The systemd unit: what it leaves open, and that no settings file can move its data."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

UNIT = Path(__file__).parents[2] / "deploy" / "sigap.service"
MOST = "15"
"""Tenths of the exposure that systemd-analyze computes."""


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_the_unit_leaves_little_open() -> None:
    said = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST}", str(UNIT)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SYSTEMD_COLORS": "0"},
    )
    assert said.returncode == 0, said.stdout


def test_a_copied_example_does_not_move_the_data() -> None:
    start = next(line for line in UNIT.read_text().splitlines() if line.startswith("ExecStart="))
    assert "SIGAP_DATA_DIR=/var/lib/sigap" in start
