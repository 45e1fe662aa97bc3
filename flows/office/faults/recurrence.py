"""Recurrence: the same kind of fault before in the same unit (flows/faults/analysis.py)."""

from flows.engine.case_file import CaseFile
from flows.faults.analysis import WINDOW
from flows.ports.desk import Desk


async def earlier(desk: Desk, file: CaseFile) -> list[str]:
    """Numbers of earlier cases of the same category and unit, oldest first."""
    return list(await desk.register.like(file.case.id, file.case.opened_at - WINDOW))
