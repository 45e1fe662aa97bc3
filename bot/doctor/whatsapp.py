"""Findings on WhatsApp: the number, and the templates that Meta has approved."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot.channels.channel import ChannelError
from bot.channels.whatsapp.client import CloudApi
from bot.channels.whatsapp.templates import read_templates, to_submit
from bot.config.office_file import LOCALES
from bot.config.settings import Settings
from bot.doctor.finding import Finding
from bot.texts.fluent import Texts

Json = Mapping[str, Any]
APPROVED = "APPROVED"


async def whatsapp(settings: Settings) -> list[Finding]:
    if settings.whatsapp_lacks:
        return [Finding("whatsapp", False, f"not set: {', '.join(settings.whatsapp_lacks)}")]
    token = settings.whatsapp_token.get_secret_value()
    api = CloudApi(settings.whatsapp_api, settings.whatsapp_phone_id, token)
    try:
        number = await api.number()
        known = f"{number.get('display_phone_number', '?')}, {number.get('verified_name', '?')}"
        return [Finding("whatsapp", True, known), *await _templates(settings, api)]
    except ChannelError as error:
        return [Finding("whatsapp", False, f"Meta says: {error}")]
    finally:
        await api.close()


async def _templates(settings: Settings, api: CloudApi) -> list[Finding]:
    if not settings.whatsapp_business_id:
        words = "SIGAP_WHATSAPP_BUSINESS_ID is not set; they are not compared"
        return [Finding("templates", False, words)]
    found = {
        (str(each.get("name")), str(each.get("language"))): each
        for each in await api.templates(settings.whatsapp_business_id)
    }
    compared = [
        Finding(f"template {template.name} ({code})", not trouble, trouble or "approved")
        for template, code, body, _ in to_submit(read_templates(), Texts(LOCALES, ZoneInfo("UTC")))
        for trouble in (_trouble(found.get((template.name, code)), body),)
    ]
    wrong = [each for each in compared if not each.well]
    return wrong or [Finding("templates", True, f"{len(compared)} approved as they stand here")]


def _trouble(known: Json | None, body: str) -> str:
    """The reason why a template cannot be sent as intended; "" if it can."""
    if known is None:
        return "not submitted: python -m bot templates"
    if known.get("status") != APPROVED:
        return f"Meta says {known.get('status')}"
    if _body(known.get("components") or ()) != body:
        return "approved with other words than locales/ has"
    return ""


def _body(components: Sequence[Json]) -> str:
    parts = (each for each in components if each.get("type") == "BODY")
    return str(next(parts, {}).get("text", ""))
