"""Guides for people: every command, setting, word and file that they name exists."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer import Typer
from typer.main import get_command

from bot.cli.main import app
from bot.config.office_file import ROOT, TABLES
from bot.config.settings import Settings
from handlers.letters.ledger import ASKED as LEDGER
from handlers.routing.commands import COMMANDS

GUIDES = [ROOT / "README.md", ROOT / "deploy" / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FOLDERS = sorted(
    readme
    for readme in ROOT.rglob("README.md")
    if not any(part.startswith(".") for part in readme.relative_to(ROOT).parts)
)
STAFF = ROOT / "docs" / "panduan-staf.md"
BOTFATHERS = {"newbot", "revoke"}
PAGES = {"health", "metrics", "webhook", "surat", "berkas"}
COMMAND = re.compile(r"-m bot ([a-z][^`'\n|]*)")
SETTING = re.compile(r"SIGAP_([A-Z_]+[A-Z])")
TARGET = re.compile(r"`make ([a-z-]+)|^make ([a-z-]+)", re.MULTILINE)
IN_CHAT = re.compile(r"`/([a-z_]+)[` ]")
TABLE = re.compile(r"`\[([a-z_]+)\]")
NAMED = re.compile(r"`((?:[\w*.-]+/)*[\w*.-]+\.(?:py|md|toml|ftl|typ|js|css|html))`")
SAMPLE = "ruang"
"""The SOP that flows/README.md writes as an example."""
FILE = re.compile(r"\]\(([^)#:]+)\)|src=\"([^\"]+)\"|^!\[[^\]]*\]\(([^)]+)\)", re.MULTILINE)


def _known(typer: Typer) -> dict[str, set[str]]:
    """Options by command, such as "people import"."""
    found: dict[str, set[str]] = {}

    def walk(command: object, name: str) -> None:
        for word, inner in getattr(command, "commands", {}).items():
            walk(inner, f"{name} {word}".strip())
        found[name] = {
            option
            for each in getattr(command, "params", ())
            for option in getattr(each, "opts", ())
        } | {"--help"}

    walk(get_command(typer), "")
    return found


KNOWN = _known(app)


def _wrong_command(written: str) -> str:
    """Why this command line does not run; "" if it does."""
    words = written.replace("\\", " ").split()
    name = next((" ".join(words[:n]) for n in (2, 1) if " ".join(words[:n]) in KNOWN), None)
    if name is None:
        return f"no such command: {written}"
    wrong = {word for word in words if word.startswith("--") and word not in KNOWN[name]}
    return f"{name} does not take {wrong}" if wrong else ""


def _parts(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for found in pattern.finditer(text):
        yield next(group for group in found.groups() if group)


def _text(guide: Path) -> str:
    return guide.read_text(encoding="utf-8")


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_a_guide_names_exists(guide: Path) -> None:
    text = _text(guide)
    settings = {name.upper() for name in Settings.model_fields}
    makefile = _text(ROOT / "Makefile")
    wrong = [
        *filter(None, (_wrong_command(each) for each in _parts(COMMAND, text))),
        *(f"SIGAP_{each}" for each in _parts(SETTING, text) if each not in settings),
        *(
            f"make {each}"
            for each in _parts(TARGET, text)
            if not re.search(rf"^{each}:", makefile, re.MULTILINE)
        ),
        *(f"/{each}" for each in _parts(IN_CHAT, text) if not _in_chat(each)),
        *(f"[{each}]" for each in _parts(TABLE, text) if each not in TABLES),
        *(each for each in _parts(FILE, text) if not (guide.parent / each).exists()),
    ]
    assert wrong == []


@pytest.mark.parametrize("readme", FOLDERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_a_readme_points_to_exists(readme: Path) -> None:
    text = _text(readme)
    named = [each for each in _parts(NAMED, text) if SAMPLE not in each]
    wrong = [
        *(each for each in named if not _is_there(readme.parent, each)),
        *(each for each in _parts(FILE, text) if not (readme.parent / each).exists()),
    ]
    assert wrong == []


def _is_there(folder: Path, named: str) -> bool:
    """A path is one from the folder or from one above it; a name alone may lie deeper inside, and
    a text of no folder is one of `locales`.
    """
    above = [folder, *(each for each in folder.parents if each.is_relative_to(ROOT))]
    if "/" in named:
        return any(any(each.glob(named)) for each in above)
    return any(folder.rglob(named)) or any((ROOT / "locales").glob(f"*/{named}"))


def _in_chat(word: str) -> bool:
    return word in COMMANDS or word in BOTFATHERS | PAGES or LEDGER.fullmatch(word) is not None


def test_what_staff_are_told_to_type_is_understood() -> None:
    told = re.findall(r"^\|[^|]+\| (`[^|]+`) \|$", _text(STAFF), re.MULTILINE)
    words = [word for cell in told for word in re.findall(r"`([^`]+)`", cell)]
    assert len(words) >= 6
    assert [w for w in words if w not in COMMANDS and not LEDGER.fullmatch(w)] == []


def test_what_does_not_exist_would_be_found() -> None:
    assert _wrong_command("backup sigap.tar") == ""
    assert _wrong_command("backups sigap.tar")
    assert _wrong_command("restore sigap.tar --fast")
    assert not _in_chat("nothing")
    assert _is_there(ROOT / "bot" / "cli", "process/wiring.py")
    assert not _is_there(ROOT / "bot" / "cli", "wiring.py")
