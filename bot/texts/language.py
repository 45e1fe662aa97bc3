"""The messages of one language, each parsed when it is first said: a process says few of them."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.texts.parser import QuickParser
from bot.texts.text_file import NotUtf8, read_text

_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)


class Language:
    """The messages and terms of a folder's files. Raises NotUtf8."""

    def __init__(self, folder: Path) -> None:
        self.bundle = FluentBundle([folder.name], use_isolating=False)
        self._parser = QuickParser()
        self._unread: dict[str, str] = {}
        for path in sorted(folder.glob("*.ftl")):
            for name, source in _entries(source_of(path)):
                self._unread.setdefault(name, source)
        self._names = frozenset(self._unread)

    def knows(self, id: str) -> bool:
        return id in self._names

    def pattern(self, id: str) -> Pattern | None:
        """The message's value; None if there is none, or it cannot be read."""
        self._read(id)
        return self.bundle.get_message(id).value if self.bundle.has_message(id) else None

    def _read(self, name: str, above: frozenset[str] = frozenset()) -> None:
        """Parse an entry, and before it those to which it refers, except those `above` it."""
        source = self._unread.get(name)
        if source is None:
            return
        entry = self._parser.parse_entry(source)
        references = _References()
        references.visit(entry)
        above |= {name}
        for each in references.found - above:
            self._read(each, above)
        self.bundle.add_resource(ast.Resource([entry]))
        self._unread.pop(name, None)  # last: another thread may say it at the same time


def source_of(path: Path) -> str:
    """The text of a file with messages. Raises NotUtf8 with its name."""
    try:
        return read_text(path)
    except NotUtf8 as error:
        raise NotUtf8(f"{path.parent.name}/{path.name}: {error}") from error


class _References(Visitor):
    """Finds the names of messages and terms that stand in an entry."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802  its API
        self.found.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802  its API
        self.found.add(f"-{node.id.name}")
        self.generic_visit(node)


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """Each entry's name and source, with whatever stands below it."""
    found = list(_ENTRY.finditer(text))
    places = [*(each.start() for each in found), len(text)]
    for entry, (begin, end) in zip(found, pairwise(places), strict=True):
        yield entry[1], text[begin:end]
