"""Tracked changes of a .docx, all accepted; consecutive ones of one author count once."""

from lxml.etree import _Element

from bot.reading.manuscript.names import child, get, name

TAKEN_OUT = frozenset({"w:del", "w:moveFrom"})
PUT_IN = frozenset({"w:ins", "w:moveTo"})
_KINDS = {"w:moveFrom": "move", "w:moveTo": "move", "w:cellIns": "w:ins", "w:cellDel": "w:del"}


class Revisions:
    """Counts changes. `moved` texts count where they went, not where they were."""

    def __init__(self) -> None:
        self.count = 0
        self._last: tuple[str | None, ...] | None = None

    def see(self, change: _Element) -> None:
        kind = name(change)
        if kind == "w:moveFrom":
            return
        this = _KINDS.get(kind, kind), get(change, "w:author"), get(change, "w:date")
        if this != self._last:
            self.count += 1
        self._last = this

    def pass_by(self) -> None:
        """Note that unchanged text stands between two changes."""
        self._last = None


def mark_taken_out(properties: _Element | None, revisions: Revisions) -> bool:
    """Whether the end of a paragraph is gone, so that the next one continues it."""
    run = child(properties, "w:rPr")
    changes = [] if run is None else [each for each in run if name(each) in TAKEN_OUT | PUT_IN]
    for each in changes:
        revisions.see(each)
    if not changes:
        revisions.pass_by()
    return any(name(each) in TAKEN_OUT for each in changes)


def row_taken_out(properties: _Element | None, revisions: Revisions) -> bool:
    """Whether a table's row, or its cell, is gone."""
    gone = False
    for each in () if properties is None else properties:
        if name(each) in ("w:del", "w:ins", "w:cellDel", "w:cellIns"):
            revisions.see(each)
            gone = gone or name(each) in ("w:del", "w:cellDel")
    return gone
