"""Fluent's parser with the two steps in which it spends its time done by regular expressions.

The library reads names and text letter by letter, each by several calls.
"""

import re

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")
_TEXT = re.compile(r"[^{}\n]*")


class QuickParser(FluentParser):
    """Parses files whose lines end with a line feed, without source positions."""

    def __init__(self) -> None:
        super().__init__(with_spans=False)

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        name = _taken(ps, _NAME)
        return ast.Identifier(name) if name else super().get_identifier(ps)

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        return ast.TextElement(_taken(ps, _TEXT))


def _taken(ps: FluentParserStream, what: re.Pattern[str]) -> str:
    """The next piece, if there is any, which is passed by."""
    found = what.match(ps.string, ps.index)
    if found is None:
        return ""
    ps.index = found.end()
    ps.reset_peek()
    return found[0]
