# /baku: standard times against reality, and the changes proposed.

standards = *Standard times and reality, { $period }*
standards-nothing = No step was finished in this period.
standards-proposal = *{ $step }*: the standard of { $standard } was kept by { $percent } % of { $total }; 80th percentile { $eighty }, 90th { $ninety }.
    Proposed: *{ $proposed }*{ $waits ->
        [none] .
       *[other] . The time went to { $waits }.
    }
standards-joined = { $first }, { $second }
standards-wait = { $party } ({ $lasted })
standards-closed = nights and days off
standards-outage = outages
standards-fit = *Unchanged*
standards-line = • { $step }: { $within } of { $total } within { $standard }, median { $median }, 80th percentile { $eighty }
standards-how = Counted is working time without pauses and outages. A change is proposed from 20 finished runs on, if fewer than 60 % were in time, or if nearly all took half the time.
choice-standards = Standard times
choice-revision = Draft { $sop }
revision-files = Draft of the SOP *{ $sop }*, version { $version }: the proposal to discuss, and its file. Nothing changes before it is decided.
