# Statements of technicians and reporters: completion times, complaints, ratings, writers.

stated-future = { $at } is still to come. When was { $number } finished? Write the time, for example *10.20*, or take the time now.
stated-early = { $number } was accepted only at { $accepted }, after the time you gave ({ $at }). When was it finished? Write the time, or take the time now.
stated-unclear = We did not understand that time. Please write it like *10.20* or *kemarin 15.30*.
stated-noted = { $number }: finished { $at } according to the technician, received { $received }. Please complete the report.
stated-which = Which task? Please write it with its number, for example *selesai { $example } pukul 10.20*. Your tasks, { $you }:{ $numbers ->
        [none] { "" }
       *[other] {" "}{ $numbers }
    }
stated-none = There is no repair { $number } for you, { $you }. Type *tugas* to see what is waiting.
card-outcome-stated = Finished { $at } according to the technician; received { $received }.

complaint-head = We are sorry that it takes so long, { $you }. This is how the report stands:
complaint-line = *{ $number }* · { $state }
    With: { $holders }
    Due: { $due }
complaint-told = Your complaint has been passed to the superior.
complaint-superior = { $reporter } asks what becomes of { $number } ({ $state }). With: { $holders }. Due: { $due }. Please look into it, { $you }.
no-due = as circumstances demand

ask-again = This is about { $number }: is it still the same fault, or a new problem?

closed-rate = How was it dealt with?
closed-rated = Your rating is recorded: { $rating }. Thank you, { $you }.
rating-name = { $value ->
    [3] 🙂 Good
    [2] 😐 Fair
   *[1] 🙁 Poor
  }

ask-writer = Several people use this account. Who is writing? Choose a name, or type the full name.
writer-kept = Recorded: written by { $name }. Please press the button again.
ask-shared = Whose account is shared? Type part of the name.
shared-which = Choose the account; those marked ✓ are shared.
shared-none = No registered account is called *{ $typed }*. Please try other words, or type *batal*.
shared-on = { $name } is now recorded as a shared account; every conversation asks who is writing.
shared-off = { $name } is no longer recorded as a shared account.
shared-refused = { $name } decides or administers, so the account may not be shared. Nothing has changed.
shared-not-yours = Only the admin sets up shared accounts.

choice-time-now = Take the time now
choice-again-same = Still the same
choice-again-new = A new problem
team-shared = { $tick }{ $name }
