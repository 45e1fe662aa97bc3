"""Paragraphs that were read, and the text that they make together."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or table. `listed` if it is an item of a list; `close_before` and
    `close_after` if no space is left there by the format.
    """

    text: str
    listed: bool = False
    close_before: bool = False
    close_after: bool = False


@dataclass(slots=True)
class Reading:
    """Text of a document. `besides` counts, by code, what the file has besides the text."""

    text: str = ""
    besides: Counter[str] = field(default_factory=Counter)


def composed(blocks: Sequence[Block]) -> str:
    """The text with a blank line between paragraphs, none between items of a list.

    If empty paragraphs are the document's only blank lines, its lines stay as close as they are.
    """
    spaced, empties, closes = _gaps(blocks)
    by_empties = bool(empties) and 2 * empties >= closes
    text = ""
    for before, block, between in spaced:
        if before is None:
            text = block.text
        elif by_empties and _close([before, *between, block]):
            text += "\n" * (len(between) + 1) + block.text
        else:
            near = before.listed and block.listed and not between
            text += ("\n" if near else "\n\n") + block.text
    return text.strip("\n")


def lines(blocks: Sequence[Block]) -> str:
    """The text of a table's cell: one paragraph a line."""
    return "\n".join(each.text.strip("\n") for each in blocks if each.text.strip())


def _gaps(
    blocks: Sequence[Block],
) -> tuple[list[tuple[Block | None, Block, list[Block]]], int, int]:
    """Each block with the one before and the empty ones between; how many gaps have an empty
    paragraph, and how many are no more than the end of a line.
    """
    found: list[tuple[Block | None, Block, list[Block]]] = []
    before: Block | None = None
    between: list[Block] = []
    empties = closes = 0
    for block in blocks:
        if not block.text.strip():
            between.append(block)
            continue
        if before is not None:
            empties += bool(between)
            closes += not between and _close([before, block]) and not block.listed
        found.append((before, block, between))
        before, between = block, []
    return found, empties, closes


def _close(blocks: Sequence[Block]) -> bool:
    return all(a.close_after and b.close_before for a, b in pairwise(blocks))
