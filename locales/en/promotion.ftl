# Promotion and publicity (SOP B): rounds, the schedule, the guest book, the evaluation.

command-promosi = Promotion rounds
choice-files = Send media
choice-minutes = Minutes of meeting
choice-card = Business card
choice-profile = Profile
choice-web = Website material
choice-content = Open content
choice-add = Add to schedule
choice-guests = Record guests
choice-introduce = Record introduction
choice-unfinish = Reopen the phase
choice-finish = End this phase
choice-see-guests = Guest book
choice-see-schedule = See the schedule
choice-guests-pdf = Print as PDF
choice-drop-at = Remove no. { $place }
choice-new-round = New round
choice-reason-schedule = By the schedule
choice-reason-finish = End this phase
choice-reason-receiving = Receiving guests
choice-reason-going = Visiting
choice-reason-card = Business card
choice-reason-profile = Profile
choice-reason-proposal = Proposal
choice-reason-interested = Interested
choice-reason-considering = Considering
choice-reason-declined = Not interested yet

outcome-files = Media recorded
outcome-minutes = Minutes recorded
outcome-card = Business card recorded
outcome-profile = Profile recorded
outcome-web = Website material recorded
outcome-content = Content opened
outcome-cancel = Cancelled
outcome-add = Added to the schedule
outcome-guests = Guests recorded
outcome-introduce = Introduction recorded
outcome-unfinish = Phase reopened
outcome-finish = Phase ended

field-media = promotion media
field-ahead = what is still scheduled
field-minutes = minutes of the meeting
field-card = business card
field-profile = profile
field-web = website material
field-wish = content
field-at = time
field-place = place
field-direction = kind of visit
field-guests = guests
field-channel = channel
field-offered = handed over
field-reaction = reaction
field-remark = remark
field-achieved = what was achieved
field-obstacles = obstacles
field-advice = recommendation

step-promosi-media = Promotion material
step-promosi-schedule = Promotion schedule
step-promosi-visit = Visits and guest book
step-promosi-online = Promotion online
step-promosi-introduce = Introduction of the unit
step-promosi-evaluate = Evaluation of the promotion
step-promosi-outlook = Recommendations

promotion-phase = { $phase } · step { $printed }
promotion-media-got = Media of { $number }: { $files ->
    [one] one file
   *[other] { $files } files
  } received.
promotion-media-whole = All media are there. Choose *Done* to go on.
promotion-media-missing = Still missing: { $missing }. Please send it with the name of the file or a caption.
promotion-media-which = Or is it among the files without a name? Choose which.
gather-media-got = { $files ->
    [0] Noted.
    [one] One file received.
   *[other] { $files } files received.
  }
gather-media-album = Choose *Done* when everything has been sent.
gather-media-whole = All media are there. Choose *Done*.
gather-media-missing = Still missing: { $missing }. Send the rest, or choose *Done*.
promotion-media = Material: minutes { $minutes }, business card { $card }, profile { $profile }, website material { $web }
promotion-there = ✓
promotion-missing = (not yet)
promotion-line = { $place }. { $at } – { $where } ({ $audience })
promotion-line-dropped = { $place }. { $at } – { $where } ({ $audience }), cancelled
promotion-more = and { $count } more appointments
promotion-count = { $what } { $count }
promotion-ahead = Still scheduled:
promotion-visits = Visits: { $visits } (paid { $going }, received { $receiving }), { $people } people of { $institutions } institutions
promotion-links = Links: { $links }{ $channels ->
        [none] { "" }
       *[other] {" "}({ $channels })
    }, screenshots { $shots }{ $shown ->
        [none] { "" }
       *[other] {" "}({ $shown })
    }
promotion-introductions = Introductions: { $count }
promotion-reactions = Introductions: { $count } ({ $reactions })
promotion-content-line = Related content: { $number } ({ $state })
promotion-advice = Recommendation of the last round ({ $number }): { $text }
content-follows-promotion = Part of promotion { $number }

promotion-ask-media = Please upload the minutes, business card, profile and website material, { $you }, then choose *Done*.
promotion-ask-schedule = Please enter the activities with *Add to schedule*, { $you }, then choose *Done*.
promotion-ask-visit = Record visits with *Record guests*, or type *tamu: name, institution, purpose, 3 people*; at the end *End this phase*.
promotion-ask-online = Please send the link and a screenshot of each channel. When all are there, choose *End this phase*.
promotion-ask-introduce = Record to whom the unit was introduced with *Record introduction*. When all are there, choose *End this phase*.
promotion-ask-evaluate = The numbers of this round are there. Please add results, obstacles and minutes with *Done*, { $you }.
promotion-ask-outlook = Please write what you recommend for the next round with *Done*, { $you }.

