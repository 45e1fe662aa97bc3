"""The registry's number for a letter: an answer to our question, quoted or not."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.language.masking import clean_text
from flows.messages.kinds.answers import Refused
from flows.messages.kinds.letters.numbers import (
    LetterNumberAsked,
    LetterNumberAwaited,
    LetterNumberKept,
    LetterNumberRefused,
)
from flows.office.letters.letters import give_number
from flows.records.sent_message import SentMessage
from handlers.conversation.quoting import quoted_message
from handlers.conversation.talk import Talk

WORDS = 80
ASKING = frozenset({LetterNumberAsked.KIND, LetterNumberAwaited.KIND})
NUMBER = re.compile(r"(?=.*\d)[\w.-]+(?:\s?/\s?[\w.-]+)+")
"""094/125/SPT/2026: without a quote, only such words are a number."""


class GivesNumber(Filter):
    """Passes a number that was asked for, as the arguments `said` and `waits`: the cases whose
    letters it may be for, with their numbers.
    """

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, Any] | bool:
        said = clean_text(message.text or "", WORDS)
        if not any(each.isdigit() for each in said) or said.startswith("/"):
            return False
        waits: dict[int, str] = {}
        if message.reply_to_message is not None:
            quoted = await quoted_message(message, talk)
            waits = _asked([quoted]) if quoted is not None else {}
        elif raw_state is None and NUMBER.fullmatch(said):
            waits = await _waiting(talk)
        return {"said": said, "waits": waits} if waits else False


async def taken(message: Message, talk: Talk, said: str, waits: Mapping[int, str]) -> None:
    """Take the number for the letter that waits for it; if several do, ask for a quote."""
    if len(waits) > 1:
        which = {"letter": said, "numbers": ", ".join(sorted(waits.values()))}
        await talk.tell(Refused(id="refused-letter-number-which", arguments=which))
        return
    for case, number in waits.items():
        letter = await give_number(talk.work, case, said, talk.visit)
        kind = LetterNumberKept if letter else LetterNumberRefused
        await talk.tell(kind(letter=said, number=number))


def _asked(shown: Iterable[SentMessage]) -> dict[int, str]:
    """Cases and their numbers of the messages that ask for the number of a letter."""
    found = {}
    for each in shown:
        message = each.message if each.kind in ASKING else None
        if isinstance(message, LetterNumberAsked) and each.case_id is not None:
            found[each.case_id] = message.number
    return found


async def _waiting(talk: Talk) -> dict[int, str]:
    """Cases whose number the speaker was asked for last and still is."""
    person, registry = talk.visit.person, talk.office.letter.registry
    if person.contact is None or not registry or registry not in person.roles:
        return {}
    found = {}
    for case, number in _asked(await talk.desk.outbox.recent(person.contact)).items():
        letter = await talk.desk.letters.current(case)
        if letter is not None and not letter.numbered:
            found[case] = number
    return found


def register(router: Router) -> None:
    router.message.register(taken, GivesNumber())
