# Delegations (Plh, Plt, a.n.), alternates, returned tasks.

delegation-mark = { $kind ->
    [plh] Plh.
    [plt] Plt.
   *[an] a.n.
  }
by-acting = { $kind ->
    [alternate] { $name }, alternate of the { $role } ({ $official } gave no answer for { $hours } working hours)
    [own_report] { $name } ({ $official } is the reporter)
    [plh] Plh. { $role }, { $name }; for { $official }
    [plt] Plt. { $role }, { $name }; for { $official }
   *[an] a.n. { $role }, { $name }; for { $official }
  }
card-place = { $kind ->
    [alternate] As the alternate: { $official } has not decided for { $hours } working hours.
    [plh] As Plh. { $role }, for { $official }.
    [plt] As Plt. { $role }, for { $official }.
   *[an] On behalf of the { $role }, for { $official }.
  }

delegations-head = *Delegation*
delegations-none = No delegation is in force or to come.
delegation-line = { $place }*{ $mark } { $role }*: { $delegate } for { $official }
    { $from } until { $until }{ $running ->
        [yes] {" "}(in force)
       *[no] { "" }
    }
    Basis: { $basis ->
        [none] not given
       *[other] { $basis }
    }
delegation-made-official = The delegation is recorded. You may still decide yourself, { $you }; to end it early, type *delegasi*.
delegation-made-delegate = You are to act for { $official }, { $you }. Reports that wait for a decision come to you during that time.
delegation-made-other = The delegation is recorded; both have been told.
delegation-begins-official = The delegation begins. You may still decide yourself, { $you }.
delegation-begins-delegate = From now on you decide for { $official }, { $you }. What waits already comes to you here.
delegation-ended-official = The delegation has ended. Decisions are yours alone again, { $you }.
delegation-ended-delegate = The delegation has ended. Decisions are with { $official } again. Thank you, { $you }.
delegation-not-yours = Delegations are made by the official concerned or the admin. There is none for you now, { $you }.
delegation-unreached = { $name } has never opened this service, so we could not tell them. Please do.
delegation-over = That delegation is over already. Nothing has changed.

ask-deleg-official = Which official is to be represented? Type part of the name.
ask-deleg-delegate = Who acts for { $official }? Type part of the name.
deleg-which = Is it one of these?
deleg-none = Nobody registered is called *{ $typed }*. Please try other words, or ask the admin to register them.
deleg-no-official = *{ $typed }* is not among the officials who decide (Head of Division, Head of UPT, Head of Agency). Please try other words.
ask-deleg-kind = As what does { $delegate } act?
    Plh.: the official is away for a while
    Plt.: the post is vacant
    a.n.: on behalf of the official, who stays responsible
ask-deleg-from = From when? For example *besok* or *25 November*.
ask-deleg-until = Until which day? For example *27 November*.
ask-deleg-basis = On what basis? Type the number of the order, or choose *Skip*.
deleg-day-unclear = We did not understand that date. Please write it like *25 November 2026* or *besok*.
deleg-summary = *Please check*
deleg-summary-ask = Is this right?

alternate-told = { $number } has not been decided for { $hours } working hours. { $alternate } may now decide it too, as the alternate; so may you still, { $you }.
alternate-asked = The { $role } ({ $official }) has not decided { $number } for { $hours } working hours. Please decide as the alternate, { $you }; the card is below.

handed-back = { $by } hands task { $number } back: { $note }
    { $team ->
        [none] Please send somebody else, with the approval card.
       *[other] { $team } goes on with it.
    }
handed-back-team = { $by } does not go on with task { $number }: { $note }
    It stays with { $team }.
handback-nobody = { $by } hands task { $number } back: { $note }
    No technician of the IT Team is left to be sent. Please give directions, { $you }.

choice-handback = Hand task back
choice-new-delegation = New delegation
choice-end-delegation = End { $place }
choice-deleg-plh = Plh.
choice-deleg-plt = Plt.
choice-deleg-an = a.n.
choice-today = Today
choice-tomorrow = Tomorrow
choice-field-official = Official
choice-field-delegate = Who acts
choice-field-kind = Plh., Plt., a.n.
choice-field-from = From
choice-field-until = Until
choice-field-basis = Basis
outcome-handback = Task handed back
role-deciding = an official who decides

refused-delegation-self = Nobody can delegate to themselves. Please choose somebody else.
refused-delegation-past = That time is over. Please give today's date or a later one.
refused-delegation-order = It would end before it begins. Please give a later date.
refused-delegation-deactivated = The account of { $name } is not active or is shared, so it cannot decide. Please choose somebody else.
refused-delegation-overlap = { $name } already acts for this official in that time. End that delegation first, or choose another time.
refused-delegation-circle = In that time this person passes their own authority back to the official. Please choose somebody else.
