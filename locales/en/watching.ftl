# Inspections (SOP A step 1): the automatic monitor and /periksa.

health-up = normal
health-slow = slow
health-down = out of reach
health-suspicious = suspicious

cause-none = nothing is wrong
cause-slow = the answer was whole only after { $seconds } seconds
cause-name = DNS does not know the name
cause-inner = the address leads into an internal network ({ $place })
cause-closed = the connection was refused
cause-silent = no answer in time
cause-broken = the connection ended half-way
cause-expired = the security certificate (SSL) has expired
cause-certificate = the security certificate (SSL) is not valid
cause-status = the site answers with error { $status }
cause-redirect = it redirects to where it should not ({ $place })
cause-missing = the text that should be there is missing
cause-forbidden = words that do not belong there: { $words }
cause-unreadable = the monitor cannot read the page, so somebody has to look at it

watch-described = { $name } ({ $address }): { $cause }. Found by the monitor { $at }.
watch-evidence = The monitor's finding: { $name } ({ $address })
watch-evidence-at = Time: { $at }
watch-evidence-found = State: { $health }; { $cause }
watch-evidence-numbers = Answer took: { $milliseconds } ms; HTTP code: { $status }; certificate days left: { $days }

target-changed = { $mark } *{ $name }* is *{ $health }* now, since { $since }; it was { $was }.
    { $address }
target-cause = Finding: { $cause }.
target-hacked = *Do not delete anything yet.* Please, { $you }, keep evidence (screenshots, logs), then isolate the site, for example with a maintenance page. After that, report it.
target-reported = Reported already: { $number }.
target-certificate = The certificate of *{ $name }* ends { $days ->
        [0] today
       *[other] in { $days } days
    }. Please renew it before browsers refuse the site.
    { $address }
watch-reported = { $name } is reported already and being worked on: { $number }.
link-lost = Every site outside is out of reach at once. Most likely this service's own internet link is down, so the sites cannot be judged now.
link-back = This service's internet link is back. Monitoring goes on.

choice-watch-report = Report
choice-watch-report-of = Report { $name }

inspect-ask = *Check { $place } of { $count }*: { $name }
    { $address }
inspect-seen = Monitor { $at }: { $health }{ $plain ->
        [yes] .
       *[no] , { $cause }.
    }
inspect-unseen = The monitor has no fresh result yet.
inspect-note = Note: { $note }
inspect-how = How is it, { $you }? What you type becomes a note.
inspect-done = *The check is done*, in { $took }{ $late ->
        [yes] , past the standard of 5 minutes.
       *[no] , within the standard of 5 minutes.
    }
inspect-line = • { $name }: { $judged }{ $note ->
        [none] { "" }
       *[other] {" "}({ $note })
    }
inspect-done-page = The Laporan Keadaan Website follows shortly.
inspect-team-only = The check is done by the IT team. To report a fault, just send a photo or write here.
inspect-nothing = No site or network is listed for checking yet. The admin can add them to office.toml, section [[target]].
inspection-report = Laporan Keadaan Website, { $at }: { $bad ->
        [0] all { $count } targets are normal or could not be judged yet.
       *[other] { $bad } of { $count } targets are broken or slow.
    }

choice-judged-normal = Normal
choice-judged-slow = Slow
choice-judged-broken = Broken
choice-judged-unknown = Cannot check now
judged-normal = normal
judged-slow = slow
judged-broken = broken
judged-unknown = could not be checked

condition-title = Laporan Kondisi Web
condition-inspected = inspected at
condition-by = inspected by
condition-target = target
condition-address = address
condition-judged = state
condition-finding = monitor's finding
condition-milliseconds = answer took (ms)
condition-days = certificate days left
condition-note = note
condition-monitor = automatic monitor
