"""The office with allowances that a transcript needs and its file does not give."""

from collections.abc import Collection
from dataclasses import replace

from bot.config.office_file import OfficeFile
from flows.sop.allowances import Allowance


def with_allowances(office_file: OfficeFile, allows: Collection[str]) -> OfficeFile:
    """Add allowances to the office."""
    urgency = office_file.office.urgency
    verbal = urgency.verbal_first or Allowance.VERBAL_FIRST in allows
    office = replace(office_file.office, urgency=replace(urgency, verbal_first=verbal))
    return replace(office_file, office=office)
