"""A backup that failed, and what a restore lost, for admins and those whom it concerns."""

from collections.abc import Sequence

from flows.messages.kinds.upkeep.restores import (
    AdminBackupFailed,
    CaseLost,
    QuoteLost,
    Restored,
    RestoredForAdmin,
)
from handlers.views.parts.phrases import say, you
from handlers.views.parts.screen import At, Screen
from handlers.views.parts.view import Entry, shown

MOST = 30
"""Numbers listed in one message."""


def backup_failed(m: AdminBackupFailed) -> Screen:
    return Screen(text=(say("admin-backup-failed", reason=m.reason),))


def for_admin(m: RestoredForAdmin) -> Screen:
    lines = [say("restored-for-admin", begun=At(m.begun, "long"), copied=At(m.copied, "long"))]
    if m.lost:
        lines.append(say("restored-lost", count=len(m.lost), numbers=_listed(m.lost)))
    if m.skipped:
        lines.append(say("restored-skipped", ranges=_listed(m.skipped)))
    return Screen(text=(*lines, say("restored-told", count=m.people)))


def restored(m: Restored) -> Screen:
    lines = [say("restored", copied=At(m.copied, "long"))]
    if m.numbers:
        lines.append(say("restored-own", you=you(m), numbers=_listed(m.numbers)))
    return Screen(text=(*lines, say("restored-do")))


def case_lost(m: CaseLost) -> Screen:
    words = say("case-lost", you=you(m), number=m.number, begun=At(m.begun, "long"))
    return Screen(text=(words,))


def quote_lost(m: QuoteLost) -> Screen:
    return Screen(text=(say("quote-lost", you=you(m), begun=At(m.begun, "long")),))


def _listed(numbers: list[str]) -> str:
    shown = ", ".join(numbers[:MOST])
    return f"{shown}, …" if len(numbers) > MOST else shown


VIEWS: Sequence[Entry] = (
    shown(AdminBackupFailed, backup_failed),
    shown(RestoredForAdmin, for_admin),
    shown(Restored, restored),
    shown(CaseLost, case_lost),
    shown(QuoteLost, quote_lost),
)
