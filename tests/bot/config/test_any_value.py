"""A value of any kind at any place of office.toml is told as a mistake, or does."""

from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from bot.config.office_file import ROOT, OfficeFileError, read_office

FILE = (ROOT / "office.toml").read_text(encoding="utf-8")
SITE = {"key": "situs", "name": "Situs", "kind": "website", "address": "https://example.org"}


def _whole() -> dict[str, Any]:
    """The office with one of each thing that may stand there."""
    tables: dict[str, Any] = tomlkit.parse(FILE).unwrap()
    return tables | {"request": tables["request"][:1], "target": [SITE]}


def _places(node: object, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inside: Iterator[tuple[Any, Any]] = iter(())
    if isinstance(node, dict):
        inside = iter(node.items())
    elif isinstance(node, list):
        inside = iter(enumerate(node[:1]))
    for key, value in inside:
        yield (*at, key)
        yield from _places(value, (*at, key))


@pytest.mark.parametrize("value", [[], {"a": 1}, "9" * 400], ids=["list", "table", "long"])
def test_whatever_stands_there(value: object, tmp_path: Path) -> None:
    whole, path = _whole(), tmp_path / "office.toml"
    for *above, last in _places(whole):
        tables = deepcopy(whole)
        node: Any = tables
        for key in above:
            node = node[key]
        node[last] = value
        path.write_text(tomlkit.dumps(tables), encoding="utf-8")
        with suppress(OfficeFileError):
            read_office(path)
