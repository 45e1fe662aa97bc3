"""Official wording for people who approve or sign in another's place."""

from collections.abc import Mapping
from typing import Any

from bot.documents.letter import Signer
from flows.settings import Office
from flows.sop.roles import DECIDING

MARKS = {"plh": "Plh.", "plt": "Plt.", "an": "a.n."}
UNTITLED = "Pejabat yang Ditunjuk"
Place = Mapping[str, Any]


def signer(office: Office, place: Place | None) -> Signer:
    """The block below the letter: the signer of office.toml, or who signs in their place.

    `Plh. KEPALA DINAS ...,` replaces the official; `a.n. KEPALA DINAS ...` keeps them and adds the
    signer's own office.
    """
    settings = office.letter
    if place is None or not settings.signer_title:
        return Signer(
            title=settings.signer_title,
            name=settings.signer_name,
            rank=settings.signer_rank or None,
            nip=settings.signer_nip or None,
        )
    first, *rest = settings.signer_title
    title = (f"{MARKS[place['kind']]} {first}", *rest)
    if place["kind"] == "an":
        own = f"{_title(office, place['roles']).upper()},"
        title = (*title[:-1], title[-1].rstrip(","), own)
    return Signer(title=title, name=place["name"], nip=place["nip"] or None)


def approver(office: Office, name: str, roles: list[str], place: Place | None) -> str:
    """The approver, and the official they represent, if any."""
    if place is None:
        return name
    title = office.titles.get(place["role"], UNTITLED)
    official = place["official"] or title
    own = _title(office, roles)
    if place["kind"] == "alternate":
        silence = f"tidak menjawab {place['hours']} jam kerja"
        return f"{own}, {name}; mewakili {title}, {official}, yang {silence}"
    if place["kind"] == "own_report":
        return f"{own}, {name}; {title}, {official}, adalah pelapor"
    return f"{MARKS[place['kind']]} {title}, {name}; mewakili {official}"


def _title(office: Office, roles: list[str]) -> str:
    """A person's own title; of several roles, an official's comes first."""
    ordered = sorted(roles, key=lambda role: (role not in DECIDING, role))
    return next((office.titles[role] for role in ordered if role in office.titles), UNTITLED)
