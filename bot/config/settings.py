"""The admin's settings, from the environment or `.env`, with the prefix SIGAP_."""

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.runtime.proxies import TrustedProxies

BOOLEANS = dict.fromkeys(("1", "yes", "y", "on", "t"), "true") | dict.fromkeys(
    ("0", "no", "n", "off", "f"), "false"
)


class Settings(BaseSettings):
    """Every setting with its default and its meaning for the admin (see .env.example)."""

    model_config = SettingsConfigDict(env_prefix="SIGAP_", env_file=".env", extra="ignore")

    telegram_token: SecretStr = Field(SecretStr(""), description="Token from @BotFather")
    telegram_api: str = Field(
        "https://api.telegram.org", description="Base URL of the Bot API server"
    )
    telegram_mode: Literal["polling", "webhook"] = Field(
        "polling", description="polling works behind NAT; webhook needs SIGAP_PUBLIC_URL"
    )
    telegram_webhook_secret: SecretStr = Field(
        SecretStr(""), description="At least 32 characters A-Z a-z 0-9 _ -; required for webhook"
    )
    public_url: str = Field("", description="Address of this server as the internet sees it")
    database_url: str = Field(
        "", description="postgresql://... for more than one process; empty: SQLite in DATA_DIR"
    )
    data_dir: Path = Field(Path("data"), description="Database, evidence and letters")
    office: Path = Field(Path("office.toml"), description="The office's own file")
    http_host: str = Field("127.0.0.1", description="Address to listen on")
    http_port: int = Field(8080, ge=0, le=65535, description="0: any free one")
    trusted_proxies: str = Field(
        "127.0.0.0/8,::1",
        description="Addresses or networks of proxies in front, by comma: from them alone"
        " X-Forwarded-For is believed",
    )
    clock_offset: float = Field(
        0.0, ge=-1e9, le=1e9, description="Seconds to shift the clock, for trials only"
    )
    webhook_private: bool = Field(
        False,
        description="Send webhooks to private networks too; otherwise to public addresses and"
        " this machine",
    )
    whatsapp_token: SecretStr = Field(
        SecretStr(""), description="Permanent token of Meta's app; empty: no WhatsApp"
    )
    whatsapp_phone_id: str = Field("", description="Phone number ID (digits) from Meta's app")
    whatsapp_business_id: str = Field(
        "", description="WhatsApp Business Account ID: `doctor` compares its templates with ours"
    )
    whatsapp_app_secret: SecretStr = Field(
        SecretStr(""), description="App secret: without it nobody could tell who calls the webhook"
    )
    whatsapp_verify_token: SecretStr = Field(
        SecretStr(""), description="Any words; typed again where Meta asks for the webhook"
    )
    whatsapp_api: str = Field(
        "https://graph.facebook.com/v24.0", description="Base URL of the Graph API"
    )
    channel_limits: bool = Field(
        True,
        description="Keep to the channel's sending limits and give each person a fair share;"
        " false only for benchmarks",
    )
    read_pictures: bool = Field(
        True, description="Read what stands in screenshots, if tesseract is installed"
    )
    speech_model: str = Field(
        "",
        description="Folder with a whisper model (ggml-base.bin) that turns voice notes into"
        " words; empty: none",
    )
    evidence_url: str = Field(
        "",
        description="Bucket for evidence, as s3://name/prefix, with the AWS_ variables;"
        " empty: in SIGAP_DATA_DIR",
    )
    checkpoint_file: str = Field(
        "", description="File on another disk that keeps the journal's signed checkpoints too"
    )
    log_json: Literal["auto", "true", "false"] = Field(
        "auto", description="Logs as JSON lines; auto: unless they are read in a terminal"
    )

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, value: str) -> str:
        TrustedProxies(value)
        return value

    @field_validator("log_json", mode="before")
    @classmethod
    def _as_word(cls, given: object) -> object:
        """Every spelling of a boolean that earlier builds took."""
        word = str(given).lower()
        return BOOLEANS.get(word, word)

    @property
    def logs_as_json(self) -> bool | None:
        """None if it depends on the terminal."""
        return None if self.log_json == "auto" else self.log_json == "true"

    backup_recipient: str = Field(
        "", description="Encrypts backups for this recipient of age; empty: not encrypted"
    )
    backup_folder: str = Field(
        "", description="Folder for scheduled backups, best on another disk; empty: none are made"
    )
    backup_hours: float = Field(24.0, ge=0.1, description="Hours from one backup to the next")
    backup_keep: int = Field(14, ge=1, description="How many backups are kept in that folder")
    backup_command: str = Field(
        "", description="Run with the path of each new backup, to send it elsewhere; empty: none"
    )

    @property
    def polls(self) -> bool:
        """Whether Telegram is polled; otherwise a webhook receives its updates."""
        return self.telegram_mode == "polling"

    @property
    def whatsapp(self) -> bool:
        """Whether any WhatsApp setting is given."""
        return bool(self.whatsapp_phone_id or self.whatsapp_token.get_secret_value())

    @property
    def whatsapp_lacks(self) -> tuple[str, ...]:
        """Names of required WhatsApp settings that are empty."""
        needed = {
            "SIGAP_WHATSAPP_TOKEN": self.whatsapp_token.get_secret_value(),
            "SIGAP_WHATSAPP_PHONE_ID": self.whatsapp_phone_id,
            "SIGAP_WHATSAPP_APP_SECRET": self.whatsapp_app_secret.get_secret_value(),
            "SIGAP_WHATSAPP_VERIFY_TOKEN": self.whatsapp_verify_token.get_secret_value(),
        }
        return tuple(name for name, value in needed.items() if not value)

    @property
    def database(self) -> str:
        """Database URL; by default a SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'sigap.db'}"
