"""A decision with the decider's position and the basis of a delegation, as they were then."""

from collections.abc import Mapping
from typing import Any

from bot.documents import wording
from bot.documents.wording import Words
from flows.settings import Office

MARKS = {"plh": "Plh.", "plt": "Plt.", "an": "a.n."}
Decision = Mapping[str, Any]


def row(
    decision: Decision, content: Mapping[str, Any], office: Office, words: Words
) -> dict[str, Any]:
    """A row of the table: what, when, by whom, in which capacity."""
    nip = f"NIP {decision['nip']}" if decision["nip"] else ""
    channel = decision["channel"].split(":")[0]
    return {
        "what": f"{wording.step(content, decision, words)}: "
        f"{words('outcome-' + decision['outcome'])}",
        "at": wording.short_time(decision["at"], office),
        "by": [part for part in (decision["by"] or words("role-system"), nip) if part],
        "position": [
            _position(decision, words),
            *_basis(decision, office),
            *([f"melalui {channel.capitalize()}"] if channel in ("telegram", "whatsapp") else []),
        ],
    }


def _position(decision: Decision, words: Words) -> str:
    own = ", ".join(words(f"role-{role}") for role in decision["roles"]) or "–"
    acting = decision["acting"]
    if acting is None:
        return own
    place, official = words(f"role-{acting['role']}"), acting["official"] or "–"
    if acting["kind"] in MARKS:
        return f"{MARKS[acting['kind']]} {place}, mewakili {official} (jabatan sendiri: {own})"
    if acting["kind"] == "alternate":
        return f"{own}, pengganti {place}: {official} belum menjawab {acting['hours']} jam kerja"
    return f"{own}, pengganti {place}: {official} adalah pelapornya"


def _basis(decision: Decision, office: Office) -> list[str]:
    acting = decision["acting"]
    return [_delegation(each, office) for each in (acting["delegations"] if acting else ())]


def _delegation(each: Mapping[str, Any], office: Office) -> str:
    if "from" not in each:
        return f"Dasar: delegasi nomor {each['number']}"
    since = wording.short_time(each["from"], office)
    until = wording.short_time(each["until"], office)
    basis = f"Dasar: {each['basis']}" if each["basis"] else "Dasar tidak disebutkan"
    return (
        f"{basis}; {MARKS.get(each['kind'], '')} {since} sampai {until}, "
        f"dari {each['official']} kepada {each['delegate']}, dicatat oleh {each['made_by'] or '–'}"
    )
