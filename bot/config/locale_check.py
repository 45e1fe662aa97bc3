"""Check that all languages have the same ids and variables, and labels that fit a button."""

from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.texts.fluent import Texts
from handlers.views.parts.phrases import say

DEFAULT = "id"
LABEL = 20
LABELS = ("choice-", "category-")


def locale_troubles(folder: Path) -> list[str]:
    """List differences between languages, and labels too long for WhatsApp's buttons."""
    texts = Texts(folder, ZoneInfo("UTC"))
    default = texts.identifiers(DEFAULT)
    troubles = []
    for language in sorted(path.name for path in folder.iterdir() if path.is_dir()):
        found = texts.identifiers(language)
        troubles += [f"{language}: {id} is missing" for id in sorted(default.keys() - found)]
        troubles += [
            f"{language}: {id} is not in {DEFAULT}" for id in sorted(found.keys() - default)
        ]
        troubles += _variables(language, default, found)
        troubles += _labels(texts, language, found)
    return troubles


def _variables(
    language: str, default: Mapping[str, frozenset[str]], found: Mapping[str, frozenset[str]]
) -> list[str]:
    return [
        f"{language}: {id} uses {sorted(found[id])}, {DEFAULT} uses {sorted(default[id])}"
        for id in sorted(default.keys() & found)
        if default[id] != found[id]
    ]


def _labels(texts: Texts, language: str, found: Mapping[str, frozenset[str]]) -> list[str]:
    troubles = []
    for id in sorted(found):
        if id.startswith(LABELS) and not found[id]:
            label = texts.plain(say(id), language)
            if len(label) > LABEL:
                troubles.append(f"{language}: {id} is longer than {LABEL} characters: {label}")
    return troubles
