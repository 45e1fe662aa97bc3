"""python -m bot check: everything that can be wrong before the bot runs, reported together."""

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.channels.whatsapp.templates import TemplateFileError, read_templates, troubles
from bot.config.calendar_gaps import reminders
from bot.config.env_example import example
from bot.config.locale_check import locale_troubles
from bot.config.national_days import decade, decade_of
from bot.config.office_file import LOCALES, ROOT, OfficeFileError, procedure_texts, read_office
from bot.config.settings import Settings
from bot.config.sop_check import sop_troubles
from bot.config.sop_texts import text_troubles
from bot.config.trouble import Trouble
from bot.installation.chat_settings import office_now
from bot.installation.reading import read_settings
from bot.texts.fluent import MissingText, Texts
from bot.texts.text_file import NotUtf8
from flows.office.sops.registry import SOPS
from flows.sop.assumptions import assumptions
from flows.sop.loader import ProcedureErrors, load_all, load_procedure
from handlers.views.registry import VIEWS


def check_everything() -> None:
    settings = read_settings()
    with ThreadPoolExecutor(1) as beside:
        holidays = beside.submit(decade, decade_of(datetime.now(UTC).year))
        _require_right(settings)
        wait([holidays])  # another process looks them up meanwhile
    office, chat = office_now(settings, read_office(settings.office).office)
    for line in chat:
        print(f"{line}.")
    calendar = office.calendar
    for reminder in reminders(calendar, datetime.now(calendar.zone).date()):
        print(f"office.toml: {reminder}.")
    print("office.toml, SOP files, locales, WhatsApp's templates and .env.example are right.")


def _require_right(settings: Settings) -> None:
    """Name the SOPs and what the office has to confirm. Raises Trouble with every mistake."""
    troubles = [
        *_office_troubles(settings.office),
        *_procedure_troubles(),
        *_locale_troubles(),
        *_env_troubles(ROOT / ".env.example"),
        *_template_troubles(),
    ]
    if troubles:
        raise Trouble(f"{len(troubles)} to mend:\n  " + "\n  ".join(troubles))
    procedures = load_all(procedure_texts())
    for procedure in procedures:
        steps = ", ".join(step.key for step in assumptions(procedure))
        print(f"{procedure.id} v{procedure.version}: {len(procedure.steps)} steps", end="")
        print(f"; the office must confirm who performs: {steps}" if steps else "")


def _office_troubles(path: Path) -> list[str]:
    try:
        read_office(path)
    except OSError as error:
        return [f"SIGAP_OFFICE: {path}: {error.strerror}"]
    except OfficeFileError as error:
        return list(error.mistakes)
    except ProcedureErrors:
        pass  # reported by _procedure_troubles
    return []


def _procedure_troubles() -> list[str]:
    """Mistakes in the SOP files; if they can be read, what they lack to run in chat."""
    try:
        files = procedure_texts()
        load_all(files)
        read = {file: load_procedure(files[file], file) for file in sorted(files)}
    except ProcedureErrors as error:
        return str(error).splitlines()
    try:
        texts = Texts(LOCALES, ZoneInfo("UTC"))
        languages = {each: texts.identifiers(each) for each in texts.languages}
    except (MissingText, NotUtf8):
        languages = {}  # told once, by whoever looks at the locales
    return [*sop_troubles(read, SOPS), *text_troubles(read, languages)]


def _locale_troubles() -> list[str]:
    try:
        return locale_troubles(LOCALES)
    except (MissingText, NotUtf8) as error:
        return [f"locales/{error}"]


def _template_troubles() -> list[str]:
    try:
        return [*troubles(read_templates(), Texts(LOCALES, ZoneInfo("UTC")), frozenset(VIEWS))]
    except TemplateFileError as error:
        return [str(error)]
    except (MissingText, NotUtf8):
        return []  # reported by locale_troubles


def _env_troubles(path: Path) -> list[str]:
    if not path.is_file() or path.read_bytes() != example().encode():
        return [".env.example differs; write it anew: python -m bot.config.env_example"]
    return []
