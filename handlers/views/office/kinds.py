"""Kinds of letters, ledgers, the monitor, /rekap and the weekly summary, with their views."""

from collections.abc import Sequence

from flows.messages.kinds.admin import LetterDelayed
from flows.messages.kinds.documents import (
    Ledger,
    LedgerRefused,
    LedgerWhich,
    Letter,
    LetterScanAsked,
    LetterScanDropped,
    LetterScanKept,
    LetterSignAsked,
    LetterSigned,
    LetterSignedSame,
    LetterSignNeedsFile,
    LetterStatus,
    LetterToSign,
    LetterUnknown,
)
from flows.messages.kinds.figures.holder_questions import (
    HolderAnswered,
    HolderAnswerPassedOn,
    HolderAsked,
    HolderQuestionSent,
    HolderSilent,
)
from flows.messages.kinds.figures.overview import OfficePage, OfficePageLink
from flows.messages.kinds.figures.recap import (
    Recap,
    RecapAhead,
    RecapCases,
    RecapRefused,
    RecapTooLong,
    RecapUnclear,
)
from flows.messages.kinds.figures.standards import RevisionFiles, Standards
from flows.messages.kinds.figures.weekly import WeekFile, Weekly
from flows.messages.kinds.letters.numbers import (
    LetterNumberAsked,
    LetterNumberAwaited,
    LetterNumberKept,
    LetterNumberRefused,
)
from flows.messages.kinds.monitoring import (
    InspectAsk,
    InspectDone,
    InspectionReport,
    InspectNothing,
    InspectTeamOnly,
    LinkBack,
    LinkLost,
    OutageAsk,
    TargetCertificate,
    TargetChanged,
    WatchReported,
)
from handlers.views.office import (
    holder_questions,
    ledger,
    letters,
    monitoring,
    overview,
    recap,
    standards,
    weekly_summary,
)
from handlers.views.parts.view import Entry, plain, shown

VIEWS: Sequence[Entry] = (
    shown(TargetChanged, monitoring.changed),
    shown(TargetCertificate, monitoring.certificate),
    plain(LinkLost),
    plain(LinkBack),
    shown(WatchReported, monitoring.reported),
    shown(InspectAsk, monitoring.ask),
    shown(InspectDone, monitoring.done),
    plain(InspectTeamOnly),
    plain(InspectNothing),
    shown(InspectionReport, monitoring.page),
    shown(Letter, letters.letter),
    shown(LetterDelayed, letters.delayed),
    shown(LetterToSign, letters.to_sign),
    shown(LetterSigned, letters.signed),
    plain(LetterSignedSame, lambda m: {"letter": m.letter, "version": m.version}),
    shown(LetterSignAsked, letters.sign_asked),
    plain(LetterSignNeedsFile),
    shown(LetterScanAsked, letters.scan_asked),
    shown(LetterScanKept, letters.scan_kept),
    shown(LetterScanDropped, letters.scan_dropped),
    shown(LetterStatus, letters.status),
    plain(LetterUnknown),
    shown(LetterNumberAsked, letters.number_asked),
    shown(LetterNumberAwaited, letters.number_awaited),
    plain(LetterNumberKept, lambda m: {"letter": m.letter, "number": m.number}),
    plain(LetterNumberRefused, lambda m: {"letter": m.letter, "number": m.number}),
    shown(Weekly, weekly_summary.weekly),
    shown(WeekFile, weekly_summary.week_file),
    shown(OfficePage, overview.page),
    shown(OfficePageLink, overview.link),
    shown(Ledger, ledger.ledger),
    plain(LedgerWhich),
    plain(LedgerRefused, lambda m: {"number": m.number}),
    plain(OutageAsk),
    shown(Recap, recap.recap),
    shown(RecapCases, recap.cases),
    shown(RecapUnclear, recap.unclear),
    plain(RecapRefused, addressed=True),
    plain(RecapAhead),
    plain(RecapTooLong),
    shown(Standards, standards.standards),
    shown(RevisionFiles, standards.files),
    shown(HolderAsked, holder_questions.asked),
    shown(HolderQuestionSent, holder_questions.sent),
    shown(HolderAnswered, holder_questions.answered),
    shown(HolderAnswerPassedOn, holder_questions.passed_on),
    shown(HolderSilent, holder_questions.silent),
)
