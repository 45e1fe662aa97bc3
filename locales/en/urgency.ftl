# Priority, urgency, verbal orders, duty.

choice-priority = Change priority
choice-urgent = Urgent
choice-not-urgent = Not urgent
choice-urgent-real = Truly urgent
choice-urgent-not = Not truly urgent
choice-verbal = By word first
choice-issue = Issue the letter
choice-duty-new = New duty
choice-duty-off = Remove { $place }
choice-duty-now = From now

step-gangguan-letter = Letter to follow
outcome-verbal = Approved by word, letter to follow
outcome-issue = Letter issued

summary-urgent = *Marked urgent.* The officer on duty or the head of division confirms it first.
report-urgent-offer = If it cannot wait, for example because the site shows harmful content, choose *Urgent*.
urgency-requested = That { $number } is urgent has been passed on to { $told }{ $technicians ->
        [0] { "" }
       *[other] {" "}and { $technicians } technicians
    }.{ $duty ->
        [none] {" "}Nobody is registered as on duty at this hour.
       *[other] { "" }
    } We tell you here what they decide. Thank you, { $you }.
urgency-requested-nobody = That { $number } is urgent is on record, but nobody in charge can be reached here. Please call the office directly, { $you }.
urgency-told = We are telling *{ $told }*{ $technicians ->
        [0] { "" }
       *[other] {" "}and { $technicians } technicians
    } right now. We cannot promise when work begins; what they answer is told here.{ $duty ->
        [none] {" "}If there is danger, please call them as well.
       *[other] { "" }
    }
urgency-told-nobody = Nobody in charge can be reached here. Please call the office or its officials directly, { $you }.
urgency-alert = *Reported as urgent, nobody on duty* — { $number }
    { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    }
    Reporter: { $reporter }
    Description: { $description }
    { $officials ->
        [none] The head of division cannot be reached. Please tell the officials directly, { $you }.
       *[other] { $officials } has been told and is asked to confirm it. Please be ready, { $you }; the assignment letter still awaits approval.
    }
card-urgent-asked = *Reported as urgent.* { $source ->
        [reporter] By its reporter: is it?
       *[other] By its words: is it?
    }
card-urgent-effect = If it *is urgent*, the head of the agency is told at once and its time runs day and night.
urgency-asked-before = This report is marked urgent already.
urgency-asked = *Reported as urgent* — { $number }
    { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    }
    Reporter: { $reporter }
    Description: { $description }
    { $source ->
        [reporter] The reporter marked it urgent.
       *[other] Its words point to a critical state.
    }
urgency-ask = { $you }, please confirm. If it is urgent, the head of the agency is told at once and the priority becomes critical.
urgency-was-confirmed = ✓ *Urgent*, confirmed by { $by } on { $at }. The head of the agency has been told.
urgency-was-refused = • *Not urgent*, says { $by } on { $at }. It is handled in the usual order.
urgency-nod-confirmed = Recorded as urgent. The head of the agency is told.
urgency-nod-refused = Recorded as not urgent.
urgency-confirmed = { $number } is confirmed as urgent and handled as critical.
urgency-refused = { $number } was looked at and is not called urgent for now. It is handled in its order; if it gets worse, please tell us here, { $you }.
urgency-woken = *Urgent* — { $number }
    For your attention, { $you }: { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    } at { $unit }, { $at }.
    Description: { $description }
    { $source ->
        [monitor] Confirmed by the automatic monitor.
        [duty] Confirmed by the officer on duty, { $by }.
       *[other] Confirmed by the head of division, { $by }.
    }

card-hacked-brief = *Break-in? Secure the evidence first.*
card-hacked = *Suspected break-in: secure the evidence first*
    1. Keep screenshots, page addresses, times and server logs.
    2. Isolate: take the site off line or show a maintenance page.
    3. Delete nothing before the evidence is safe.
    4. Report to the regional CSIRT or BSSN.
card-willing = Would take it: { $names }
card-letter-ask = The team was sent on a spoken order. Please issue its letter, { $you }, before *{ $due }*; the report cannot be closed without it.
card-repair-verbal = Spoken order of { $approver }; the letter follows.

priority-which = The priority of { $number } is *{ $priority }*. Choose another. It changes order and alerting, never the standard time. *Critical* means urgent: the head of the agency is told at once.
priority-changed = The priority of { $number } is now *{ $priority }*.

duties-head = *On duty in the IT team*
duties-none = Nobody is entered yet.
duty-line = { $place }. *{ $officer }*{ $running ->
        [yes] {" "}(on duty now)
       *[no] { "" }
    }
    { $from } until { $until }
duty-not-yours = The duty list is for the IT team and the heads. To report a fault, simply write it here, { $you }.
duty-not-keeper = The head of division or the admin keeps the duty list.
ask-duty-who = Who is on duty? Choose, or type part of the name.
ask-duty-from = From when? For example *today 16.00* or *Saturday 07.30*.
ask-duty-until = Until when? For example *tomorrow 07.30* or *Monday 07.30*.
duty-none = *{ $typed }* is not found among the IT team. Please type it differently.
duty-time-unclear = We do not understand that time. Please write it like *tomorrow 16.00* or *25 November 07.30*.
duty-kept = Duty recorded: *{ $officer }*, { $from } until { $until }. Thank you, { $you }.
duty-yours = { $you }, you are on duty as { $officer }, { $from } until { $until }. Urgent reports come here, also outside office hours.
duty-off = The duty of { $officer }, { $from } until { $until }, was taken off the list. Thank you, { $you }.
duty-over = That duty is over already. Nothing has changed.

refused-duty-past = That time has passed. Nothing was recorded; please give a time ahead.
refused-duty-empty = A duty must end after it begins. Nothing was recorded; please give the times again.
refused-duty-overlap = { $name } is on duty in part of that time. Nothing was recorded; choose another time, or remove that duty first.
refused-duty-long = A duty is at most { $days } days. Nothing was recorded; please check the date.
refused-duty-nobody = { $name } cannot be reached here or is not of the IT team. Nothing was recorded; please choose somebody else.
refused-urgency-decided = This has been decided already. Nothing has changed.
refused-urgency-not-yours = Only the officer on duty or the head of division confirms this, and never the reporter. Nothing has changed.

weekly-urgent = Confirmed as urgent: { $urgent } · by word first, letter to follow: { $verbal }

sop-way-verbal = By word first (if allowed)
sop-gangguan-letter = Issue the letter that follows
