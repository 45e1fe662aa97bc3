# Refusals: the reason, and an alternative.

refused-step-closed = { $number } is past this step. Type *tugas* to see what is waiting.
refused-stale = This card is no longer valid; the newest is below. Nothing has changed.
refused-not-yours = Only { $role } may decide this. Nothing has changed.
refused-own-report = One's own report is decided by the superior. Nothing has changed.
refused-not-now = { $guard ->
    [unaccepted] This task has already been accepted.
    [accepted] This task has not been accepted yet; choose *Accept* first.
    [running] This task is paused; choose *Resume* first.
    [paused] This task is not paused.
   *[other] This cannot be chosen now.
  }
refused-unknown = This choice is not known. Nothing has changed.
refused-missing = Something is still to be filled in: { $field }.
refused-case-closed = { $number } is closed. If it is still broken, please report again.
refused-forged = This button is not known. Nothing has changed; type *tugas* to see what is waiting.
refused-era = This button is from before the restore of our data on { $at }. Nothing changed; type *tugas* to see what is waiting.
too-many = Your messages arrive faster than we can read them. All are kept and read in turn; there is no need to send them again. We answer once all are read.
refused-old-choice = This choice is no longer valid. Nothing has changed.
refused-old-draft = This choice is no longer valid. Nothing has changed. If something is faulty, please write what it is or send a photo.
refused-no-team = No technician of the IT Team is registered. Choose *Other technician*, or ask the admin to register one.
refused-blocked = This account is blocked from the report service. If that is a mistake, contact the Communications Office.
set-aside = { $what ->
    [signing] The signed page has not arrived yet.
    [delegation] The delegation is not complete; what you entered is kept.
    [duty] The turn of duty is not complete; what you entered is kept.
    [outage] The mass outage is not declared yet; its reason is kept.
    [stated] When the work was done is not recorded yet.
    [inspection] The inspection is not complete; its results so far are kept.
    [follow] The reason for the correction or withdrawal has not arrived yet.
   *[report] The report that was not sent is kept.
  } To go on with it, choose *Go on with it*.
not-understood = We are sorry, { $you }, we did not understand. Send a photo or a voice message, or write what does not work; type *bantuan* to see the choices.
edit-ignored-answer = The answer for { $number } is on record as it was; the edit does not change it. If it has to be corrected, send the correction and name { $number }.
edit-ignored-half-way = The edit does not change what you are filling in. Answer the last question again, or type *batal* to begin anew.
answer-changed = { $field }: the answer now reads as you edited it.
answer-not-changed = { $field }: the edit could not be understood; the first answer stands.
edit-ignored = We noted the edit, but it does not change a report that was sent. Please send it as a new message.
