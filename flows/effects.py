"""What an outcome may set going beside moving the case on: a closed list, done in Python."""

from enum import StrEnum


class Effect(StrEnum):
    """An SOP names these; it cannot say how they are done."""

    ISSUE_LETTER = "issue_letter"
    """Number the surat tugas and have it typeset for the team just named."""

    REVOKE_LETTER = "revoke_letter"
    """Declare the current letter void; its number stays taken."""

    REASSIGN = "reassign"
    """Propose others than those who handed the task back; with nobody left, tell the superior."""

    SEAL_REPORT = "seal_report"
    """Abuse: drop the copies of the evidence, keep the original by its hash, block the sender."""

    ASK_REPORTER = "ask_reporter"
    """Bring the performer's question to the reporter."""

    WATCH_SILENCE = "watch_silence"
    """Take the outcome `silent` when the reporter has said nothing for N working days."""
