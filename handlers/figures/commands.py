"""Words that ask for figures and for the office in one page."""

from collections.abc import Awaitable, Callable, Mapping

from handlers.conversation.talk import Talk
from handlers.figures import overview, recap, standards

COMMANDS: Mapping[str, Callable[..., Awaitable[None]]] = {
    "rekap": recap.show,
    "baku": standards.show,
    "waktu baku": standards.show,
    "meja": overview.show,
    "halaman": overview.show,
}
WITH_WORDS: Mapping[str, Callable[[Talk, str], bool]] = {
    "rekap": recap.understands,
    "baku": recap.understands,
}
"""Commands typed without a slash that words may follow, and whether these are for them."""
