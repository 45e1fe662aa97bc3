"""Statuses of our messages: sent, delivered, read, failed, arriving in any order."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.channels.whatsapp.fallbacks import Fallbacks
from bot.channels.whatsapp.translate import sent_at
from storage.database.unit import Unit
from storage.whatsapp.accounts import STATUSES, WhatsAppBook


async def status_told(
    unit: Unit, item: Mapping[str, Any], fallbacks: Fallbacks, now: datetime
) -> None:
    """Store a status with its message; start the fallback if the message failed. Raises
    BrokenItem.
    """
    status = str(item["status"])
    if status not in STATUSES:
        return
    code, words = _error(item)
    pricing = item.get("pricing")
    billed = str(pricing.get("category", "")) if isinstance(pricing, Mapping) else ""
    error = f"{code}: {words}"[:300] if status == "failed" else None
    book = WhatsAppBook(unit)
    first = await book.is_first(str(item["id"]), status)
    number = await book.status(str(item["id"]), status, sent_at(item), error, billed)
    if status == "failed" and first:
        row = await book.carried(number)
        if row is not None:
            await fallbacks.failed(unit, row, code, words or str(code), now)


def _error(item: Mapping[str, Any]) -> tuple[int, str]:
    errors = item.get("errors")
    error = errors[0] if isinstance(errors, list) and errors else {}
    if not isinstance(error, Mapping):
        return 0, ""
    code = error.get("code")
    return (code if isinstance(code, int) else 0), str(error.get("title", ""))[:200]
