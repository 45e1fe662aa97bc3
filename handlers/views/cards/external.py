"""News of results and of what UPT TIK repairs (SOP A, steps 5 to 7), and the documents."""

from datetime import date

from handlers.views.cards.later_steps import who
from handlers.views.parts.phrases import Params, say
from handlers.views.parts.screen import At, MediaItem, MediaKind, Screen

ENDINGS = {"proposal": "docx", "calendar": "ics"}
NAMES = {
    "result": "Laporan Hasil Perbaikan",
    "proposal": "Konsep Proposal dan ToR",
    "external": "Laporan Gangguan Eksternal",
    "published": "Konten Terbit",
    "schedule": "Jadwal Promosi",
    "calendar": "Jadwal Promosi",
    "guests": "Daftar Tamu",
    "promotion": "Laporan Hasil Promosi",
    "ledger": "Riwayat",
}
"""How the files themselves are called: the office's own words in every language."""


def document(p: Params) -> Screen:
    """A document of the case as a file."""
    ending = ENDINGS.get(p["kind"], "pdf")
    version = f" v{p['version']}" if p["version"] > 1 and p["kind"] != "ledger" else ""
    name = f"{NAMES[p['kind']]} {p['number']}{version}.{ending}"
    return Screen(
        text=(say(f"document-{p['kind']}", number=p["number"], version=p["version"]),),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=p["sha256"], name=name),),
    )


def result_received(p: Params) -> Screen:
    return Screen(text=(say("result-received", number=p["number"], by=p["by"]),))


def upt_received(p: Params) -> Screen:
    return Screen(text=(say("upt-received", number=p["number"], by=who(p)),))


def upt_handed(p: Params) -> Screen:
    """On paper, by hand: to whom and when."""
    words = p["words"]
    handed = words.get("handed", "")
    return Screen(
        text=(
            say(
                "upt-handed",
                number=p["number"],
                receiver=words.get("receiver", ""),
                day=day(handed) if handed else "–",
                by=who(p),
            ),
        )
    )


def upt_progress(p: Params) -> Screen:
    return Screen(text=(say("upt-progress", number=p["number"], by=who(p), note=p["note"]),))


def estimate_given(p: Params) -> Screen:
    return Screen(
        text=(say("estimate-given", number=p["number"], day=At(p["until"], "weekday"), by=who(p)),)
    )


def estimate_passed(p: Params) -> Screen:
    return Screen(
        text=(say("estimate-passed", number=p["number"], day=At(p["until"], "weekday")),)
    )


def day(iso: str) -> At:
    """A day as the form keeps it, at noon: the same day in every zone of the country."""
    since = date.fromisoformat(iso) - date(1970, 1, 1)
    return At(since.days * 86_400_000 + 4 * 3_600_000, "weekday")
