"""An entry of a case's journal as a sentence."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.documents import wording
from bot.documents.wording import Words
from flows.settings import Office
from flows.urgency.priority import Priority

NOBODY = "none"
READERS = frozenset({"reporter", "team"})
PRIORITIES = frozenset(each.value for each in Priority)
Entry = Mapping[str, Any]


class EntryWords:
    """Tells entries with the names that the case file has for their ids."""

    def __init__(self, content: Mapping[str, Any], office: Office, words: Words) -> None:
        self._content = content
        self._office = office
        self._words = words

    def told(self, entry: Entry) -> str:
        """The sentence; an entry of a code without words tells the code."""
        id = text_id(entry["code"])
        arguments = self._arguments(entry["data"]) | {"code": entry["code"]}
        try:
            return self._words(id, **arguments)
        except LookupError:
            return self._words("casefile-other", **arguments)

    def by(self, entry: Entry) -> str:
        """The actor with the roles that they held then."""
        name = self._name(entry["actor"])
        if not name:
            return self._words("role-system")
        roles = [self._words(f"role-{role}") for role in entry["roles"] if role != "staff"]
        return f"{name} ({', '.join(roles)})" if roles else name

    def step(self, data: Mapping[str, Any]) -> str:
        if not data.get("step"):
            return ""
        line = {"step": data["step"], "round": data.get("round") or 1}
        return wording.step(self._content, line, self._words)

    def _arguments(self, data: Mapping[str, Any]) -> dict[str, str | int]:
        return {
            "step": self.step(data),
            "outcome": self._known(f"outcome-{data.get('outcome')}", "outcome-other"),
            "reason": self._known(f"choice-reason-{data.get('reason')}", "choice-reason-other"),
            "state": self._known(f"state-{data.get('state')}", "state-open"),
            "role": self._known(f"role-{data.get('role')}", "role-system"),
            "whom": self._whom(data),
            "who": self._who(data),
            "people": self._people(data),
            "number": self._number(data),
            "kind": self._kind(data),
            "version": str(data.get("version", "")),
            "count": self._count(data),
            "from": self._priority(data.get("from")),
            "to": self._priority(data.get("to")),
            "at": self._at(data.get("stated")),
            "added": self._added(data.get("added")),
        }

    def _known(self, id: str, otherwise: str) -> str:
        try:
            return self._words(id)
        except LookupError:
            return self._words(otherwise)

    def _name(self, person: object) -> str:
        name: str = self._content["names"].get(str(person), "")
        return name

    def _who(self, data: Mapping[str, Any]) -> str:
        keys = ("person", "official", "reporter", "writer")
        found = [self._name(data[key]) for key in keys if isinstance(data.get(key), int)]
        return next((name for name in found if name), NOBODY)

    def _people(self, data: Mapping[str, Any]) -> str:
        people: Sequence[int] = data.get("team") or data.get("holders") or ()
        return ", ".join(name for each in people if (name := self._name(each))) or NOBODY

    def _whom(self, data: Mapping[str, Any]) -> str:
        whom = data.get("whom", "")
        if whom == "performers":
            return f"pelaksana {self.step(data)}".strip()
        return self._known(f"role-{whom}", "role-system")

    def _number(self, data: Mapping[str, Any]) -> str:
        if isinstance(number := data.get("number") or data.get("by"), str):
            return number
        case = data.get("parent") or data.get("case")
        return self._content["numbers"].get(str(case), "") if case else ""

    def _kind(self, data: Mapping[str, Any]) -> str:
        if "document" in data:
            return document_name(data["kind"])
        return str(data.get("effect") or data.get("kind") or data.get("channel") or "")

    def _priority(self, value: object) -> str:
        return self._words(f"priority-{value}") if value in PRIORITIES else ""

    def _count(self, data: Mapping[str, Any]) -> str:
        listed = data.get("links") or data.get("rows") or ()
        return str(data.get("rating") or (len(listed) if isinstance(listed, list) else ""))

    def _added(self, codes: object) -> str:
        """Additions to a letter after its signature."""
        listed = codes if isinstance(codes, list) else []
        told = (self._known(f"letter-added-{each}", "letter-added-other") for each in listed)
        return ", ".join(told) or NOBODY

    def _at(self, stated: object) -> str:
        return wording.short_time(stated, self._office) if isinstance(stated, int) else ""


def text_id(code: str) -> str:
    """The id of a code's words: `step.closed` is told by `casefile-step-closed`."""
    return f"casefile-{code.replace('.', '-')}"


NAMES = {
    "result": "Laporan Hasil Perbaikan",
    "proposal": "Konsep Proposal dan ToR",
    "external": "Laporan Gangguan Eksternal",
    "published": "Yang Disetujui adalah yang Terbit",
    "schedule": "Daftar Jadwal Promosi",
    "calendar": "Jadwal untuk kalender",
    "guests": "Daftar Tamu",
    "promotion": "Laporan Hasil Promosi",
    "ledger": "Riwayat",
    "casefile": "Berkas laporan",
}


def document_name(kind: str) -> str:
    return NAMES.get(kind, kind)
