"""Kinds about case files, with their views."""

from collections.abc import Sequence

from flows.messages.kinds.oversight.auditors import (
    AuditorAsked,
    AuditorEnded,
    AuditorGiven,
    AuditorOver,
    AuditorSet,
)
from flows.messages.kinds.oversight.case_file import (
    CaseFileComing,
    CaseFileRefused,
    CaseFileWhich,
)
from handlers.views.oversight import auditors
from handlers.views.parts.view import Entry, plain, shown

VIEWS: Sequence[Entry] = (
    plain(CaseFileWhich),
    plain(CaseFileRefused, lambda m: {"number": m.number}, addressed=True),
    plain(CaseFileComing, lambda m: {"number": m.number}),
    shown(AuditorAsked, auditors.asked),
    shown(AuditorSet, auditors.set_),
    shown(AuditorGiven, auditors.given),
    plain(AuditorEnded),
    plain(AuditorOver, lambda m: {"name": m.name}),
)
