"""Settings and the office's file, as every command needs them, or Trouble with the reason."""

from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from dotenv import dotenv_values
from pydantic import ValidationError

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.texts.text_file import NotUtf8, read_text

if TYPE_CHECKING:
    from bot.config.office_file import OfficeFile


def read_settings(file: Path = Path(".env")) -> Settings:
    try:
        unknown = _unknown(file)
        if unknown:
            raise Trouble(f"{file}:\n  " + "\n  ".join(unknown))
        return Settings(_env_file=file)
    except ValidationError as error:
        lines = [
            f"SIGAP_{'_'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors()
        ]
        raise Trouble("Settings:\n  " + "\n  ".join(lines)) from error
    except OSError as error:
        raise Trouble(f"{file}: {error.strerror}") from error
    except NotUtf8 as error:
        raise Trouble(f"{file}: {error}") from error


def _unknown(file: Path) -> list[str]:
    """Names in the file that stand as if they were settings, each with what may be meant. Raises
    OSError, NotUtf8.
    """
    settings = {f"SIGAP_{name}".upper() for name in Settings.model_fields}
    found = dotenv_values(stream=StringIO(read_text(file))) if file.exists() else {}
    strange = [name for name in found if name.upper().startswith("SIGAP_")]
    return [_meant(name, settings) for name in strange if name.upper() not in settings]


def _meant(name: str, settings: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name.upper(), settings, 1, 0.8)
    return f"{name}: no setting is called that" + (f"; {near[0]} may be meant" if near else "")


def read_office_file(settings: Settings) -> "OfficeFile":
    from bot.config.office_file import OfficeFileError, read_office
    from flows.sop.loader import ProcedureErrors

    try:
        return read_office(settings.office)
    except OSError as error:
        raise Trouble(f"SIGAP_OFFICE: {settings.office}: {error.strerror}") from error
    except (OfficeFileError, ProcedureErrors) as error:
        raise Trouble(str(error)) from error
