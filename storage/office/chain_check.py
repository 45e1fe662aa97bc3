"""Damage to a chain, found from its entries, its head and what checkpoints hold of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from storage.office.chain_walk import Row, Walk, walk


class Deed(StrEnum):
    """Kinds of tampering."""

    CHANGED = "changed"
    REPLACED = "replaced"
    REMOVED = "removed"
    MOVED = "moved"
    INSERTED = "inserted"
    CUT = "cut"
    REWRITTEN = "rewritten"
    HEAD = "head"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An entry as a checkpoint signed it: `seq`, `hash`, and when (milliseconds since 1970)."""

    seq: int
    hash: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A deed upon the entries numbered `first` to `last`. `since` and `until` are the times of
    what is intact before and after them, in milliseconds; None at an end.
    """

    deed: Deed
    first: int
    last: int
    since: int | None = None
    until: int | None = None


def examine(
    rows: Sequence[Row], head: Row | None, anchors: Sequence[Anchor] = ()
) -> list[Finding]:
    """Findings in one chain, whose rows are given by number; none if it is whole.

    A cut end and a chain hashed anew leave no trace in themselves: only the anchors tell them.
    """
    path = walk(rows)
    findings = [*_in_the_chain(path), *_at_the_end(path, head)]
    return findings + [each for each in _by_anchors(path, anchors) if not _told(each, findings)]


def _in_the_chain(path: Walk) -> Iterator[Finding]:
    for deed, numbers in (
        (Deed.CHANGED, path.changed),
        (Deed.REPLACED, path.replaced),
        (Deed.MOVED, path.moved),
    ):
        for first, last in _runs(numbers):
            yield _between(path, deed, first, last)
    for first, last in path.missing:
        yield _between(path, Deed.REMOVED, first, last)
    for row in path.foreign:
        yield _between(path, Deed.INSERTED, row["seq"], row["seq"])


def _at_the_end(path: Walk, head: Row | None) -> Iterator[Finding]:
    seq, hash_ = (head["seq"], head["hash"]) if head is not None else (0, "")
    if seq > path.last:
        yield _between(path, Deed.CUT, path.last + 1, seq)
    elif seq < path.last and (seq == 0 or path.found.get(seq, {}).get("hash") == hash_):
        yield _between(path, Deed.INSERTED, seq + 1, path.last)
    elif path.last and path.found[path.last]["hash"] != hash_ and not _known(path):
        yield _between(path, Deed.HEAD, path.last, path.last)


def _known(path: Walk) -> bool:
    """Whether the last entry is known to be another one anyhow."""
    return path.last in path.changed or bool(path.foreign)


def _by_anchors(path: Walk, anchors: Sequence[Anchor]) -> Iterator[Finding]:
    held, held_at = 0, None
    for anchor in sorted(anchors, key=lambda each: (each.seq, each.at)):
        row = path.found.get(anchor.seq)
        if row is not None and row["hash"] == anchor.hash:
            held, held_at = anchor.seq, anchor.at
        elif anchor.seq > path.last:
            yield _between(path, Deed.CUT, path.last + 1, max(each.seq for each in anchors))
            return
        elif row is not None:
            yield Finding(
                deed=Deed.REWRITTEN, first=held + 1, last=path.last, since=held_at, until=anchor.at
            )
            return


def _told(finding: Finding, findings: Sequence[Finding]) -> bool:
    """Whether another finding explains what a checkpoint misses."""
    if finding.deed is Deed.CUT:
        return any(each.deed is Deed.CUT and each.last >= finding.last for each in findings)
    named = {Deed.CHANGED, Deed.REPLACED}
    return any(
        each.deed in named and finding.first <= each.first <= finding.last for each in findings
    )


def _between(path: Walk, deed: Deed, first: int, last: int) -> Finding:
    before, after = path.found.get(first - 1), path.found.get(last + 1)
    return Finding(deed=deed, first=first, last=last, since=_at(before), until=_at(after))


def _at(row: Mapping[str, int] | None) -> int | None:
    return None if row is None else row["at"]


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Numbers that follow one another, as first and last."""
    first = last = None
    for number in sorted(numbers):
        if last is not None and first is not None and number > last + 1:
            yield first, last
            first = number
        first, last = number if first is None else first, number
    if first is not None and last is not None:
        yield first, last
