"""WhatsApp on the command line: required settings and monthly costs."""

from pathlib import Path
from typing import Any

import pytest

from bot.cli.run import secrets_of
from bot.cli.whatsapp import print_month
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.installation.run_settings import require
from storage.database.migrate import migrate

WHOLE: dict[str, Any] = {
    "telegram_token": "123456:SAMPLE-TOKEN",
    "whatsapp_token": "EAAG-SAMPLE",
    "whatsapp_phone_id": "106540352242922",
    "whatsapp_app_secret": "sample-secret",
    "whatsapp_verify_token": "sample-words",
}


def test_with_everything_it_starts() -> None:
    require(Settings(_env_file=None, **WHOLE))


@pytest.mark.parametrize("name", [name for name in WHOLE if name != "telegram_token"])
def test_without_one_of_them_it_refuses_and_says_which(name: str) -> None:
    with pytest.raises(Trouble, match=name.upper()):
        require(Settings(_env_file=None, **{**WHOLE, name: ""}))


@pytest.mark.parametrize("number", ["x", "+62 811", "١٢٣", "-1"])
def test_a_phone_id_is_digits(number: str) -> None:
    with pytest.raises(Trouble, match="PHONE_ID"):
        require(Settings(_env_file=None, **{**WHOLE, "whatsapp_phone_id": number}))


def test_no_log_shows_any_of_its_secrets() -> None:
    hidden = secrets_of(Settings(_env_file=None, **WHOLE))
    assert {"EAAG-SAMPLE", "sample-secret", "sample-words"} <= set(hidden)


def test_a_month_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SIGAP_DATA_DIR", str(tmp_path))
    migrate(f"sqlite:///{tmp_path / 'sigap.db'}")
    print_month("2026-12")
    assert "WhatsApp in 2026-12: 0 messages" in capsys.readouterr().out
    with pytest.raises(Trouble, match="2026-11"):
        print_month("December")
