"""Effects of outcomes beside moving the case on: a closed list, implemented in Python."""

from enum import StrEnum


class Effect(StrEnum):
    """Effects that an SOP may name; how they are done is not up to the SOP."""

    ISSUE_LETTER = "issue_letter"
    """Number the surat tugas and have it typeset for the newly named team."""

    REVOKE_LETTER = "revoke_letter"
    """Declare the current letter void; its number stays taken."""

    REASSIGN = "reassign"
    """Propose people other than those who handed the task back; if nobody is left, tell the
    superior.
    """

    SEAL_REPORT = "seal_report"
    """Seal an abusive report: drop copies of the evidence, keep originals by hash, block the
    sender.
    """

    ASK_REPORTER = "ask_reporter"
    """Send the performer's question to the reporter."""

    WATCH_SILENCE = "watch_silence"
    """Take the outcome `silent` when the reporter has said nothing for N working days."""

    GO_OWN_WAY = "go_own_way"
    """Detach a report from the case of the same fault that it followed."""

    KEEP_VERSION = "keep_version"
    """Save the written draft as the next version of the text."""

    SUBMIT_VERSION = "submit_version"
    """Record which version is submitted for decision; refused if there is no new one."""

    APPROVE_VERSION = "approve_version"
    """Record which version, by its hash, was approved."""

    KEEP_REMARKS = "keep_remarks"
    """Save the approver's remarks, to be ticked off before publishing."""

    UNDO_APPROVAL = "undo_approval"
    """Drop the remarks of an approval that is taken back; refused once the next person acted."""

    KEEP_DESIGN = "keep_design"
    """Save the received files as the next version of the design, and draw their pages."""

    FREEZE_FINAL = "freeze_final"
    """Record the hashes of the accepted design."""

    KEEP_LINKS = "keep_links"
    """Save the links of the published content, one per channel."""

    KEEP_NEW_LINK = "keep_new_link"
    """Save the links that were written as the reason for replacing one."""

    DROP_CHANNEL = "drop_channel"
    """Publish on one channel less; refused for the last one."""

    ARCHIVE_LINKS = "archive_links"
    """Fetch every link and archive it; refused while a link or a remark is missing."""

    CLOSE_ARCHIVE = "close_archive"
    """Make "approved is what was published", and check the links again every week."""

    WITHDRAW_LINKS = "withdraw_links"
    """Mark the links of the case that this one follows as withdrawn."""

    SORT_MEDIA = "sort_media"
    """Tell the media of a promotion apart by the names and captions of the files."""

    CHECK_MEDIA = "check_media"
    """Refuse the outcome while one of the media of a promotion is missing."""

    KEEP_APPOINTMENT = "keep_appointment"
    """Add an appointment to the schedule, with a reminder on the working day before it."""

    SHARE_SCHEDULE = "share_schedule"
    """Make the schedule as a page and a calendar file; refused while it is empty."""

    KEEP_GUESTS = "keep_guests"
    """Add the gathered lines, with their photos, to the guest book."""

    CLOSE_GUESTS = "close_guests"
    """Make the Daftar Tamu."""

    KEEP_POSTS = "keep_posts"
    """Add links to the existing ones, several per channel, and archive them."""

    KEEP_INTRODUCTION = "keep_introduction"
    """Record whom the unit was introduced to, with what, and how it was received."""

    OPEN_CONTENT = "open_content"
    """Open a content case (SOP C) that belongs to this one, with the prepared material."""

    REPORT_PROMOTION = "report_promotion"
    """Make the Laporan Hasil Promosi from the numbers of the round and the comments on them."""

    CARRY_ADVICE = "carry_advice"
    """Keep the recommendation, to be shown when the next round opens."""

    REPORT_RESULT = "report_result"
    """Make the result report, and the draft proposal if something must be bought."""

    REPORT_EXTERNAL = "report_external"
    """Make the report of a fault that is not ours."""

    TRACK_ESTIMATE = "track_estimate"
    """Pass on the estimate, and remind the stand-ins to ask once it is a day overdue."""


IN_ROWS = frozenset(
    {Effect.KEEP_APPOINTMENT, Effect.KEEP_GUESTS, Effect.KEEP_POSTS, Effect.KEEP_INTRODUCTION}
)
"""Effects whose answers are saved in rows of their own, not in notes."""
RECEIPTED = frozenset(
    {
        *(Effect.KEEP_APPOINTMENT, Effect.KEEP_GUESTS, Effect.SORT_MEDIA),
        *(Effect.KEEP_POSTS, Effect.OPEN_CONTENT, Effect.CARRY_ADVICE),
        *(Effect.KEEP_VERSION, Effect.KEEP_LINKS),
    }
)
"""Effects of which the next message or the card tells the author, with no other receipt."""
