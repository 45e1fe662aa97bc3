"""Answers to a request for a case file; the file itself is a `Document`."""

from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFileWhich(Message):
    KIND = "case-file-which"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFileRefused(Message):
    KIND = "case-file-refused"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFileComing(Message):
    KIND = "case-file-coming"
    number: str