ask-appointment-at = When is it? For example *Selasa depan jam 9* or *12 Dec 2026 at 10:00*.
ask-appointment-place = Where is it?
ask-appointment-audience = For whom is it?
ask-finish-ahead = End the phase of visits all the same? If not, choose *Cancel*; the schedule stands.
ask-direction = Receiving guests or visiting?
ask-channel = A screenshot of which channel?
ask-offered = What was handed over? Choose one or more, then *Enough*.
ask-reaction = How was it received?
ask-remark = Any remark? If not, choose *Skip*.
ask-introduced = To whom was the unit introduced?
ask-wish = Which content is needed? The material uploaded so far goes along.
ask-achieved = What was achieved? If the numbers above say it, choose *Skip*.
ask-obstacles = Which obstacles occurred? If none, write *none*.
ask-advice = What is the outlook and recommendation for the next promotion?
ask-round-cancel = Why is this round cancelled?

answer-needs-moment = The time could not be read. For example *Selasa depan jam 9* or *12 Dec 2026 at 10:00*.
answer-moment-past = That time has passed. What you entered so far is kept; please write a time ahead, for example *Selasa depan jam 9*.

gather-ask-all-media = Please send all media at once or one by one: minutes, business card, profile and website material. Name the files or their captions, such as *business card.pdf*. Choose *Done* when it is all there.
gather-ask-media = Please send { $what }: photos, files or text. Choose *Enough* when it is all there.
gather-ask-guests = One line for each guest: *name, institution, purpose, number of people*. For example *Contoh, Dinas Sosial, konsultasi, 3 orang*. A list can be pasted as a whole, and photos can be sent.
guest-line = ✓ { $line }
guest-more = and { $count } more
guest-unread-few = ✗ { $line }: incomplete, it needs name, institution and purpose
guest-unread-name = ✗ { $line }: the name cannot be read
guest-unread-count = ✗ { $line }: the number of people must be 1 to 1,000
guest-unread-long = ✗ { $line }: too long
guest-unread-many = ✗ { $line }: the list is full; record it first, then send the rest
guest-unread-more = and { $count } more lines that could not be read
guests-so-far = { $count } visits ready to be recorded{ $files ->
        [0] { "" }
       *[other] , { $files } photos
    }.
guests-ask = Send more, or choose *Enough* to record them.
guests-mend = Please send again only the lines marked ✗.
choice-guest-yes = Yes, enter guest
choice-guest-no = No
guest-ask = Is this a guest for { $number }? { $guest }.
guest-taken = { $taken ->
    [yes] Guest entered for { $number }: { $guest }.
   *[no] Not entered as a guest: { $guest }. If it was meant as a report, please write it once more without the word *guest* in front.
  }
guests-nobody = There is no phase of visits running for you. The text was not recorded; type */promosi* to see the rounds.

promotion-appointment = Schedule of { $number }: { $at }, { $where } ({ $audience }) entered.
promotion-reminded = A reminder comes { $at }.
promotion-guests = Guest book of { $number }: { $count } visits recorded, { $people } people.
promotion-guests-late = The phase of visits was ended before; this entry still goes into the guest book of that round.
promotion-guest = { $place }. { $name }, { $institution }
promotion-reminder = *Reminder of { $number }*: { $at }, { $where } ({ $audience }).
promotion-content = Content { $content } was opened from { $number } and passed on to the ICT team.
promotion-link-dead = The link { $url } of { $number } does not work ({ $cause }). It stays on record; please check it and send the right one.
promotion-closed = Promotion round { $number } is done. Its recommendation is shown when the next round opens.
promotion-rounds = The promotion rounds that run stand above ({ $count }).
guest-book-head = *Guest book of { $number }*: { $count } visits, { $people } people
guest-book-none = The guest book of { $number } is still empty.
guest-book-line = { $place }. { $name }, { $institution }: { $purpose } ({ $people } people, { $direction }, { $at })
guest-book-more = and { $count } earlier visits; the PDF has them all
guest-book-closed = That line was taken out already, or the guest book is closed.
schedule-head = *Promotion schedule of { $number }*
schedule-none = The promotion schedule of { $number } is still empty.

document-schedule = Promotion schedule of { $number }, version { $version }.
document-calendar = Schedule of { $number } for the calendar of your phone, version { $version }. Open the file to add it.
document-guests = Guest book of { $number }, version { $version }.
document-promotion = Report on promotion { $number }, version { $version }.

refused-media-missing = There is no { $field } yet. What was uploaded is kept; please add it first.
refused-ended-by-others = Only whoever ended this phase can reopen it, and only on the same day. Nothing has changed.
refused-moved-on = The next step is done, so this phase cannot be reopened. Nothing has changed.
refused-no-appointment = The schedule is still empty. Choose *Add to schedule* first.
