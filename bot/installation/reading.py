"""Settings and the office's file, as every command needs them, or Trouble with the reason."""

from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from bot.config.settings import Settings
from bot.config.trouble import Trouble

if TYPE_CHECKING:
    from bot.config.office_file import OfficeFile


def read_settings(file: Path = Path(".env")) -> Settings:
    try:
        return Settings(_env_file=file)
    except ValidationError as error:
        lines = [
            f"SIGAP_{'_'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors()
        ]
        raise Trouble("Settings:\n  " + "\n  ".join(lines)) from error
    except OSError as error:
        raise Trouble(f"{file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Trouble(f"{file}: not UTF-8 text (byte {error.start})") from error


def read_office_file(settings: Settings) -> "OfficeFile":
    from bot.config.office_file import OfficeFileError, read_office
    from flows.sop.loader import ProcedureErrors

    try:
        return read_office(settings.office)
    except OSError as error:
        raise Trouble(f"SIGAP_OFFICE: {settings.office}: {error.strerror}") from error
    except (OfficeFileError, ProcedureErrors) as error:
        raise Trouble(str(error)) from error
