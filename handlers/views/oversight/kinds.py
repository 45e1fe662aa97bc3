"""Kinds about case files, with their views."""

from collections.abc import Sequence

from flows.messages.kinds.oversight.case_file import (
    CaseFileComing,
    CaseFileRefused,
    CaseFileWhich,
)
from handlers.views.parts.view import Entry, plain

VIEWS: Sequence[Entry] = (
    plain(CaseFileWhich),
    plain(CaseFileRefused, lambda m: {"number": m.number}, addressed=True),
    plain(CaseFileComing, lambda m: {"number": m.number}),
)
