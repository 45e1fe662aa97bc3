"""Settings that `run` needs, refused before the seconds that aiogram takes to load."""

import re

from bot.config.office_file import OfficeFile
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.installation.reading import read_office_file, read_settings

SECRET_LENGTH = 32
_TOKEN = re.compile(r"[0-9]+:\S+")
"""The form that aiogram demands."""


def read_run_settings() -> tuple[Settings, OfficeFile]:
    """Settings and the office's file. Raises Trouble."""
    settings = read_settings()
    require(settings)
    return settings, read_office_file(settings)


def require(settings: Settings) -> None:
    """Raise Trouble for settings that would make a running bot useless or unsafe."""
    if not _TOKEN.fullmatch(settings.telegram_token.get_secret_value()):
        raise Trouble("SIGAP_TELEGRAM_TOKEN: missing or not a token of @BotFather.")
    if settings.telegram_mode == "webhook":
        if len(settings.telegram_webhook_secret.get_secret_value()) < SECRET_LENGTH:
            raise Trouble(
                f"SIGAP_TELEGRAM_WEBHOOK_SECRET: webhook mode needs {SECRET_LENGTH} characters."
            )
        if not settings.public_url.startswith("https://"):
            raise Trouble("SIGAP_PUBLIC_URL: webhook mode needs an https:// address.")
    if settings.whatsapp:
        _require_whatsapp(settings)


def _require_whatsapp(settings: Settings) -> None:
    if not (settings.whatsapp_phone_id.isascii() and settings.whatsapp_phone_id.isdecimal()):
        raise Trouble("SIGAP_WHATSAPP_PHONE_ID: missing or not the digits that Meta shows.")
    if settings.whatsapp_lacks:
        raise Trouble(f"{settings.whatsapp_lacks[0]}: WhatsApp does not start without it.")
