# A case's ledger: each step against its standard time.

choice-see-ledger = History
choice-ledger-pdf = Download PDF

ledger-head = *History of { $number }* · { $state }
    Reporter: { $reporter }
    Received { $opened }; { $closed ->
        [yes] closed after
       *[no] running for
    } { $working } of working time.
ledger-earlier = { $count } earlier steps are in the PDF.
ledger-line = *{ $title }*{ $round ->
        [1] { "" }
       *[other] {" "}(round { $round })
    }
    { $holder } · standard { $standard }, took { $spent }{ $verdict ->
        [intime] {" "}· in time
        [late] {" "}· past it by { $late }
        [outside] {" "}· not counted
       *[none] { "" }
    }{ $due ->
        [none] { "" }
       *[other] {" "}· due { $due }
    }
    { $how }{ $pauses ->
        [none] { "" }
       *[other] {"\u000A"}{ $pauses }
    }{ $words ->
        [none] { "" }
       *[other] {"\u000A"}{ $words }
    }
ledger-open = Open since { $since }
ledger-closed = { $outcome }, { $by }, { $at }
ledger-pause = Paused: { $reason }, { $since } to { $until ->
    [none] now
   *[other] { $until }
  }
ledger-words = – { $field }: { $text }{ $stood ->
        [yes] {" "}(recorded by { $by })
       *[no] { "" }
    }
two-lines = { $first }
    { $second }
under-a-minute = less than 1 minute
ledger-which = The history of which case? Write its number, for example *riwayat G-2026-0001*.
ledger-refused = { $number } was not found, or is only for those who take part in it. Please check the number; your own reports are in *status*.

# Columns of the register of faults (python -m bot export analysis).
analysis-title = Laporan Analisis Gangguan
analysis-number = Number
analysis-opened = Opened
analysis-closed = Closed
analysis-category = Category
analysis-kind = Kind
analysis-unit = Unit or place
analysis-description = Description
analysis-cause = Cause
analysis-action = Action
analysis-origin = Origin
analysis-repair-minutes = Repair (working minutes)
analysis-case-minutes = Whole case (working minutes)
analysis-recurrences = Times within 90 days
analysis-earlier = Earlier ones alike
analysis-origin-internal = Internal
analysis-origin-external = External (UPT TIK)
analysis-origin-central = Central application
