"""The assignment letter in chat: its page, the signed page, and its status."""

from flows.letters.returned_letter import LetterFinding
from flows.messages.kinds.admin import LetterDelayed
from flows.messages.kinds.documents import (
    Letter,
    LetterScanAsked,
    LetterScanDropped,
    LetterScanKept,
    LetterSignAsked,
    LetterSigned,
    LetterStatus,
    LetterToSign,
)
from flows.messages.kinds.letters.numbers import LetterNumberAsked, LetterNumberAwaited
from handlers.views.parts.phrases import joined, moment, open_, pick, say
from handlers.views.parts.screen import Choice, Copy, MediaItem, MediaKind, Say, Screen

FORMS = {"pdf": "pdf", "picture": "jpg"}


def number_asked(m: LetterNumberAsked) -> Screen:
    """For the registry office: the answer to this message is the number."""
    return Screen(text=(say("letter-number-asked", number=m.number),), ask_reply=True)


def number_awaited(m: LetterNumberAwaited) -> Screen:
    told = say("letter-number-awaited", number=m.number, since=moment(m.since))
    return Screen(text=(told,), ask_reply=True)


def letter(m: Letter) -> Screen:
    """The unsigned letter as a file; the signed page comes back by the button or as an answer."""
    name = f"Surat Tugas {m.number}.pdf"
    return Screen(
        text=(say("letter-issued", letter=m.letter, number=m.number),),
        choices=_to_sign(m) + _sign(m),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name=name),),
    )


def delayed(m: LetterDelayed) -> Screen:
    """The word to those who wait for a letter that cannot be made for now."""
    since = "days" if m.long else "now"
    told = say("letter-delayed", letter=m.letter, number=m.number, cause=m.cause, since=since)
    return Screen(text=(told,))


def to_sign(m: LetterToSign) -> Screen:
    """The copy for the signer as a file."""
    name = f"Surat Tugas {m.number} untuk TTE.pdf"
    return Screen(
        text=(say("letter-to-sign", letter=m.letter, number=m.number),),
        choices=_sign(m),
        copies=(Copy(label=say("choice-copy-letter"), text=m.letter),),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name=name),),
    )


def signed(m: LetterSigned) -> Screen:
    """The signed page as it was sent."""
    name = f"Surat Tugas {m.number} bertanda tangan.{FORMS[m.form]}"
    told = say(
        "letter-signed",
        letter=m.letter,
        number=m.number,
        by=m.by,
        at=moment(m.at),
        version=m.version,
    )
    return Screen(
        text=(told, *_signer(m.finding)),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name=name),),
    )


def _signer(finding: LetterFinding | None) -> tuple[Say, ...]:
    """The certificate's owner, time of signing and trusted root; what came later."""
    if finding is None or finding.trust is None:
        return ()
    told = say(
        f"letter-signer-{finding.trust}", signer=finding.signer or "", root=finding.root or ""
    )
    added = _added(finding)
    if finding.signing_time is None:
        return (told, *added)
    how = "stamped" if finding.stamped else "claimed"
    return (told, say("letter-signing-time", how=how, at=moment(finding.signing_time)), *added)


def _added(finding: LetterFinding) -> tuple[Say, ...]:
    """Additions to the file after that signature."""
    if not finding.added:
        return ()
    names = [say(f"letter-added-{each}") for each in finding.added]
    what = joined(names)
    return (say("letter-added", what=what),)


def sign_asked(m: LetterSignAsked) -> Screen:
    text = say("letter-sign-asked", letter=m.letter, number=m.number)
    return Screen(text=(text,), ask_reply=True)


def scan_asked(m: LetterScanAsked) -> Screen:
    """The question whether the file is the signed letter, which only a person can see."""
    text = say("letter-scan-asked", letter=m.letter, number=m.number, why=m.finding.kind)
    yes = pick("choice-letter-this", "scan", "yes", "", form="letter")
    no = pick("choice-letter-not", "scan", "no", "", form="letter")
    return Screen(text=(*_signer(m.finding), text), choices=((yes,), (no,)))


def scan_kept(m: LetterScanKept) -> Screen:
    """The receipt for the signed page, which follows right after it."""
    return Screen(text=(say("letter-scan-kept", letter=m.letter),), news=())


def scan_dropped(m: LetterScanDropped) -> Screen:
    return Screen(text=(say("letter-scan-dropped", letter=m.letter),), choices=_sign(m))


def status(m: LetterStatus) -> Screen:
    """The facts that anybody who has the code may know."""
    number = m.letter or say("letter-unnumbered")
    lines: list[Say] = [
        say("letter-status-head", letter=number),
        say(f"letter-state-{m.state}", at=moment(m.revoked or m.signed or m.issued)),
        say("letter-status-issued", at=moment(m.issued)),
    ]
    if m.sha256:
        lines.append(say("letter-status-hash", sha256=m.sha256))
    if m.signed_sha256:
        lines.append(say("letter-status-signed", sha256=m.signed_sha256, version=m.version))
    return Screen(text=(*lines, say("letter-status-note")))


def _to_sign(m: Letter) -> tuple[tuple[Choice, ...], ...]:
    return ((open_("choice-letter-to-sign", "tosign", str(m.row)),),) if m.to_sign else ()


def _sign(m: Letter | LetterScanDropped | LetterToSign) -> tuple[tuple[Choice, ...], ...]:
    return ((open_("choice-sign-letter", "sign", str(m.row)),),) if m.row is not None else ()
