"""Initial state for a page."""

from typing import Any

from bot.playground.rehearsal import Rehearsal
from bot.playground.stage.cast import CAST
from handlers.views.parts.phrases import say

LANGUAGE = "id"


def state(rehearsal: Rehearsal) -> dict[str, Any]:
    office, texts = rehearsal.office_file.office, rehearsal.texts
    return {
        "office": office.name,
        "zone": office.calendar.zone.key,
        "language": LANGUAGE,
        **rehearsal.time(),
        "people": [
            player.as_json(
                texts.plain(say(f"role-{player.roles[0]}"), LANGUAGE),
                rehearsal.channels[player.key],
            )
            for player in CAST
        ],
        "chats": rehearsal.phones.as_json(),
        "cases": rehearsal.cases,
    }
