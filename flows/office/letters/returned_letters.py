"""Files returned as the signed page of a letter (SOP A.3): is it that letter, and signed?

A PDF is compared with the concept outside any unit, by a timer due at once; a picture cannot be
compared, so its sender is asked. Anything else is refused, and the letter stays as it was.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flows.engine.refusals import Refusal
from flows.letters.letter import LetterRecord
from flows.letters.returned_letter import RECOGNISED, TO_CONFIRM, Found, LetterFinding, Trust
from flows.messages.kinds.answers import Refused
from flows.messages.kinds.documents import LetterScanAsked, LetterSignedSame
from flows.office.letters.signed_letters import NoSignedPage, SignedPage, bring, may_bring
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.received_file import FileState, ReceivedFile

LOOK = "look-at-signed-letter"


class NotTheSignedLetter(Refusal):
    """The file is not the signed letter. `why`: concept, broken (its signature) or other; `letter`
    is the letter's number.
    """

    message_id = "refused-letter-content"

    def __init__(self, *, letter: str, why: str) -> None:
        super().__init__(letter=letter, why=why)


async def take(
    work: Work,
    letter: LetterRecord,
    received: ReceivedFile,
    message: int,
    visit: Visit,
) -> bool:
    """Ask about a picture, or have a PDF checked. Return False if the PDF is still to be judged.
    `message` is the id of the message that brought it.

    Raises NotYourLetter, LetterRevoked, NoSignedPage.
    """
    file = await may_bring(work.desk, letter, visit)
    page = _page(received, file.case.number)
    if await _known(work, letter, page, visit):
        return True
    if page.kind == "picture":
        photo = LetterFinding(kind=Found.PHOTO)
        await _ask(work, letter, file.case.number, page, photo, visit)
        return True
    about = {
        "letter": letter.id,
        "sha256": page.sha256,
        "person": visit.person.id,
        "channel": visit.channel,
        "chat": visit.chat,
        "bot": visit.bot,
    }
    await work.desk.timers.plan(LOOK, f"{visit.bot}:{visit.chat}:{message}", visit.now, about)
    return False


async def judge(work: Work, about: Mapping[str, Any], finding: LetterFinding) -> None:
    """Take the PDF of a LOOK timer, ask about it, or tell why it is refused."""
    letter = await work.desk.letters.by_id(about["letter"])
    person = await work.desk.people.by_id(about["person"])
    if letter is None or person is None:
        return
    visit = Visit(
        person=person, channel=about["channel"], chat=about["chat"], bot=about["bot"], now=work.now
    )
    page = SignedPage(sha256=about["sha256"], original=about["sha256"], kind="pdf")
    try:
        await _settle(work, letter, page, finding, visit)
    except Refusal as refusal:
        told = Refused(id=refusal.message_id, arguments=dict(refusal.arguments))
        await notify(work, person, told)
        return
    await work.desk.drafts.letter_came(visit.bot, visit.chat, letter.id)


async def unjudged(work: Work, about: Mapping[str, Any]) -> None:
    """Tell whoever brought the PDF of a LOOK timer that it could not be checked."""
    letter = await work.desk.letters.by_id(about["letter"])
    person = await work.desk.people.by_id(about["person"])
    file = await work.desk.cases.by_id(letter.case_id) if letter else None
    if person is not None and file is not None:
        refusal = NoSignedPage(number=file.case.number, why="unjudged")
        told = Refused(id=refusal.message_id, arguments=dict(refusal.arguments))
        await notify(work, person, told, case=file.case.id)


async def confirm(
    work: Work, letter: LetterRecord, question: LetterScanAsked, visit: Visit
) -> bool:
    """Take the file that a person has confirmed. Return False if it was known already.

    Raises NotYourLetter, LetterRevoked.
    """
    finding = replace(question.finding, kind=Found(question.finding.kind))
    page = SignedPage(sha256=question.sha256, original=question.original, kind=question.form)
    if await _known(work, letter, page, visit):
        return False
    await bring(work, letter, page, finding, visit)
    return True


def _page(received: ReceivedFile, number: str) -> SignedPage:
    """The page to hand out if the file is the letter. Raises NoSignedPage."""
    if received.state in (FileState.PENDING, FileState.LOST):
        raise NoSignedPage(number=number, why="pending")
    if received.state is FileState.TOO_BIG:
        raise NoSignedPage(number=number, why="big")
    if received.picture is not None:
        original = received.sha256 or received.picture
        return SignedPage(sha256=received.picture, original=original, kind="picture")
    if received.pdf and received.sha256 is not None:
        return SignedPage(sha256=received.sha256, original=received.sha256, kind="pdf")
    raise NoSignedPage(number=number, why="kind")


async def _settle(
    work: Work,
    letter: LetterRecord,
    page: SignedPage,
    finding: LetterFinding,
    visit: Visit,
) -> None:
    """Take, ask about or refuse a judged page.

    Raises NotYourLetter, LetterRevoked, NoSignedPage, NotTheSignedLetter.
    """
    file = await may_bring(work.desk, letter, visit)
    if await _known(work, letter, page, visit):
        return
    if finding.kind in RECOGNISED and finding.trust == Trust.TRUSTED:
        await bring(work, letter, page, finding, visit)
    elif finding.kind in RECOGNISED | TO_CONFIRM:
        await _ask(work, letter, file.case.number, page, finding, visit)
    elif finding.kind is Found.UNREADABLE:
        raise NoSignedPage(number=file.case.number, why="kind")
    else:
        raise NotTheSignedLetter(letter=letter.number, why=finding.kind)


async def _known(work: Work, letter: LetterRecord, page: SignedPage, visit: Visit) -> bool:
    """Whether this very file is already the signed page, which the visitor is then told."""
    before = await work.desk.letters.signed(letter.id)
    if before is None or before.original != page.original:
        return False
    told = LetterSignedSame(letter=letter.number, version=before.version)
    await notify(work, visit.person, told)
    return True


async def _ask(
    work: Work,
    letter: LetterRecord,
    number: str,
    page: SignedPage,
    finding: LetterFinding,
    visit: Visit,
) -> None:
    question = LetterScanAsked(
        row=letter.id,
        letter=letter.number,
        number=number,
        sha256=page.sha256,
        original=page.original,
        form=page.kind,
        finding=finding,
    )
    await notify(work, visit.person, question)
