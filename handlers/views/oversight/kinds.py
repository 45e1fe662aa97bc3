"""Kinds about case files, with their views."""

from collections.abc import Sequence

from flows.messages.kinds.oversight.auditors import (
    AuditorAsked,
    AuditorDay,
    AuditorDayRefused,
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
from flows.messages.kinds.oversight.personal import (
    CorrectionAsk,
    CorrectionAsked,
    CorrectionDecided,
    CorrectionRequest,
    CorrectionTold,
    CorrectionWhich,
    OwnDataFile,
    RemovalAsked,
    RemovalDecided,
    RemovalOpen,
    RemovalRequest,
    RemovalSure,
    RemovalTold,
)
from flows.messages.kinds.oversight.retention import RetentionAnswered, RetentionAsked
from handlers.views.oversight import auditors, personal, retention
from handlers.views.parts.view import Entry, plain, shown

VIEWS: Sequence[Entry] = (
    plain(CaseFileWhich),
    plain(CaseFileRefused, lambda m: {"number": m.number}, addressed=True),
    plain(CaseFileComing, lambda m: {"number": m.number}),
    shown(AuditorAsked, auditors.asked),
    plain(AuditorDay, lambda m: {"name": m.name}),
    plain(AuditorDayRefused, lambda m: {"cause": m.cause}),
    shown(AuditorSet, auditors.set_),
    shown(AuditorGiven, auditors.given),
    plain(AuditorEnded),
    shown(RetentionAsked, retention.asked),
    shown(RetentionAnswered, retention.answered),
    shown(OwnDataFile, personal.copy),
    shown(CorrectionWhich, personal.which),
    shown(CorrectionAsk, personal.ask),
    shown(CorrectionAsked, personal.asked),
    shown(CorrectionRequest, personal.request),
    shown(CorrectionDecided, personal.decided),
    shown(CorrectionTold, personal.told),
    shown(RemovalSure, personal.sure),
    shown(RemovalOpen, personal.running),
    plain(RemovalAsked),
    shown(RemovalRequest, personal.removal),
    shown(RemovalDecided, personal.removed),
    shown(RemovalTold, personal.removal_told),
    plain(AuditorOver, lambda m: {"name": m.name}),
)
