"""Additions to a PDF after one of its signatures, told apart by kind, revision by revision.

pyHanko's own policy knows what a signer leaves to others (long-term data, further signatures, form
fields); annotations it lumps together with everything else, so a rule of ours tells them apart.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    PdfObject,
    Reference,
)
from pyhanko.sign.diff_analysis import (
    DEFAULT_DIFF_POLICY,
    DiffPolicy,
    DiffResult,
    ModificationLevel,
    ReferenceUpdate,
    StandardDiffPolicy,
    SuspiciousModification,
    WhitelistRule,
)

from flows.letters.returned_letter import Added

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
    from pyhanko.sign.validation import EmbeddedPdfSignature

DEEPEST = 64
"""Levels of a page tree that are followed."""


class _Annotations(WhitelistRule):
    """Clears pages of which nothing but /Annots differs, and the objects new with it."""

    def apply(
        self, old: "HistoricalResolver", new: "HistoricalResolver"
    ) -> Iterable[ReferenceUpdate]:
        before, after = _pages(old.root["/Pages"]), _pages(new.root["/Pages"])
        for (page, was), (same, now) in zip(before, after, strict=True):
            if page != same or _but_annotations(was) != _but_annotations(now):
                return
            yield ReferenceUpdate(page)
            if "/Annots" not in now:
                continue
            listed = now.raw_get("/Annots")
            if isinstance(listed, IndirectObject):
                yield ReferenceUpdate(listed.reference)
            yield from _new_beneath(now["/Annots"], old, new)
            yield from _own(was, now)


def _but_annotations(page: DictionaryObject) -> dict[str, PdfObject]:
    return {key: page.raw_get(key) for key in page if key != "/Annots"}


def _own(was: DictionaryObject, now: DictionaryObject) -> Iterator[ReferenceUpdate]:
    """Annotations that were there before and may have been changed."""
    held = {each.idnum for each in _references(was["/Annots"])} if "/Annots" in was else set()
    for each in _references(now["/Annots"]):
        if each.idnum in held:
            yield ReferenceUpdate(each)


def _references(listed: PdfObject) -> Iterator[Reference]:
    assert isinstance(listed, ArrayObject)
    for place in range(len(listed)):
        if isinstance(each := listed.raw_get(place), IndirectObject):
            yield each.reference


def _new_beneath(
    listed: PdfObject, old: "HistoricalResolver", new: "HistoricalResolver"
) -> Iterator[ReferenceUpdate]:
    for each in new.collect_dependencies(listed, since_revision=new.revision):
        if old.reader.xrefs.get_historical_ref(each, old.revision) is None:
            yield ReferenceUpdate(each)


def _pages(node: DictionaryObject, depth: int = 0) -> Iterator[tuple[Reference, DictionaryObject]]:
    """Pages in order, each with its reference. Raises SuspiciousModification without one."""
    kids = node["/Kids"]
    for place in range(len(kids)):
        kid, held = kids[place], kids.raw_get(place)
        if not isinstance(held, IndirectObject) or depth > DEEPEST:
            raise SuspiciousModification("not a page tree")
        if "/Kids" in kid:
            yield from _pages(kid, depth + 1)
        else:
            yield held.reference, kid


_WITH_ANNOTATIONS = StandardDiffPolicy(
    global_rules=[
        *DEFAULT_DIFF_POLICY.global_rules,
        _Annotations().as_qualified(ModificationLevel.ANNOTATIONS),
    ],
    form_rule=DEFAULT_DIFF_POLICY.form_rule,
)


def added_after(reader: "PdfFileReader", signature: "EmbeddedPdfSignature") -> list[Added]:
    """Kinds of additions in the revisions after the signature's own, each kind once, in order.
    A later signature counts as such whether it is valid or not.
    """
    found: list[Added] = []
    for revision in range(signature.signed_revision + 1, reader.xrefs.total_revisions):
        found += _of_revision(reader, revision)
    return list(dict.fromkeys(found))


def _of_revision(reader: "PdfFileReader", revision: int) -> list[Added]:
    old, new = (reader.get_historical_resolver(each) for each in (revision - 1, revision))
    signed = [each for each in reader.embedded_signatures if each.signed_revision == revision]
    told = [_signature(each) for each in signed]
    changed = _allowed(DEFAULT_DIFF_POLICY, old, new)
    if changed is None:
        noted = _allowed(_WITH_ANNOTATIONS, old, new) is not None
        return [Added.ANNOTATIONS if noted else Added.OTHER, *told]
    if changed.changed_form_fields - {each.field_name for each in signed}:
        told.append(Added.FORM)
    return told or [Added.DATA]


def _allowed(
    policy: DiffPolicy, old: "HistoricalResolver", new: "HistoricalResolver"
) -> DiffResult | None:
    try:
        return policy.apply(old, new)
    except Exception:  # a change that the policy cannot follow may be anything
        return None


def _signature(each: "EmbeddedPdfSignature") -> Added:
    return Added.TIMESTAMP if each.sig_object_type == "/DocTimeStamp" else Added.SIGNATURE
