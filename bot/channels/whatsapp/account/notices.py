"""Webhooks about the number, the account and the templates, as messages to the admin."""

from collections.abc import Callable, Mapping
from typing import Any

from flows.messages.kinds.admin import WhatsappAccount

Value = Mapping[str, Any]

WORDS = 300
UNLIMITED = frozenset({"-1", "UNLIMITED", "TIER_UNLIMITED"})
TEMPLATE = {
    "APPROVED": "template-approved",
    "REINSTATED": "template-approved",
    "UNPAUSE": "template-approved",
    "REJECTED": "template-rejected",
    "PAUSED": "template-paused",
    "FIRST_PAUSE": "template-paused",
    "SECOND_PAUSE": "template-paused",
    "RATE_LIMITING_PAUSE": "template-paused",
    "DISABLED": "template-disabled",
    "FLAGGED": "template-flagged",
    "DELETED": "template-deleted",
    "PENDING_DELETION": "template-deleted",
    "ARCHIVED": "template-deleted",
    "LIMIT_EXCEEDED": "template-limit",
}
NUMBER = {"FLAGGED": "number-flagged", "UNFLAGGED": "number-unflagged"}
ACCOUNT = {
    "DISABLE": "account-disabled",
    "SCHEDULE_FOR_DISABLE": "account-disabling",
    "REINSTATE": "account-reinstated",
    "ACCOUNT_VIOLATION": "account-violation",
    "ACCOUNT_RESTRICTION": "account-restricted",
    "ACCOUNT_DELETED": "account-deleted",
    "PARTNER_REMOVED": "account-removed",
    "PARTNER_APP_UNINSTALLED": "account-removed",
}
SILENT = frozenset(
    {
        "PENDING",
        "IN_APPEAL",
        "LOCKED",
        "UNLOCKED",
        "ONBOARDING",
        "THROUGHPUT_UPGRADE",
        "AD_ACCOUNT_LINKED",
        "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE",
        "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE",
        "MM_LITE_TERMS_SIGNED",
        "PARTNER_ADDED",
        "PARTNER_APP_INSTALLED",
        "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE",
        "VERIFIED_ACCOUNT",
        "VOLUME_BASED_PRICING_TIER_UPDATE",
    }
)


def notice(field: str, value: Value) -> WhatsappAccount | None:
    """The message for a change of one of FIELDS; None if nothing follows from it."""
    return FIELDS[field](value)


def _status(value: Value) -> WhatsappAccount | None:
    info = _part(value, "other_info")
    event = _text(value, "event")
    if event in ("LOCKED", "UNLOCKED"):
        event = _text(info, "title") or event
    rejected = _part(value, "rejection_info")
    reason = _text(rejected, "reason") or _text(info, "description") or _text(value, "reason")
    return _template(value, event, TEMPLATE, reason="" if reason == "NONE" else reason)


def _category(value: Value) -> WhatsappAccount | None:
    before, coming = _text(value, "previous_category"), _text(value, "correct_category")
    after = _text(value, "new_category")
    if coming:
        return _named(value, "template-category-soon", before=after, after=coming)
    return _named(value, "template-category", before=before, after=after)


def _template_quality(value: Value) -> WhatsappAccount | None:
    before, after = _text(value, "previous_quality_score"), _text(value, "new_quality_score")
    if after in ("RED", "YELLOW"):
        return _named(value, "template-quality", before=before, after=after)
    if after == "GREEN" and before in ("RED", "YELLOW"):
        return _named(value, "template-quality-good", before=before, after=after)
    return None


def _number(value: Value) -> WhatsappAccount | None:
    event = _text(value, "event")
    most = _text(value, "max_daily_conversations_per_business") or _text(value, "current_limit")
    if event in ("UPGRADE", "DOWNGRADE"):
        before = _people(_text(value, "old_limit"))
        return WhatsappAccount(event="limit", before=before, after=_people(most))
    return _known(event, NUMBER, name=_text(value, "display_phone_number"), after=_people(most))


def _account(value: Value) -> WhatsappAccount | None:
    event, ban = _text(value, "event"), _part(value, "ban_info")
    if event == "DISABLED_UPDATE":
        event = _text(ban, "waba_ban_state") or "DISABLE"
    limits = value.get("restriction_info")
    kinds = (
        [_text(each, "restriction_type") for each in limits if isinstance(each, Mapping)]
        if (isinstance(limits, list))
        else []
    )
    reason = _text(_part(value, "violation_info"), "violation_type") or ", ".join(kinds)
    return _known(event, ACCOUNT, reason=reason or _text(ban, "waba_ban_date"))


def _alert(value: Value) -> WhatsappAccount | None:
    info = _part(value, "alert_info") or value
    reason = _text(info, "alert_description") or _text(info, "alert_type")
    return WhatsappAccount(event="alert", name=_text(info, "alert_type"), reason=reason)


def _capability(value: Value) -> WhatsappAccount | None:
    most = _text(value, "max_daily_conversations_per_business") or _text(
        value, "max_daily_conversation_per_phone"
    )
    return WhatsappAccount(event="limit", after=_people(most)) if most else None


FIELDS: Mapping[str, Callable[[Value], WhatsappAccount | None]] = {
    "message_template_status_update": _status,
    "template_category_update": _category,
    "message_template_quality_update": _template_quality,
    "phone_number_quality_update": _number,
    "account_update": _account,
    "account_alerts": _alert,
    "business_capability_update": _capability,
}


def _known(event: str, events: Mapping[str, str], **facts: Any) -> WhatsappAccount | None:
    """Known events by their keys, unknown ones in Meta's words."""
    if event in events:
        return WhatsappAccount(event=events[event], **facts)
    if event in SILENT:
        return None
    return WhatsappAccount(event="other", **{**facts, "reason": event})


def _template(
    value: Value, event: str, events: Mapping[str, str], **facts: str
) -> WhatsappAccount | None:
    language = _text(value, "message_template_language")
    name = _text(value, "message_template_name")
    return _known(event, events, name=name, language=language, **facts)


def _named(value: Value, event: str, **facts: str) -> WhatsappAccount | None:
    return _template(value, event, {event: event}, **facts)


def _people(limit: str) -> str:
    """People a day as digits: "2000" of TIER_2K; "none" without a limit, "" if untold."""
    if limit in UNLIMITED:
        return "none"
    return limit.removeprefix("TIER_").replace("K", "000") if limit != "TIER_NOT_SET" else ""


def _part(value: Value, name: str) -> Value:
    found = value.get(name)
    return found if isinstance(found, Mapping) else {}


def _text(value: Value, name: str) -> str:
    found = value.get(name)
    plain = isinstance(found, str | int) and not isinstance(found, bool)
    return str(found)[:WORDS] if plain else ""
