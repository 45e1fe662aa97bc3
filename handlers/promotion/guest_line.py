"""Guests entered by a typed line: "tamu: nama, instansi, keperluan, 3 orang"."""

import re
from secrets import token_hex

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.promotion import GuestsNobody, GuestsUnread, LineTrouble
from flows.office.cases.decide import Decision, decide
from flows.office.promotion import late_guests
from flows.promotion.guest_line import Lines, kept_line, read_lines
from flows.records.received_file import ReceivedFile
from handlers.cards.guest_lines import SHORT, SHOWN, barred
from handlers.conversation.evidence import keep_file
from handlers.conversation.talk import Talk
from handlers.promotion.promotion import VISIT, rounds

GUESTS, LATER = "guests", "later"
MOST = 4096
_QUICK = re.compile(
    r"(?P<how>/?)(?P<word>tamu|kunjungan)(?:@\w+)?(?P<mark>:?)\s+(?P<lines>.+)",
    re.IGNORECASE | re.DOTALL,
)


class Quick(Filter):
    """Passes "tamu: nama, instansi, keperluan, 3 orang", also as a caption, with the arguments
    `direction` and `lines`. `/tamu` works inside a conversation, as every command does.
    """

    async def __call__(
        self, message: Message, raw_state: str | None = None
    ) -> dict[str, str] | bool:
        found = _QUICK.fullmatch((message.text or message.caption or "").strip())
        if found is None or not (found["how"] or (found["mark"] and raw_state is None)):
            return False
        direction = "receiving" if found["word"].lower() == "tamu" else "going"
        return {"direction": direction, "lines": found["lines"]}


async def quick(
    message: Message, talk: Talk, direction: str, lines: str, received: ReceivedFile | None = None
) -> None:
    """Enter the lines that can be read into the newest running round, and report the others."""
    file = await running(talk)
    if file is None:
        await talk.tell(GuestsNobody())
        return
    found = read_lines(mask_secrets(clean_text(barred(lines), MOST)))
    if found.guests:
        try:
            await enter(talk, file, direction, found, received)
        except Refusal as refusal:
            await talk.refuse(refusal)
            return
    elif received is not None:
        await keep_file(talk, received, case=file.case.id, step=LATER)
    if found.troubles:
        troubles = [LineTrouble(line[:SHORT], why.value) for line, why in found.troubles]
        await talk.tell(
            GuestsUnread(troubles=troubles[:SHOWN], unread=max(0, len(troubles) - SHOWN))
        )


async def running(talk: Talk, case: int | None = None) -> CaseFile | None:
    """The speaker's newest round with its visits open, else the newest that has ended them; or the
    named one.
    """
    found = [each for each in await rounds(talk) if each.case.rounds.get(VISIT)]
    found.sort(key=lambda each: each.case.open_step(VISIT) is None)
    return next((each for each in found if case in (None, each.case.id)), None)


async def enter(
    talk: Talk, file: CaseFile, direction: str, found: Lines, received: ReceivedFile | None
) -> None:
    """Enter guests into the round, also after its visits were ended. Raises a Refusal."""
    told = "\n".join(kept_line(each) for each in found.guests)
    if file.case.open_step(VISIT) is None:
        if received is not None:
            await keep_file(talk, received, case=file.case.id, step=VISIT)
        await late_guests.enter(talk.work, file, direction, told, talk.visit)
        return
    token = token_hex(4) if received is not None else ""
    if received is not None:
        await keep_file(talk, received, token=token)
    decision = Decision(
        case=file.case.id,
        step=VISIT,
        round=None,
        outcome=GUESTS,
        files=token,
        words={"direction": direction, "guests": told},
    )
    await decide(talk.work, decision, talk.visit)


def register(router: Router) -> None:
    router.message.register(quick, Quick())
