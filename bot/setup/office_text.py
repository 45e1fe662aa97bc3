"""office.toml with the wizard's answers; comments and everything else stay as they are."""

import tomllib
from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from bot.setup.office_answers import OfficeAnswers


class Uneditable(Exception):
    """The file is written in a way that an edit would not leave whole."""


def edited(text: str, old: OfficeAnswers, new: OfficeAnswers) -> str:
    """The text with what differs between the answers. Raises Uneditable."""
    changes = _changes(old, new)
    try:
        document = tomlkit.parse(text)
        for table, key, value in changes:
            _put(document, table, key, value)
        changed = tomlkit.dumps(document)
        same = tomllib.loads(changed) == _expected(tomllib.loads(text), changes)
    except (TOMLKitError, tomllib.TOMLDecodeError, TypeError, AttributeError) as error:
        raise Uneditable(str(error)) from error
    if not same:
        raise Uneditable("read back, it says something else")
    return str(changed)


Change = tuple[str, str, str | list[str]]


def _changes(old: OfficeAnswers, new: OfficeAnswers) -> list[Change]:
    values: list[tuple[Change, object]] = [
        (("office", "name", new.name), old.name),
        (("letter", "kop", list(new.kop)), list(old.kop)),
        (("letter", "place", new.place), old.place),
        (("hours", "zone", new.zone), old.zone),
    ]
    return [change for change, before in values if change[2] != before]


def _put(document: Any, table: str, key: str, value: str | list[str]) -> None:
    if table not in document:
        document[table] = tomlkit.table()
    there = document[table].get(key)
    if not isinstance(value, list):
        document[table][key] = value
    elif isinstance(there, list):
        for place, line in enumerate(value[: len(there)]):  # in place: comments in it stay
            if there[place] != line:
                there[place] = line
        for line in value[len(there) :]:
            there.append(line)
        del there[len(value) :]
    else:
        lines = tomlkit.array().multiline(True)
        lines.extend(value)
        document[table][key] = lines


def _expected(tables: Mapping[str, Any], changes: list[Change]) -> dict[str, Any]:
    after = dict(tables)
    for table, key, value in changes:
        after[table] = {**after.get(table, {}), key: value}
    return after
