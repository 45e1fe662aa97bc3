# News for reporters and performers.

approved-reporter = Report { $number } is approved. Technician: { $team }.
rejected-reporter = We are sorry, report { $number } cannot be followed up: { $note }
    If things change, please report again.
abuse-reporter = Report { $number } is closed. Reports here are only for faults of office services.
withdrawn-reporter = Report { $number } is cancelled at your request, { $you }.
work-started = { $team } began to work on report { $number } at { $at }.
work-paused = Work on { $number } is paused: { $reason }. We let you know when it goes on.
work-resumed = Work on { $number } goes on.
question-reporter = { $asker } asks about { $number }:
    { $note }
    Please answer here.
question-answered = The reporter's answer for { $number }:
    { $note }
answer-awaited = { $what ->
    [question] The technician is still waiting for your answer about { $number }, { $you }.
    [lacking] Report { $number } still lacks something from you, { $you }.
   *[broken] Report { $number } is open again, but we do not know yet what is still wrong.
  }{ $note ->
    [none] { "" }
   *[other] {"\u000A"}The question: { $note }
  }
    Please answer here, in writing, with a photo or a voice note.
files-sent = (a file without words; see *Evidence*)
answer-passed-on = Your answer has been passed to the technician of { $number }, { $you }.
note-saved = The note for { $number } is kept.
external-reporter = The cause of fault { $number } lies outside the IT Team's reach ({ $note }). The report to UPT TIK awaits the decision of the Head of Division; we tell you when it has been passed on.
forwarded-reporter = Report { $number } has been passed to UPT TIK. The time of recovery depends on UPT TIK.
revoked-team = Assignment { $number } is withdrawn. Assignment letter number { $letter } is *CANCELLED* and no longer valid; please do not use it.
reopened-team = { $number } is open again: the reporter says it is still broken.{ $note ->
        [none] { "" }
       *[other] {" "}{ $note }
    }
reopened-reporter = Report { $number } is open again, with the same technician.
reopened-ask = What is still wrong? Write it here, or send a photo or a voice note; we pass it straight on to the technicians.
closed-reporter = Report { $number } is finished. Thank you, { $you }.
closed-silent = We close report { $number } as there was no answer. If it is still broken, please report again.

letter-issued = Assignment letter number { $letter } for { $number } is attached (draft, not signed yet).
letter-rendering = The assignment letter for { $number } is being made; we send it when it is ready.
letter-none = There is no assignment letter for { $number } yet.
letter-number-asked = The assignment letter for { $number } waits for its number. Reply to this message with it.
letter-number-awaited = The assignment letter for { $number } still waits for its number, since { $since }. Reply to this message with it.
letter-number-kept = Number { $letter } for { $number } is recorded; the letter is being made.
letter-number-refused = Number { $letter } cannot be used for { $number }: it is taken, or the letter has one already. Nothing has changed.
