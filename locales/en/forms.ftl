# Questions after a button.

ask-reason = Please write the reason, or what has to be improved; the note is passed on.
ask-reject-reason = Please write why it is rejected; the reason is passed to the reporter.
ask-abuse-reason = Please write why this is abuse. The evidence is sealed and the sender blocked.
ask-revoke-reason = Please write why the approval is withdrawn.
ask-cause = What caused the fault?
ask-external-cause = What is the cause, and why is it outside the IT Team's reach?
ask-action = What was done?
ask-photo = If there is one, please send a photo of the result. If not, choose *Skip*.
ask-note = Please write a note or send a photo.
ask-question = What should the reporter be asked?
ask-obstacle-reason = What is the obstacle?
ask-team = Choose one or more technicians, then *Approve with these*.
form-together = You may answer all at once, one line each, or one by one.
ask-field = Please fill in: { $field }.
answer-too-short = Please write a little more clearly.
answer-needs-text = Please answer in words, or type *batal*.
answer-needs-choice = Please choose one of the buttons above, or type *batal*.
done-recorded = Thank you, noted for { $number }: *{ $outcome }*.
done-recorded-nod = { $number }: on record.
team-member = { $tick }{ $name } ({ $load })

field-reason = reason
field-cause = cause
field-action = action
field-photo = photo
field-note = note
field-question = question
field-answer = answer
field-summary = summary
field-until = estimated end (date)
field-team = technicians
