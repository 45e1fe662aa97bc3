"""python -m bot templates: texts to enter in Meta's template manager."""

from zoneinfo import ZoneInfo

from bot.channels.whatsapp.templates import TemplateFileError, read_templates, to_submit
from bot.config.office_file import LOCALES
from bot.config.trouble import Trouble
from bot.texts.fluent import Texts


def print_templates() -> None:
    try:
        found = [*to_submit(read_templates(), Texts(LOCALES, ZoneInfo("UTC")))]
    except (TemplateFileError, LookupError) as error:
        raise Trouble(f"bot/channels/whatsapp/templates.toml: {error}") from error
    for template, language, body, button in found:
        print(f"{template.name}\n  category: UTILITY\n  language: {language}\n  body: {body}")
        for at, name in enumerate(template.variables, 1):
            print(f"  sample of {{{{{at}}}}}: {SAMPLES.get(name, 'Contoh')}")
        print(f"  button (quick reply): {button}\n")


SAMPLES = {"number": "G-2026-0147", "name": "Contoh Kepala"}
