"""Words that ask for figures, for registers and for the office in one page."""

from collections.abc import Awaitable, Callable, Mapping

from handlers.conversation.talk import Talk
from handlers.figures import overview, recap, registers, standards

Command = Callable[[Talk, str], Awaitable[None]]

COMMANDS: Mapping[str, Command] = {
    "rekap": recap.show,
    "baku": standards.show,
    "waktu baku": standards.show,
    "meja": overview.show,
    "halaman": overview.show,
    "register": registers.show,
}
WITH_WORDS: Mapping[str, tuple[Callable[[Talk, str], bool], Command]] = {
    "rekap": (recap.understands, recap.show),
    "baku": (recap.understands, standards.show),
    "register": (registers.understands, registers.show),
    "daftar": (registers.understands, registers.show),
}
"""Commands typed without a slash that words may follow, whether these are for them, and what is
done then.
"""
