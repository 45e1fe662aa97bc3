"""The wizard: everything is asked first, and saved together at the end."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.config.office_file import OfficeFileError, read_office
from bot.config.settings import Settings
from bot.installation.reading import read_settings
from bot.setup.bot_token import VARIABLE, BotToken, asked_token
from bot.setup.env_file import text_of, with_setting
from bot.setup.office_answers import OfficeAnswers, asked, known, shown
from bot.setup.office_text import Uneditable, edited
from bot.setup.saving import NewText, require_writable, save
from bot.setup.terminal import Terminal, in_a_terminal
from bot.texts.text_file import NotUtf8

OURS_ALONE = 0o600
BELOW = "\n" + " " * 9
"""Puts a further line of the letterhead below the first one."""
ASKED = ("[office] name", "[letter] kop", "[letter] place", "hours.zone")
"""Beginnings of mistakes in office.toml that the answers mend."""


def set_up(env: Path, language: str, *, code: bool = True) -> None:
    """Ask, save, and show the first admin's `code`. Raises Trouble."""
    terminal = Terminal(language)
    if not in_a_terminal():
        raise terminal.trouble("setup-no-terminal")
    try:
        settings, bot = _asked_and_saved(terminal, env)
    except (KeyboardInterrupt, EOFError):
        print()
        raise terminal.trouble("setup-cancelled") from None
    try:
        if code:
            _show_code(terminal, settings, bot)
        print()
        terminal.says("setup-rest", file=str(settings.office))
    except KeyboardInterrupt:
        print()
        raise terminal.trouble("setup-interrupted") from None


def show_code_alone(env: Path, language: str) -> None:
    """Show a new code for the first admin, and ask nothing. Raises Trouble."""
    _show_code(Terminal(language), read_settings(env), "")


def _show_code(terminal: Terminal, settings: Settings, bot: str) -> None:
    from bot.setup.first_admin import show_code  # loads database and rules: a second

    show_code(terminal, settings, bot)


def _asked_and_saved(terminal: Terminal, env: Path) -> tuple[Settings, str]:
    """The settings as saved, and the bot's username ("" if unknown)."""
    settings = read_settings(env)
    office_text, tables = _office(terminal, settings.office)
    env_text = _text(terminal, env)
    for path in (env, settings.office):
        require_writable(terminal, path)
    terminal.says("setup-hello")
    token = asked_token(terminal, settings, str(env))
    now = known(tables)
    answers = asked(terminal, now)
    _show(terminal, token, answers)
    if not terminal.agrees(terminal.words("setup-save-ask"), usual=True):
        raise EOFError
    files = [*_new_env(env, env_text, settings, token)]
    try:
        changed = edited(office_text, now, answers)
    except Uneditable as error:
        raise terminal.trouble("setup-office-uneditable", file=str(settings.office)) from error
    if changed != office_text:
        files.append(NewText(settings.office, changed))
    _save(terminal, files, settings.office)
    return read_settings(env), token.bot


def _save(terminal: Terminal, files: list[NewText], office: Path) -> None:
    def check(beside: Path) -> None:
        if beside.name.startswith(f".{office.resolve().name}."):
            _require_right(terminal, beside, office)

    if files:
        terminal.says("setup-saved", files=", ".join(save(terminal, files, check)))
    else:
        terminal.says("setup-unchanged")


def _new_env(env: Path, text: str, settings: Settings, token: BotToken) -> list[NewText]:
    """The settings file, if its text or its mode is to change."""
    if token.token != settings.telegram_token.get_secret_value():
        return [NewText(env, with_setting(text, VARIABLE, token.token), OURS_ALONE)]
    if env.exists() and env.stat().st_mode & 0o077:
        return [NewText(env, text, OURS_ALONE)]
    return []


def _office(terminal: Terminal, path: Path) -> tuple[str, Mapping[str, Any]]:
    """The text of office.toml, and what it says. Raises Trouble if it has other mistakes than the
    answers can mend.
    """
    if not path.exists():
        raise terminal.trouble("setup-office-missing", file=str(path))
    text = _text(terminal, path)
    try:
        tables = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise terminal.trouble("setup-office-broken", file=str(path), reason=str(error)) from error
    _require_right(terminal, path, path, mended=ASKED)
    return text, tables


def _require_right(
    terminal: Terminal, path: Path, office: Path, mended: tuple[str, ...] = ()
) -> None:
    """Raise Trouble with the mistakes in the file at `path`, told as those of `office`."""
    try:
        read_office(path)
    except OfficeFileError as error:
        mistakes = [each.removeprefix(f"{path.name}: ") for each in error.mistakes]
        others = [each for each in mistakes if not each.startswith(mended or ("\0",))]
        if others:
            reason = "\n".join(f"  {each}" for each in others)
            raise terminal.trouble(
                "setup-office-broken", file=str(office), reason=reason
            ) from error


def _text(terminal: Terminal, path: Path) -> str:
    try:
        return text_of(path)
    except (OSError, NotUtf8) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise terminal.trouble("setup-unreadable", file=str(path), reason=str(reason)) from error


def _show(terminal: Terminal, token: BotToken, answers: OfficeAnswers) -> None:
    terminal.heads("setup-heading-summary")
    if token.bot:
        terminal.says("setup-line-token", bot=token.bot)
    else:
        terminal.says(f"setup-line-token-{'untried' if token.token else 'none'}")
    terminal.says("setup-line-name", name=answers.name)
    terminal.says("setup-line-kop", line=BELOW.join(answers.kop))
    terminal.says("setup-line-place", place=answers.place)
    terminal.says("setup-line-zone", zone=shown(answers.zone))
