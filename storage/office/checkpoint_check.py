"""The checkpoints themselves: signatures, gaps, and those that were kept outside the database."""

import hmac
from collections.abc import Iterator, Mapping, Sequence

from storage.office.chain_check import Anchor
from storage.office.chain_words import moment
from storage.office.checkpoints import Checkpoint, OldSigned, Signed, mark
from storage.office.kept_checkpoint import Kept
from storage.office.signatures import holds, old_signature, public_key

Stored = Signed | OldSigned


class CheckpointCheck:
    """`anchors` are the entries that good checkpoints hold, by chain. `changes` are the times at
    which a new key was put on record, in milliseconds.
    """

    def __init__(
        self,
        stored: Sequence[Stored],
        key: bytes | None,
        kept: Sequence[Kept],
        changes: Sequence[int],
    ) -> None:
        self._stored = stored
        self._key = key
        self._kept = kept
        self._changes = changes
        self._public = public_key(key) if key is not None and stored else b""
        self._foreign: list[Checkpoint] = []
        self._bad: list[str] = []
        self.anchors: dict[str, list[Anchor]] = {}
        for each in stored:
            self._add_stored(each)
        for one in kept:
            self._add_kept(one)

    @property
    def notes(self) -> list[str]:
        """Lines that are no trouble, but have to be known."""
        if not self._foreign:
            return []
        first, last = self._foreign[0], self._foreign[-1]
        return [
            f"{len(self._foreign)} checkpoints of {moment(first.at)} to {moment(last.at)} were "
            "signed with an earlier key; its change is on record. Compare one that was kept "
            "outside: verify --checkpoint FILE"
        ]

    def troubles(self, entries: int) -> list[str]:
        """Faults of the checkpoints, in words; the journal has so many `entries` now."""
        return [*self._bad, *self._gaps(), *self._lost(entries)]

    def _add_stored(self, each: Stored) -> None:
        words = self._wrong(each)
        if words:
            self._bad.append(f"{_when(each.checkpoint)}: {words}")
        else:
            self._anchor(each.checkpoint.heads, each.checkpoint.at)

    def _add_kept(self, kept: Kept) -> None:
        if not holds(kept.public, kept.signature, kept.signed_data):
            self._bad.append(f"kept {_when(kept)}: its signature does not hold; it was changed")
        else:
            self._anchor(kept.heads, kept.at)

    def _anchor(self, heads: Sequence[tuple[str, int, str]], at: int) -> None:
        for chain, seq, hash_ in heads:
            self.anchors.setdefault(chain, []).append(Anchor(seq=seq, hash=hash_, at=at))

    def _wrong(self, each: Stored) -> str:
        """The reason why a checkpoint cannot be believed; "" if it can."""
        if isinstance(each, OldSigned):
            right = self._key is None or hmac.compare_digest(
                old_signature(self._key, each.signed_data), each.hmac
            )
            return "" if right else self._other_key(each.checkpoint, "was changed, or ")
        if not holds(each.public, each.signature, each.checkpoint.signed_data):
            return "was changed after it was signed"
        if self._public and each.public != self._public:
            return self._other_key(each.checkpoint, "")
        return ""

    def _other_key(self, checkpoint: Checkpoint, else_: str) -> str:
        if any(at >= checkpoint.at for at in self._changes):
            self._foreign.append(checkpoint)
            return ""
        return f"{else_}signed with another key"

    def _gaps(self) -> Iterator[str]:
        """Checkpoints that are missing before one that names them."""
        before = ""
        for each in self._stored:
            previous = each.checkpoint.previous
            if isinstance(each, Signed) and previous != before:
                missed = "the one before it" if before else "those before it"
                yield f"{_when(each.checkpoint)}: {missed} was removed or changed"
            before = mark(each)

    def _lost(self, entries: int) -> Iterator[str]:
        """Checkpoints that are kept outside and that the database lacks."""
        known: Mapping[int, Signed] = {
            each.checkpoint.number: each for each in self._stored if isinstance(each, Signed)
        }
        newest = max(known, default=0)
        for kept in self._kept:
            mine = known.get(kept.number)
            if mine is None:
                rest = f"the newest one here is {newest}" if newest else "none is left"
                yield (
                    f"kept {_when(kept)} is not in the database ({rest}): checkpoints were "
                    "removed, or an older copy of the database was put back"
                )
            elif mine.checkpoint.root != kept.root:
                yield (
                    f"kept {_when(kept)}: the database has another one of that number: "
                    "the journal was written anew before it"
                )
            if kept.entries > entries:
                yield f"kept {_when(kept)}: there were {kept.entries} entries, now {entries}"


def _when(each: Checkpoint | Kept) -> str:
    return f"checkpoint {each.number} of {moment(each.at)}"
