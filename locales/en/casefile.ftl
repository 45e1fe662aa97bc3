# The file of one case: its journal in words, and the answers in chat.

casefile-case-opened = Report { $number } was opened; reporter: { $who }.
casefile-case-reopened = The report was opened again.
casefile-case-ended = The report ended: { $state }.
casefile-case-team_named = Team named: { $people }.
casefile-case-team_left = { $who } handed the task back. The team that remains: { $people }.
casefile-case-added_to = Words or files were added to the report.
casefile-case-joined = Joined with { $number }, since the fault is the same.
casefile-case-priority = Priority changed from { $from } to { $to }.
casefile-case-written_by = Written from a shared account{ $who ->
        [none] .
       *[other] {" "}by { $who }.
    }
casefile-case-rated = The reporter rated the work: { $count } of 5.
casefile-case-complained = The reporter complained about the step { $step }.
casefile-case-asked = The holder of { $step } was asked about it.
casefile-case-answered = The question about { $step } was answered.
casefile-step-opened = Step begun: { $step }{ $people ->
        [none] .
       *[other] , for { $people }.
    }
casefile-step-accepted = Accepted: { $step }.
casefile-step-agreed = { $step }: { $outcome } (one of several performers).
casefile-step-closed = { $step }: { $outcome }.
casefile-step-paused = The clock of { $step } was paused: { $reason }.
casefile-step-resumed = The clock of { $step } runs again.
casefile-step-noted = { $step }: { $outcome }.
casefile-step-stated = According to its performer, { $step } was done { $at }.
casefile-step-acted_for = Decided { $kind ->
        [plh] as Plh. { $role }, in the place of { $who }.
        [plt] as Plt. { $role }, in the place of { $who }.
        [an] on behalf of { $role }, { $who }.
        [alternate] as alternate of { $role }, since { $who } had not answered.
       *[own_report] by the alternate of { $role }, since { $who } is the reporter.
    }
casefile-effect-due = { $kind ->
    [issue_letter] The letter was numbered and typeset.
    [revoke_letter] The letter was revoked; its number stays taken.
    [reassign] Other people were proposed.
    [seal_report] The report was sealed as abuse.
    [ask_reporter] The question was passed on to the reporter.
    [watch_silence] The reporter's answer is awaited.
    [go_own_way] The report was detached from a similar one.
    [keep_version] The text was saved as a new version.
    [submit_version] The version was submitted for decision.
    [approve_version] The approved version was recorded by its hash.
    [keep_remarks] The approver's remarks were saved.
    [undo_approval] The approval was taken back.
    [keep_design] The design was saved as a new version.
    [freeze_final] The hashes of the final design were recorded.
    [keep_links] The links were saved.
    [keep_new_link] The new link was saved.
    [drop_channel] One channel is not published.
    [archive_links] The published pages were fetched and archived.
    [close_archive] The proof of publication was made.
    [withdraw_links] The links were marked as withdrawn.
    [sort_media] The media were sorted.
    [check_media] The media were checked.
    [keep_appointment] An appointment was added.
    [share_schedule] The schedule was made.
    [keep_guests] Guests were recorded.
    [close_guests] The guest list was made.
    [keep_posts] Links of posts were saved.
    [keep_introduction] An introduction was recorded.
    [open_content] A content request was opened.
    [report_promotion] The report of the promotion was made.
    [carry_advice] The recommendation was kept for the next round.
    [report_result] The result report was made.
    [report_external] The report of an external fault was made.
    [track_estimate] The estimate is watched.
   *[other] Follow-up by the system ({ $kind }).
  }
casefile-notice-due = Notice to { $whom }.
casefile-notice-redirected = A notice was redirected, since its reader cannot be reached.
casefile-document-made = Document made: { $kind }, version { $version }.
casefile-case-noted = A note read from a technician's photo was kept.
casefile-letter-numbered = The letter got the number { $number }.
casefile-letter-typeset = The letter was typeset; its hash is on record.
casefile-letter-signed = The signed page was received, version { $version }.{ $added ->
    [none] {""}
   *[other] {" "}Added to the file after the signature: { $added }.
  }
casefile-letter-revoked = The letter { $number } was revoked.
casefile-team-offered = { $who } offered to take the task.
casefile-urgency-asked = Marked as urgent; to be confirmed.
casefile-urgency-confirmed = Confirmed as urgent.
casefile-urgency-refused = Not confirmed as urgent.
casefile-content-version = Version { $version } of the text was saved.
casefile-content-submitted = Version { $version } of the text was submitted for decision.
casefile-content-approved = Version { $version } of the text was approved.
casefile-content-design = Version { $version } of the design was saved.
casefile-content-final = The final design, version { $version }, was frozen.
casefile-content-links = Links of the publication recorded: { $count }.
casefile-content-dropped = The channel { $kind } is not published.
casefile-content-archived = Published pages archived: { $count }.
casefile-content-superseded = Links were superseded or withdrawn by { $number }.
casefile-content-followed = Followed by { $number }.
casefile-promotion-media = Media were recorded.
casefile-promotion-content = The content request { $number } was opened for this promotion.
casefile-promotion-posts = Posts recorded: { $count }.
casefile-promotion-guests = Guests recorded: { $count }.
casefile-promotion-struck = A line of the guest list was struck out.
casefile-promotion-cancelled = An appointment was cancelled.
casefile-casefile-given = The case file was asked for.
casefile-evidence-kept = Evidence came in; its hash is on record.
casefile-evidence-read = Evidence was opened.
casefile-other = Another event ({ $code }).

document-casefile = Case file { $number }, version { $version }.
choice-case-file = Case file PDF
case-file-which = Which report's file? Write its number, such as *berkas G-2026-0001*.
case-file-refused = There is no file { $number }, or it is not for { $you }. Reporters can read *riwayat { $number }*.
case-file-coming = The file of { $number } is being made and comes soon. This request is on record in its journal.
