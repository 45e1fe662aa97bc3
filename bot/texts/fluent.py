"""Texts: message ids and arguments to text in the reader's language, by Fluent and locales/."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from fluent.runtime.types import FluentType
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.texts.language import Language, source_of
from bot.texts.markup import IN_PLACE, Span, enclosed, spans
from bot.texts.parser import QuickParser
from flows.worktime import formatting
from flows.worktime.period import Days
from handlers.views.parts.screen import Argument, At, Beginning, Lasting, Period, Say, Working

DEFAULT = "id"
_LONG = 500


class MissingText(LookupError):
    """The message id or one of its arguments is missing."""


class _Given(FluentType):
    """A text argument: compared as is in selectors, enclosed when inserted. A long one is inserted
    afterwards, because Fluent refuses texts above 2,500 characters.
    """

    def __init__(self, name: str, text: str) -> None:
        self._text = text
        self._in_place = f"{IN_PLACE}{name}{IN_PLACE}" if len(text) > _LONG else ""

    def format(self, locale: object) -> str:
        return self._in_place or enclosed(self._text)

    def inserted_into(self, text: str) -> str:
        return text.replace(self._in_place, enclosed(self._text)) if self._in_place else text

    def __eq__(self, other: object) -> bool:
        return self._text == other

    def __hash__(self) -> int:
        return hash(self._text)


class Texts:
    """All texts in all languages. Times are given in `zone`, the office's; its `workday` is the
    working time that is told as one day.
    """

    def __init__(
        self, folder: Path, zone: ZoneInfo, workday: timedelta = timedelta(hours=8)
    ) -> None:
        self._zone = zone
        self._workday = workday
        self._fixed: dict[tuple[str, str], tuple[Span, ...]] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._folder = folder
        self._languages = {
            each.name: _language(each) for each in sorted(folder.iterdir()) if each.is_dir()
        }

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._languages)

    def spans(self, say: Say, language: str) -> tuple[Span, ...]:
        """Text as styled spans. Raises MissingText."""
        if say.args:
            return spans(self._formatted(say, language))
        known = self._fixed.get((say.id, language))
        if known is None:
            known = self._fixed[say.id, language] = spans(self._formatted(say, language))
        return known

    def plain(self, say: Say, language: str) -> str:
        """Text without styles, for labels and toasts. Raises MissingText."""
        if say.args:
            return "".join(span.text for span in self.spans(say, language))
        known = self._labels.get((say.id, language))
        if known is None:
            fixed = "".join(span.text for span in self.spans(say, language))
            known = self._labels[say.id, language] = fixed
        return known

    def official(self, id: str, **arguments: str | int) -> str:
        """Plain text in the office's language, as documents have it. Raises MissingText."""
        return self.plain(Say(id=id, args=arguments), DEFAULT)

    def in_every_language(self, say: Say) -> tuple[str, ...]:
        """The label in every language, to recognise it when typed."""
        return tuple(self.plain(say, language) for language in self.languages)

    def _formatted(self, say: Say, language: str) -> str:
        spoken = self._languages.get(language) or self._languages[DEFAULT]
        pattern = spoken.pattern(say.id)
        if pattern is None:
            raise MissingText(say.id)
        given = {name: self._given(name, value, language) for name, value in say.args.items()}
        found, errors = spoken.bundle.format_pattern(pattern, given)
        if errors:
            raise MissingText(f"{say.id}: {errors[0]}")
        text = str(found).strip()
        for each in given.values():
            text = each.inserted_into(text) if isinstance(each, _Given) else text
        return text

    def _given(self, name: str, value: Argument, language: str) -> "int | float | _Given":
        if isinstance(value, int | float):
            return value
        return _Given(name, self._worded(value, language))

    def _worded(self, value: Argument, language: str) -> str:
        if isinstance(value, Say):
            return self.plain(value, language)
        if isinstance(value, Beginning):
            words = self.plain(value.words, language)
            return f"{words[:1].upper()}{words[1:]}"
        if isinstance(value, At):
            return _FORMS[value.form](_moment(value.milliseconds), self._zone, language)
        if isinstance(value, Lasting):
            return formatting.duration_words(timedelta(seconds=value.seconds), language)
        if isinstance(value, Working):
            length = timedelta(seconds=value.seconds)
            return formatting.working_words(length, self._workday, language)
        if isinstance(value, Period):
            first, last = (_moment(at) for at in (value.begins, value.until))
            days = (formatting.local_time(at, self._zone).date() for at in (first, last))
            return formatting.period_words(Days(*days), language)
        return str(value)

    def knows(self, id: str) -> bool:
        """Return whether a message has this id."""
        return self._languages[DEFAULT].knows(id)

    def identifiers(self, language: str) -> Mapping[str, frozenset[str]]:
        """Message ids with the variables of each, for comparing languages. Raises MissingText for
        a message that cannot be read and for a duplicate id, NotUtf8 for a file.
        """
        return _identifiers(self._folder / language)


@cache
def _language(folder: Path) -> Language:
    return Language(folder)


@cache
def _identifiers(language: Path) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    files = (source_of(path) for path in sorted(language.glob("*.ftl")))
    for entry in (entry for file in files for entry in QuickParser().parse(file).body):
        if isinstance(entry, ast.Junk):
            raise MissingText(f"{language.name}: cannot be read: {str(entry.content)[:80]!r}")
        if isinstance(entry, ast.Message):
            if entry.id.name in found:
                raise MissingText(f"{language.name}: {entry.id.name} stands twice")
            found[entry.id.name] = _variables(entry)
    return found


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


_FORMS = {
    "long": formatting.long_datetime,
    "clock": formatting.clock,
    "day_clock": formatting.day_clock,
    "day": formatting.local_day,
    "weekday": formatting.day,
}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  its API
        self.found.add(node.id.name)


def _variables(message: ast.Message) -> frozenset[str]:
    visitor = _Variables()
    visitor.visit(message)
    return frozenset(visitor.found)
