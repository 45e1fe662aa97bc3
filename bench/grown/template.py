"""A story as a template: the same rows for another case, at other times, of another reporter."""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from bench.grown.stories import Story
from storage.database.tables import metadata
from storage.office.journal import chain_of, entry_hash

MS = re.compile(r"\b1[6-9]\d{11}\b")
FAR = 10**12
"""Larger integers are times in milliseconds."""
TABLE_OF_KEY = {
    "case": "cases",
    "letter": "letters",
    "document": "documents",
    **dict.fromkeys(("cause_note", "action_note", "reason_note"), "notes"),
}
"""Keys of JSON under which the id of a case's own row stands, with its table."""
SUBJECTS = {"render-letter": "letters", "render-document": "documents"}
"""Timers whose subject is the id of another row than the case's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporter:
    """A reporter: ids of the person and of the contact, the chat and the name."""

    person: int
    contact: int
    chat: int
    name: str


@dataclass(slots=True, kw_only=True)
class Instance:
    """One case to be written. `first` is the id before the first of each table; `starts` are the
    times of the story's acts in this case, in milliseconds.
    """

    number: str
    letter: str
    token: str
    reporter: Reporter
    first: Mapping[str, int]
    told: Sequence[int]
    starts: Sequence[int]

    def at(self, time: int) -> int:
        """The time in this case that corresponds to one of the story."""
        act = max(0, bisect_right(self.told, time) - 1)
        return self.starts[act] + time - self.told[act]


Value = Callable[[Instance], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row of a template: what stays, and what is made anew for each case."""

    fixed: Mapping[str, Any]
    made: Sequence[tuple[str, Value]]

    def of(self, case: Instance) -> dict[str, Any]:
        row = dict(self.fixed)
        for name, value in self.made:
            row[name] = value(case)
        return row


class Template:
    """Makes the rows of further cases like one story, in `tables` alone if any are named."""

    def __init__(self, story: Story, reporter: Reporter, tables: Collection[str] = ()) -> None:
        self.name = story.name
        self.acts = story.acts
        self.sizes = {table: len(rows) for table, rows in story.rows.items()}
        self.open = any(row["closed_at"] is None for row in story.rows["cases"])
        places = _Places(story, reporter)
        self._rows = {
            table: [
                places.row(table, row if self.open else _over(table, row), place)
                for place, row in enumerate(rows, 1)
            ]
            for table, rows in story.rows.items()
            if not tables or table in tables
        }

    def rows(self, case: Instance) -> dict[str, list[dict[str, Any]]]:
        """The rows of a case by table; its chain is whole and its inbox unique."""
        made = {table: [row.of(case) for row in rows] for table, rows in self._rows.items()}
        previous = ""
        for entry in made["journal"]:
            entry["previous"] = previous
            previous = entry["hash"] = entry_hash(entry)
        made["chains"][0]["hash"] = previous
        for update in made.get("inbox", ()):
            update["body_hash"] = sha256(update["payload"].encode()).hexdigest()
        return made


def _over(table: str, row: Mapping[str, Any]) -> Mapping[str, Any]:
    """The row as years left it: a timer that waited has fired, and found nothing to do."""
    if table != "timers" or row["state"] != "waiting":
        return row
    return {**row, "state": "done", "done_at": row["due_at"]}


@dataclass(kw_only=True)
class _Known:
    """Words of a story's texts that are others in each case, longest first."""

    values: dict[str, Value] = field(default_factory=dict)

    def parts(self, text: str) -> list[str | Value]:
        """The text, cut at what changes."""
        names = sorted(map(re.escape, self.values), key=len, reverse=True)
        cut = re.split(f"({'|'.join([MS.pattern, *names])})", text)
        return [_known(part, self.values) if place % 2 else part for place, part in enumerate(cut)]


def _known(part: str, values: Mapping[str, Value]) -> Value:
    if part in values:
        return values[part]
    time = int(part)
    return lambda case: str(case.at(time))


