# /rekap: the figures of a period, for officials.

command-rekap = Figures of a week or month

recap = *Figures of { $period }*
recap-so-far = This period is still running; counted until { $at }.
recap-nothing = Nothing: no report was received, running or done.

recap-received = Received: *{ $count }*{ $joined ->
        [0] { "" }
       *[other] { " " }({ $joined } following another report)
    }
recap-reopened = Reopened: *{ $count }*
recap-done = Done: *{ $count }*
recap-stopped = Rejected or cancelled: *{ $count }*
recap-running = { $closed ->
        [yes] Running at its end
       *[no] Still running
    }: *{ $count }*
recap-overdue = Past the standard time: *{ $count }*

recap-sop-name = *{ $name }*
recap-sop = Received { $received } · done { $done } · running { $running } · late { $overdue }
recap-share = • { $step }: *{ $within } of { $total }* within { $standard }, median { $median }

recap-waiting = *Waiting for whom* (working hours)
recap-party = • { $party }: { $lasted }
recap-paused = Paused by an obstacle
recap-settled = settled since

recap-refused = These figures are for the Kadis, the Ka. Divisi, the Kepala UPT and the admin, { $you }. For your own reports type *status*.
recap-unclear = We did not understand the period. Please write for example *rekap last week*, *rekap 1-15 Nov*, *rekap October*, *rekap quarter 3* or *rekap this year*.
recap-ahead = That period has not begun, so there is nothing to count yet. Please choose one that has, for example *rekap this month*.
recap-too-long = The figures cover one year at most. Please choose a shorter period, for example *rekap this year* or *rekap quarter 3*.

choice-recap-week = This week
choice-recap-last-week = Last week
choice-recap-month = This month
choice-recap-last-month = Last month
choice-recap-cases = Details

recap-cases = *Details of { $period }*
recap-list = *{ $figure }: { $count }*
    { $numbers }{ $more ->
        [0] { "" }
       *[other] {" "}and { $more } more
    }
recap-figure-received = Received (sent in this period)
recap-figure-joined = Following another report (part of those received)
recap-figure-reopened = Reopened (had ended before this period)
recap-figure-done = Done (closed as done in this period)
recap-figure-rejected = Rejected
recap-figure-cancelled = Cancelled by the reporter
recap-figure-abuse = Closed as abuse
recap-figure-running = Still running (open at the end of this period)
recap-figure-overdue = Past the standard time (a step was open past it at the end of this period)
recap-figure-credited = Excused (late only because of an outage)
recap-figure-within = { $step }: within the standard time
recap-figure-late = { $step }: past the standard time
recap-figure-waiting = { $party }, waited for { $lasted }
recap-nothing-steps = Nothing: no step with a standard time was finished in this period.
recap-nothing-waiting = Nothing: no case waited in this period.

choice-recap-steps = By step
choice-recap-waiting = Waiting on whom
choice-recap-definitions = Counted from what?
recap-definitions = *Counted from what?* Every figure comes from the journal of cases, from midnight of the first day to the end of the last in office time; the figures of a period that is over change no more.
recap-definition-received = • *Received*: cases sent in the period, whatever became of them. One that is reopened is not received again.
recap-definition-joined = • *Following another report*: part of those received, joined to another report and not parted from it again. Their waiting is not counted twice.
recap-definition-reopened = • *Reopened*: cases that had ended before the period and were opened again. “Still broken” before the end is no reopening.
recap-definition-done = • *Done*: cases closed as done in the period and still closed at its end.
recap-definition-stopped = • *Rejected or cancelled*: cases that ended without being done: rejected, cancelled by the reporter, or closed as abuse.
recap-definition-running = • *Running*: cases open at the end of the period, paused ones too. Running before + received + reopened = done + rejected or cancelled + running.
recap-definition-overdue = • *Past the standard time*: cases with a step open past its standard time at the end of the period. A pause moves the due time.
recap-definition-share = • *Within the standard time*: steps finished by their performers in the period, against all that were finished and have a standard time. Each round counts.
recap-definition-median = • *Median*: working time of the step without pauses and outages; half were faster, half slower.
recap-definition-credited = • *Excused*: steps late by no more than an outage lasted; they count as within.
recap-definition-waiting = • *Waiting for whom*: working time for which steps were open, by whom they waited for. Steps open at the same time count each.
recap-definition-external = • *External cases*: UPT TIK's steps have no standard time and are never late; faults of central applications do not count against the ICT team.
