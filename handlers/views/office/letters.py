"""The assignment letter in chat: the page, the signed page, and what a check of it tells."""

from handlers.views.parts.phrases import Params, moment, open_, pick, say
from handlers.views.parts.screen import Choice, MediaItem, MediaKind, Say, Screen

FORMS = {"pdf": "pdf", "picture": "jpg"}


def number_asked(p: Params) -> Screen:
    """For the registry office: the answer to this message is the number."""
    return Screen(text=(say("letter-number-asked", number=p["number"]),), ask_reply=True)


def letter(p: Params) -> Screen:
    """The concept as a file; the signed page comes back by the button or as an answer."""
    name = f"Surat Tugas {p['number']}.pdf"
    return Screen(
        text=(say("letter-issued", letter=p["letter"], number=p["number"]),),
        choices=_sign(p),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=p["sha256"], name=name),),
    )


def signed(p: Params) -> Screen:
    """The signed page, as it was brought."""
    name = f"Surat Tugas {p['number']} bertanda tangan.{FORMS[p['form']]}"
    told = say(
        "letter-signed",
        letter=p["letter"],
        number=p["number"],
        by=p["by"],
        at=moment(p["at"]),
        version=p["version"],
    )
    return Screen(
        text=(told,),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=p["sha256"], name=name),),
    )


def sign_asked(p: Params) -> Screen:
    text = say("letter-sign-asked", letter=p["letter"], number=p["number"])
    return Screen(text=(text,), ask_reply=True)


def scan_asked(p: Params) -> Screen:
    """A question: only a person can see whether what was sent is the signed letter."""
    text = say(
        "letter-scan-asked", letter=p["letter"], number=p["number"], why=p["finding"]["kind"]
    )
    yes = pick("choice-letter-this", "scan", "yes", "", form="letter")
    no = pick("choice-letter-not", "scan", "no", "", form="letter")
    return Screen(text=(text,), choices=((yes,), (no,)))


def scan_kept(p: Params) -> Screen:
    """The signed page itself comes right behind it."""
    return Screen(text=(say("letter-scan-kept", letter=p["letter"]),), news=())


def scan_dropped(p: Params) -> Screen:
    return Screen(text=(say("letter-scan-dropped", letter=p["letter"]),), choices=_sign(p))


def status(p: Params) -> Screen:
    """What anybody may know who holds the code."""
    number = p["letter"] or say("letter-unnumbered")
    lines: list[Say] = [
        say("letter-status-head", letter=number),
        say(f"letter-state-{p['state']}", at=moment(p["revoked"] or p["signed"] or p["issued"])),
        say("letter-status-issued", at=moment(p["issued"])),
    ]
    if p["sha256"]:
        lines.append(say("letter-status-hash", sha256=p["sha256"]))
    if p["signed_sha256"]:
        lines.append(say("letter-status-signed", sha256=p["signed_sha256"], version=p["version"]))
    return Screen(text=(*lines, say("letter-status-note")))


def _sign(p: Params) -> tuple[tuple[Choice, ...], ...]:
    return ((open_("choice-sign-letter", "sign", str(p["row"])),),) if "row" in p else ()
