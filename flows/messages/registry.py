"""Registry of every kind of message by name; it decodes stored rows."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType

from flows.messages.kinds import (
    admin,
    answers,
    cards,
    content,
    deadlines,
    delegation,
    documents,
    drafts,
    feedback,
    forms,
    intents,
    monitoring,
    news,
    people,
    promotion,
    register,
    reports,
    team_group,
    urgency,
)
from flows.messages.kinds.figures import (
    holder_questions,
    overview,
    recap,
    registers,
    standards,
    weekly,
)
from flows.messages.kinds.letters import numbers
from flows.messages.kinds.oversight import auditors, case_file, personal, retention
from flows.messages.kinds.upkeep import checkpoints, restores, settings, troubles
from flows.messages.rows import codec
from flows.messages.rows.message import Message, Row

MODULES = (
    admin,
    answers,
    auditors,
    cards,
    case_file,
    checkpoints,
    restores,
    settings,
    content,
    deadlines,
    delegation,
    documents,
    drafts,
    feedback,
    forms,
    holder_questions,
    intents,
    monitoring,
    news,
    numbers,
    overview,
    people,
    personal,
    promotion,
    recap,
    register,
    registers,
    reports,
    retention,
    standards,
    team_group,
    troubles,
    urgency,
    weekly,
)


def _kinds(module: ModuleType) -> Iterator[type[Message]]:
    for each in vars(module).values():
        if isinstance(each, type) and issubclass(each, Message) and hasattr(each, "KIND"):
            yield each


KINDS: Mapping[str, type[Message]] = MappingProxyType(
    {kind.KIND: kind for module in MODULES for kind in _kinds(module)}
)


def decode(kind: str, row: Row) -> Message:
    """Decode the message in a row of the outbox. Raises Unreadable."""
    known = KINDS.get(kind)
    if known is None:
        raise codec.Unreadable(f"no kind of message is called {kind!r}")
    return codec.decode(known, row)
