# Answers to what is no report: thanks, questions, requests.

choice-is-report = No, it's a report
choice-pass-on = Pass it on
guess-in-conversation = Please finish or cancel what you are filling in, then press this button again.

thanked = You are welcome, { $you }. If something does not work, just write it here.
glad-again = Good to hear, { $you }. No report is waiting for a confirmation; if it fails again, just write it here.
doubtful-news = We cannot tell here whether that is true, { $you }. Please do not pass it on yet; look at cekfakta.com or the regency's official channels.
private-words = This message does not seem to be meant for the fault service, { $you }. We kept nothing of it.
how-to-report = Just write the fault here, { $you }: what happens, since when, and in which room. A photo, a voice note or a video will do as well. We read it back before it is sent; *status* shows what becomes of it.

cases-standing = { $count ->
    [1] *How the report stands*
   *[other] *How { $count } reports stand*
  }
standing-line = *{ $number }* · { $state }
    { $description }
standing-with = With: { $holders }. Due: { $due }
standing-paused = Paused because of: { $reason }
standing-late = Past its due time by { $late } of working time.
case-unknown = There is no report { $number }, or none that you may see, { $you }. Please look at the number again; type *status* for your own reports.
known-outage = *A general outage is known* since { $since }: { $reason }
known-faults = { $count ->
    [1] *A fault like this has been reported*
   *[other] *{ $count } faults like this have been reported*
  }
known-line = *{ $number }* · { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    } · { $unit }
    { $state }, since { $at }
known-nothing = Neither a report of yours nor a fault like this is on record, { $you }. If something does not work, please write what and where.

letter-not-yet = The assignment letter of { $number } is not issued yet. Once it is, the technicians receive it at once.
letters-which = { $numbers ->
    [none] Please name the report's number, { $you }, for example *surat G-2026-0001*.
   *[other] Which letter, { $you }? Please name the report's number: { $numbers }.
  }
letter-named = The assignment letter of { $number } has the number *{ $letter }*, { $at }.

duty-today = On duty now: *{ $officer }*, until { $until }.
duty-today-nobody = Nobody is on record as on duty now, { $you }. You can still write a fault here; the head of division and the IT team read it.
post-holders = *Officials and technicians*
post-holder = { $role }: { $names ->
    [none] not on record
   *[other] { $names }
  }
office-hours = *Office hours*
office-hours-line = { $last ->
    [none] { $first }
   *[other] { $first }–{ $last }
  }: { $hours }
office-open = The office is open. You can write a report here at any time.
office-closed = The office is closed and opens again { $opens }. You can write a report here at any time.
weekday-name = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
  }

overdue-now = *Past the standard time now*
overdue-none = No step is past its standard time now, { $you }.

request-answered = { $answer }
request-offer = This is no fault, so no report is made of it. In charge: { $role }. Choose *Pass it on* if we are to tell them.
request-passed = ✓ Passed on to { $role }. The answer comes from there.
request-brought = *A request* from { $name }, { $unit }:
    { $said }
    Please get in touch with them directly, { $you }. It is no fault and becomes no report.
request-nobody = No { $role } can be reached here yet, so this request has not been passed on. Please contact the office directly.

english-from-now = From now on we write in English. To change back, press the button or type *bahasa*.
