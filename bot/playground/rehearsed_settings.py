"""Settings of the rehearsal's bot, whatever the environment says."""

from pathlib import Path

from bot.config.settings import Settings
from bot.playground.whatsapp.cloud import NUMBER

TOKEN = "1:REHEARSAL"


def rehearsed_settings(folder: Path) -> Settings:
    return Settings(
        _env_file=None,
        telegram_token=TOKEN,
        data_dir=folder,
        database_url="",
        channel_limits=False,
        whatsapp_phone_id=NUMBER,
    )
