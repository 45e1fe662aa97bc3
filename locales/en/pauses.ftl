# Explanation of a due time: each pause, and the clock of the report.

why-pause = Paused: { $reason }, { $since } until { $until ->
        [none] now
       *[other] { $until }
    }
why-paused-whole = Paused for { $paused } of working time altogether; the due time moved by as much.
why-case = The report's own clock runs since { $opened } and is never paused: { $working } of working time so far.
