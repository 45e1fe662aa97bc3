"""[patience] of office.toml: how long Sigap waits before it speaks or acts by itself."""

from datetime import timedelta

from bot.config.roles import Reading
from flows.settings import Patience

LONGEST_PATIENCE = 366 * 24 * 60
LONGEST_SILENCE = 400


def patience(reader: Reading) -> Patience:
    """Read the waits, with a default for each."""
    share = float(reader.value("patience", "nearly_due_share", (float, int), 0.8))
    if not 0 < share < 1:
        reader.mistakes.append("[patience] nearly_due_share: expected between 0 and 1")
    days = reader.value("patience", "silence_workdays", int, 3)
    if days < 1:
        reader.mistakes.append("[patience] silence_workdays: expected 1 or more")
    return Patience(
        draft_nudge=_minutes(reader, "draft_nudge_minutes", 10),
        draft_file=_minutes(reader, "draft_file_minutes", 30),
        nearly_due_share=share,
        nearly_due_from=_minutes(reader, "nearly_due_from_minutes", 30),
        superior_least=_minutes(reader, "superior_least_minutes", 120),
        silence_workdays=days,
        alternate_after=_hours(reader, "alternate_hours", 4),
        answer_after=_hours(reader, "answer_hours", 4),
        outage_after=_minutes(reader, "outage_after_minutes", 10),
        alike_within=_minutes(reader, "alike_within_minutes", 480),
    )


def _hours(reader: Reading, key: str, default: int) -> timedelta:
    value: int = reader.value("patience", key, int, default)
    if not 0 < value <= LONGEST_SILENCE:
        reader.mistakes.append(f"[patience] {key}: expected 1 to {LONGEST_SILENCE}, found {value}")
        value = default
    return timedelta(hours=value)


def _minutes(reader: Reading, key: str, default: int) -> timedelta:
    value: int = reader.value("patience", key, int, default)
    if not 0 < value <= LONGEST_PATIENCE:
        reader.mistakes.append(
            f"[patience] {key}: expected 1 to {LONGEST_PATIENCE} minutes, found {value}"
        )
        value = default
    return timedelta(minutes=value)
