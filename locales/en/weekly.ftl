# Weekly summary on Monday morning, for the head of the agency.

weekly = *The week from { $from } to { $until }*
    Good morning, { $you }.
weekly-counts = Received: *{ $received }* · done: *{ $done }* · running: *{ $running }* · past the standard time: *{ $overdue }*
weekly-went = *This week*
weekly-before = The week before: { $received } received, { $done } done.
weekly-shares = *Done within the standard time*
weekly-all-in-time = All { $total } steps were done in time. Good work.
weekly-pace = { $within } of { $total } steps in all{ $way ->
       *[none] .
        [same] , as good as the week before.
        [better] , better than the week before ({ $within_before } of { $total_before }).
        [worse] , down from { $within_before } of { $total_before } the week before.
    }
weekly-share = { $step }: { $within } of { $total }
weekly-attention = *Needs attention*
weekly-line = • { $number } · { $step }: { $holders }, since { $since }, { $late } of working time late{ $reason ->
        [none] { "" }
       *[other] { " " }({ $reason })
    }{ $call ->
        [none] { "" }
       *[other] . Call { $call }: { $phone }
    }
weekly-more = and { $count } more.
weekly-all-well = No step is past its standard time.
weekly-late = This summary was to be sent { $due } and is late because the service had stopped.
weekly-nothing = *Nothing.* No report, request or activity came in, was under way or was finished.
week-file = The weekly summary of { $period } as a PDF.
choice-week-details = Details
choice-week-case = { $number }
choice-week-pdf = PDF
choice-week-excel = Excel lists
