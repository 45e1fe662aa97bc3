"""Questions and answers in a terminal, in the words of locales/."""

import getpass
import sys
from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.config.office_file import LOCALES
from bot.config.trouble import Trouble
from bot.texts.fluent import Texts
from handlers.views.parts.screen import Say

MOST = 200
"""Letters of an answer; no line of a letterhead holds more."""
YES = {"y", "ya", "yes"}
NO = {"t", "tidak", "n", "no"}


class Terminal:
    """A person at a terminal. Ctrl+C raises KeyboardInterrupt there, Ctrl+D EOFError."""

    def __init__(self, language: str) -> None:
        self._texts = Texts(LOCALES, ZoneInfo("UTC"))
        self._language = language

    def words(self, id: str, **args: str | int) -> str:
        return self._texts.plain(Say(id=id, args=args), self._language)

    def trouble(self, id: str, **args: str | int) -> Trouble:
        return Trouble(self.words(id, **args))

    def says(self, id: str, **args: str | int) -> None:
        print(self.words(id, **args))

    def heads(self, id: str) -> None:
        print(f"\n== {self.words(id)} ==")

    def asks(self, label: str, kept: str, *, removable: bool = False) -> str:
        """A line of text; `kept` for an empty answer, "" for a dash if `removable`."""
        if kept:
            self.says("setup-now", value=kept)
        while True:
            given = self._line(input, label)
            if given is None:
                continue
            if given == "-" and removable:
                return ""
            if given != "-" and (given or kept or removable):
                return given or kept
            self.says("setup-bad-needed")

    def asks_unseen(self, label: str) -> str:
        """A line that is not shown while it is typed; "" for an empty answer."""
        while (given := self._line(getpass.getpass, label)) is None:
            pass
        return given

    def agrees(self, label: str, *, usual: bool) -> bool:
        """A yes or a no; `usual` for an empty answer."""
        shown = f"{label} [{self.words('setup-usual-yes' if usual else 'setup-usual-no')}]"
        while True:
            given = (self._line(input, shown) or "").lower()
            if given in YES | NO | {""}:
                return usual if not given else given in YES
            self.says("setup-bad-yes")

    def _line(self, read: Callable[[str], str], label: str) -> str | None:
        """One answer without the blanks around it; None if it was refused, which is said."""
        try:
            given = " ".join(read(f"{label}: ").split())
        except UnicodeDecodeError:
            given = "\ufffe"
        if not given.isprintable():
            self.says("setup-bad-unreadable")
            return None
        if len(given) > MOST:
            self.says("setup-bad-long", most=MOST)
            return None
        return given


def in_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()
