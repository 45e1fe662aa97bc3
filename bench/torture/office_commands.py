"""Commands on an office, each in a fork: `python -m bot people import`, `verify`, `backup`,
`restore`.
"""

from collections.abc import Sequence
from pathlib import Path

from bench.office import Office
from bench.torture.warm_parent import warm_parent


class CommandFailed(Exception):
    """A failed command, with its last words."""


def import_people(office: Office, reporters: int, more: Sequence[str] = ()) -> None:
    """Raises CommandFailed."""
    _succeed(office, "people", "import", str(office.people_file(reporters, more)))


def journal_whole(office: Office) -> bool:
    """Return whether `verify` finds the journal intact."""
    return not _code(office, "verify")


def back_up(office: Office, file: Path) -> None:
    """Raises CommandFailed."""
    _succeed(office, "backup", str(file))


def restore(office: Office, archive: Path) -> None:
    """Raises CommandFailed."""
    _succeed(office, "restore", str(archive))


def _succeed(office: Office, *words: str) -> None:
    if _code(office, *words):
        raise CommandFailed(f"{words[0]}: {_said_in(office).read_text()[-2000:]}")


def _code(office: Office, *words: str) -> int:
    return warm_parent().done(*words, env=office.env, log=_said_in(office))


def _said_in(office: Office) -> Path:
    return office.folder.parent / f"{office.folder.name}-commands.txt"