class _Places:
    """Finds out of each column what it becomes in another case."""

    def __init__(self, story: Story, reporter: Reporter) -> None:
        self._reporter = reporter
        self._ids = {
            (table, row["id"]): place
            for table, rows in story.rows.items()
            for place, row in enumerate(rows, 1)
            if "id" in row
        }
        self._known = _Known()
        number = story.rows["cases"][0]["number"]
        self._known.values[number] = lambda case: case.number
        for letter in story.rows.get("letters", ()):
            self._known.values[letter["number"]] = lambda case: case.letter
            self._known.values[letter["code"]] = lambda case: case.token
        for token in {row["draft"] for row in story.rows.get("evidence", ())} - {None}:
            self._known.values[token] = lambda case: case.token
        self._known.values[reporter.name] = lambda case: case.reporter.name
        self._known.values[str(reporter.chat)] = lambda case: str(case.reporter.chat)
        for place, update in enumerate(story.rows["inbox"], 1):
            id = f'"update_id":{update["external_id"]},'
            self._known.values[id] = _spelled('"update_id":', "inbox", place, ",")
        self._add_keys()

    def _add_keys(self) -> None:
        for key, table in TABLE_OF_KEY.items():
            for (of, id), place in self._ids.items():
                if of == table:
                    self._known.values[f'"{key}": {id},'] = _spelled(
                        f'"{key}": ', table, place, ","
                    )
                    self._known.values[f'"{key}": {id}}}'] = _spelled(
                        f'"{key}": ', table, place, "}"
                    )
        person = self._reporter.person
        for key in ("reporter", "id"):
            self._known.values[f'"{key}": {person},'] = lambda case, key=key: (
                f'"{key}": {case.reporter.person},'
            )

    def row(self, table: str, row: Mapping[str, Any], place: int) -> _Row:
        made = {
            name: value
            for name in row
            if (value := self._value(table, row, name, place)) is not None
        }
        fixed = {name: value for name, value in row.items() if name not in made}
        return _Row(fixed=fixed, made=tuple(made.items()))

    def _value(self, table: str, row: Mapping[str, Any], name: str, place: int) -> Value | None:
        was = row[name]
        if was is None:
            return None
        if name in ("id", "message_id"):
            return lambda case: case.first[table] + place
        if name == "external_id":
            return lambda case: str(case.first[table] + place)
        if name == "chain":
            return lambda case: chain_of(case.first["cases"] + 1)
        if table == "timers" and name == "subject":
            return self._subject(row["kind"], was)
        target = self._target(table, name)
        if target is not None:
            return self._reference(target, was)
        if isinstance(was, int):
            return (lambda case: case.at(was)) if was > FAR else None
        if name in ("holders", "excluded") and was == f"[{self._reporter.person}]":
            return lambda case: f"[{case.reporter.person}]"
        return self._text(was)

    def _target(self, table: str, name: str) -> str | None:
        if name in ("actor", "closed_by", "accepted_by"):
            return "people"
        if name == "chat":
            return "chats"
        keys = metadata.tables[table].columns[name].foreign_keys
        return next((key.column.table.name for key in keys), None)

    def _reference(self, target: str, was: Any) -> Value | None:
        own = self._reporter
        if target == "people":
            return (lambda case: case.reporter.person) if was == own.person else None
        if target == "contacts":
            return (lambda case: case.reporter.contact) if was == own.contact else None
        if target == "chats":
            kind = type(was)
            return (lambda case: kind(case.reporter.chat)) if was == kind(own.chat) else None
        place = self._ids[target, was]
        return lambda case: case.first[target] + place

    def _subject(self, kind: str, was: str) -> Value | None:
        id, _, rest = was.partition(":")
        table = SUBJECTS.get(kind, "cases")
        if kind.startswith("draft-"):
            return self._text(was)
        if not id.isdigit() or (table, int(id)) not in self._ids:
            return None
        place, rest = self._ids[table, int(id)], was[len(id) :]
        return lambda case: f"{case.first[table] + place}{rest}"

    def _text(self, was: str) -> Value | None:
        parts = self._known.parts(was)
        if len(parts) == 1:
            return None
        return lambda case: "".join(
            part if isinstance(part, str) else part(case) for part in parts
        )


def _spelled(before: str, table: str, place: int, after: str) -> Value:
    return lambda case: f"{before}{case.first[table] + place}{after}"
