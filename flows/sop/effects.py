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

    GO_OWN_WAY = "go_own_way"
    """A report that followed another one of the same fault does so no more."""

    KEEP_VERSION = "keep_version"
    """Keep the draft that was written as the next version of the text."""

    SUBMIT_VERSION = "submit_version"
    """Put on record which version goes to be decided; refused if there is no new one."""

    APPROVE_VERSION = "approve_version"
    """Put on record which version, by its hash, was approved."""

    KEEP_REMARKS = "keep_remarks"
    """Keep what an approval asks for, to be ticked off before publishing."""

    KEEP_DESIGN = "keep_design"
    """Keep the files that were sent as the next version of the design, and draw their pages."""

    FREEZE_FINAL = "freeze_final"
    """Put on record the hashes of the design that was accepted."""

    KEEP_LINKS = "keep_links"
    """Keep the links of what was published, one per channel."""

    ARCHIVE_LINKS = "archive_links"
    """Fetch every link and archive it; refused while a link or a remark is missing."""

    CLOSE_ARCHIVE = "close_archive"
    """Make "approved is what was published", and look at the links again every week."""

    WITHDRAW_LINKS = "withdraw_links"
    """The links of the case that this one follows lead nowhere any more."""

    CHECK_MEDIA = "check_media"
    """Refused while one of the media of a promotion is missing."""

    KEEP_APPOINTMENT = "keep_appointment"
    """Enter a day and place in the schedule, and remind of it the working day before."""

    SHARE_SCHEDULE = "share_schedule"
    """Make the schedule as a page and as a calendar file; refused while it is empty."""

    KEEP_GUESTS = "keep_guests"
    """Enter the lines that were gathered in the guest book, with their photos."""

    CLOSE_GUESTS = "close_guests"
    """Make the Daftar Tamu."""

    KEEP_POSTS = "keep_posts"
    """Keep links beside those there are, several per channel, and archive them."""

    KEEP_INTRODUCTION = "keep_introduction"
    """Keep to whom the unit was introduced, with what, and how it was received."""

    OPEN_CONTENT = "open_content"
    """Open a content case (SOP C) that belongs to this one, with what was prepared."""

    REPORT_PROMOTION = "report_promotion"
    """Make the Laporan Hasil Promosi from the numbers of the round and what was said of them."""

    CARRY_ADVICE = "carry_advice"
    """What is recommended is shown when the next round opens."""

    REPORT_RESULT = "report_result"
    """Make the result report, and the draft proposal where something must be bought."""

    REPORT_EXTERNAL = "report_external"
    """Make the report of a fault that is not ours."""

    TRACK_ESTIMATE = "track_estimate"
    """Tell the estimate on, and remind the stand-ins of asking when it has passed by a day."""


IN_ROWS = frozenset(
    {Effect.KEEP_APPOINTMENT, Effect.KEEP_GUESTS, Effect.KEEP_POSTS, Effect.KEEP_INTRODUCTION}
)
"""What an outcome with one of these was told stands in rows of its own, and not in notes."""
RECEIPTED = frozenset({Effect.KEEP_APPOINTMENT, Effect.KEEP_GUESTS})
"""What was entered is read back to whoever entered it: no other receipt is needed."""
