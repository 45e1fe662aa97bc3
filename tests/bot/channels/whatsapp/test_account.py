"""Webhooks of the account and the templates: told to the admin once, in plain words."""

import json
from typing import Any

import pytest

from bot.channels.whatsapp.account.notices import notice
from tests.bot.channels.whatsapp.test_webhook import _signed
from tests.world import World

NAMED = {
    "message_template_id": 1689556908129832,
    "message_template_name": "sigap_tenggat",
    "message_template_language": "id",
}
STATUS = "message_template_status_update"
CASES: list[tuple[str, dict[str, Any], str]] = [
    (
        STATUS,
        {
            **NAMED,
            "event": "REJECTED",
            "reason": "INVALID_FORMAT",
            "message_template_category": "UTILITY",
            "rejection_info": {"reason": "Parameters stand next to each other"},
        },
        "ditolak Meta",
    ),
    (STATUS, {**NAMED, "event": "REJECTED", "reason": "PROMOTIONAL"}, "dari Meta: PROMOTIONAL"),
    (STATUS, {**NAMED, "event": "PAUSED", "reason": "NONE"}, "dihentikan sementara"),
    (STATUS, {**NAMED, "event": "DISABLED", "reason": None}, "dinonaktifkan Meta"),
    (STATUS, {**NAMED, "event": "FLAGGED", "reason": "NONE"}, "banyak dikeluhkan"),
    (STATUS, {**NAMED, "event": "APPROVED", "reason": "NONE"}, "disetujui Meta"),
    (
        STATUS,
        {**NAMED, "event": "LOCKED", "other_info": {"title": "FIRST_PAUSE"}},
        "dihentikan sementara",
    ),
    (
        "template_category_update",
        {
            **NAMED,
            "new_category": "UTILITY",
            "correct_category": "MARKETING",
            "category_update_timestamp": 1746169200,
        },
        "Dalam 24 jam, Meta memindahkan",
    ),
    (
        "template_category_update",
        {**NAMED, "previous_category": "UTILITY", "new_category": "MARKETING"},
        "dari golongan UTILITY ke MARKETING",
    ),
    (
        "message_template_quality_update",
        {**NAMED, "previous_quality_score": "GREEN", "new_quality_score": "RED"},
        "turun ke rendah",
    ),
    (
        "phone_number_quality_update",
        {"display_phone_number": "628000", "event": "FLAGGED", "current_limit": "TIER_10K"},
        "mendapat peringatan",
    ),
    (
        "phone_number_quality_update",
        {
            "display_phone_number": "628000",
            "event": "DOWNGRADE",
            "old_limit": "TIER_10K",
            "current_limit": "TIER_2K",
        },
        "2000 penerima sehari",
    ),
    (
        "account_update",
        {
            "event": "DISABLED_UPDATE",
            "ban_info": {"waba_ban_state": "DISABLE", "waba_ban_date": "April 17, 2025"},
        },
        "Akun WhatsApp kantor ini dinonaktifkan",
    ),
    (
        "account_update",
        {"event": "ACCOUNT_VIOLATION", "violation_info": {"violation_type": "SPAM"}},
        "melanggar ketentuan",
    ),
    (
        "account_update",
        {
            "event": "ACCOUNT_RESTRICTION",
            "restriction_info": [
                {"restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING", "expiration": 1}
            ],
        },
        "membatasi akun",
    ),
    ("account_update", {"event": "ACCOUNT_DELETED"}, "dihapus"),
    ("account_update", {"event": "SOMETHING_NEW"}, "belum kami kenal"),
    (
        "account_alerts",
        {
            "entity_type": "BUSINESS",
            "entity_id": "506914307656634",
            "alert_info": {
                "alert_severity": "WARNING",
                "alert_status": "ACTIVE",
                "alert_type": "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED",
                "alert_description": "Limits cannot be increased at this time",
            },
        },
        "Limits cannot be increased at this time",
    ),
    (
        "business_capability_update",
        {"max_daily_conversations_per_business": 2000, "max_phone_numbers_per_waba": 25},
        "2000 penerima sehari",
    ),
    (
        "business_capability_update",
        {"max_daily_conversation_per_phone": -1, "max_phone_numbers_per_waba": 25},
        "tanpa batas penerima",
    ),
]


def _body(field: str, value: object, time: int = 1751247548) -> bytes:
    entry = {
        "id": "102290129340398",
        "time": time,
        "changes": [{"value": value, "field": field}],
    }
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


@pytest.mark.parametrize(("field", "value", "told"), CASES)
async def test_the_admin_hears_it_in_plain_words_and_once(
    both: World, field: str, value: dict[str, Any], told: str
) -> None:
    admin = await both.official("Contoh Admin", "admin")
    for _ in range(2):  # Meta brings a webhook again if it was not sure of the answer
        assert await _signed(both, _body(field, value)) == 200
        await both.app.idle()
    admin.sees_last(told)
    assert admin.count == 1


async def test_the_same_at_another_time_is_news(both: World) -> None:
    admin = await both.official("Contoh Admin", "admin")
    for time in (1751247548, 1751333948):
        await _signed(both, _body(STATUS, {**NAMED, "event": "PAUSED"}, time))
        await both.app.idle()
    assert admin.count == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (STATUS, {**NAMED, "event": "PENDING"}),
        (STATUS, {**NAMED, "event": "IN_APPEAL"}),
        ("message_template_quality_update", {**NAMED, "new_quality_score": "UNKNOWN"}),
        ("account_update", {"event": "PARTNER_ADDED", "waba_info": {"waba_id": "9801"}}),
        ("phone_number_quality_update", {"event": "THROUGHPUT_UPGRADE"}),
        ("business_capability_update", {}),
        ("flows", {"event": "FLOW_STATUS_CHANGE"}),
    ],
)
async def test_what_has_no_consequence_is_not_told(
    both: World, field: str, value: dict[str, Any]
) -> None:
    admin = await both.official("Contoh Admin", "admin")
    assert await _signed(both, _body(field, value)) == 200
    await both.app.idle()
    assert admin.count == 0


@pytest.mark.parametrize("field", sorted({field for field, _, _ in CASES}))
@pytest.mark.parametrize(
    "value", [{}, {"event": None}, {"event": ["PAUSED"]}, {"alert_info": 1, "ban_info": "x"}]
)
def test_no_shape_is_a_fault(field: str, value: dict[str, Any]) -> None:
    notice(field, value)
