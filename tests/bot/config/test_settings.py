"""Settings: each is described in .env.example, and no secret is printed."""

import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.config.env_example import example
from bot.config.office_file import ROOT
from bot.config.settings import Settings


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("SIGAP_")]:
        monkeypatch.delenv(name)


def test_env_example_is_made_of_the_settings() -> None:
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == example()


def test_env_example_copied_as_it_is_changes_nothing() -> None:
    assert Settings(_env_file=ROOT / ".env.example") == Settings(_env_file=None)


def test_every_setting_says_what_it_means() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_the_environment_goes_before_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("SIGAP_HTTP_PORT=1\nSIGAP_HTTP_HOST=0.0.0.0\nOTHER=1\n")
    monkeypatch.setenv("SIGAP_HTTP_PORT", "2")
    settings = Settings(_env_file=tmp_path / ".env")
    assert (settings.http_port, settings.http_host) == (2, "0.0.0.0")


def test_without_a_database_url_the_database_lies_in_the_data_folder() -> None:
    assert Settings(_env_file=None, data_dir=Path("there")).database == "sqlite:///there/sigap.db"
    url = "postgresql://localhost/sigap"
    assert Settings(_env_file=None, database_url=url).database == url


def test_a_proxy_that_is_no_address_is_told() -> None:
    with pytest.raises(ValidationError, match="'nginx' does not appear to be"):
        Settings(_env_file=None, trusted_proxies="127.0.0.1,nginx")


def test_secrets_do_not_show_when_settings_are_printed() -> None:
    settings = Settings(_env_file=None, telegram_token="geheim", telegram_webhook_secret="geheim")
    assert "geheim" not in f"{settings!r}{settings}{settings.model_dump()}"
