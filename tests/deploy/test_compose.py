"""compose.yaml and the Dockerfile, read: what each profile starts, and that both agree."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.config.office_file import ROOT
from bot.installation.bytecode import OURS

COMPOSE = shutil.which("docker-compose")


@pytest.mark.skipif(COMPOSE is None, reason="needs docker-compose")
@pytest.mark.parametrize(
    ("profile", "started"),
    [("sqlite", {"sigap"}), ("postgres", {"sigap-postgres", "migrate", "postgres"})],
)
def test_a_profile_starts_one_bot(tmp_path: Path, profile: str, started: set[str]) -> None:
    shutil.copy(ROOT / "compose.yaml", tmp_path)
    (tmp_path / ".env").write_text("POSTGRES_PASSWORD=abc\n")
    said = subprocess.run(
        [str(COMPOSE), "--profile", profile, "config", "--services"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    assert started <= set(said.stdout.split())


def test_the_bot_on_postgresql_waits_for_its_schema() -> None:
    text = (ROOT / "compose.yaml").read_text()
    bot = text[text.index("  sigap-postgres:") : text.index("\n  migrate:")]
    assert "postgres: {condition: service_healthy}" in bot
    assert "migrate: {condition: service_completed_successfully}" in bot
    assert "environment: *on-postgres" in bot


def test_the_image_holds_every_folder_of_the_program() -> None:
    text = (ROOT / "Dockerfile").read_text()
    copied = set(re.findall(r"^COPY (\w+) \w+$", text, re.MULTILINE))
    assert copied == {*OURS, "locales"}
    assert text.index("USER sigap") < text.index("ENTRYPOINT")
