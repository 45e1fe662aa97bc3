# Auditors: they read until a day, decide nothing and get no work.

role-auditor = Auditor
choice-audit = Make an auditor
choice-audit-end = End the audit
auditor-asked = Until when is *{ $name }* an auditor? Auditors read cases, ledgers, figures and files; they decide nothing and get no work. Their access ends by itself.
choice-auditor-day = Another day
auditor-day = Please type the last day on which { $name } is an auditor, such as *31 December*; a year from now at most. To cancel, type *batal*.
auditor-day-refused = { $cause ->
        [past] That day is over
        [far] That day is more than a year away
       *[unclear] We did not understand the day
    }, so nothing has changed. Please type the last day, such as *31 December* or *15/12/2026*; to cancel, type *batal*.
auditor-days = { $count } days
auditor-set = { $name } is an auditor until { $until }. Then the access ends by itself.
auditor-given = From now on { $you } are an auditor, until { $until }. Type *riwayat G-2026-0001* for a ledger, *berkas G-2026-0001* for the whole file, *bukti G-2026-0001* for evidence, and *rekap* for the figures. Each reading of evidence is on record.
auditor-ended = The time of the audit is over. Thank you.
auditor-over = The audit of { $name } is over; the access was closed.
refused-auditor-apart = { $name } still holds another role, represents an official or uses a shared account. An auditor may neither decide nor work; take that back first.
