# Outages: a fault for everybody, or a service that was not reachable.

outage-ask = What has happened? Please write it briefly, for example *submarine cable cut, the whole regency is offline*.
outage-confirm = *About to be declared: a fault everywhere*
    { $reason }
    Service: { $service }
    Since: { $since }
    Expected until: { $until ->
        [none] not said
       *[other] { $until }
    }
outage-confirm-ask = Is this right, { $you }? Once declared, we tell { $reporters ->
        [0] the IT team and the head of the agency
       *[other] { $reporters } reporters, the IT team and the head of the agency
    }. Nobody has been told yet; write it again to change it, for example *... sampai jam 14.00*.
outage-everything = every service
outage-dropped = All right, { $you }. No fault everywhere is declared, and nobody is told.
outage-told = Told: { $reporters ->
        [0] { $office } people of the IT team and the officials
       *[other] { $reporters } reporters and { $office } people of the IT team and the officials
    }. We tell them, too, when it is over.
outage-begun = *A fault everywhere* since { $since }: { $reason }
    Service: { $service }. { $until ->
        [none] It is not known yet when it ends.
       *[other] Expected until { $until }.
    }
outage-begun-own = It concerns your report ({ $numbers }), { $you }. The report goes on; we tell you when the fault everywhere is over.
outage-known = *This fault is known already*, { $you }: { $reason }
    Service: { $service }, since { $since }. { $until ->
        [none] It is not known yet when it ends.
       *[other] Expected until { $until }.
    }
outage-known-ask = No need to report it again, { $you }; we tell you when it is over. If something else is wrong, choose *Report another*.
outage-over = *The fault everywhere is over*: { $reason }
    It lasted from { $since } until { $until }.
outage-over-own = Please check, { $you }. If something is still wrong, write it here; report { $numbers } is still being dealt with.
choice-outage-declare = Declare it
choice-outage-drop = Do not declare
choice-outage-other = Report another
outage-lasts = *A fault everywhere* since { $since }: { $reason }
    The time of this fault does not count as anybody's delay.
outage-ended = The fault everywhere is over: { $since } to { $until } ({ $length }). Reason: { $reason }
outage-noticed = This service was not connected, { $since } to { $until }. Messages that arrive after it are answered in their order, and that time does not count as a delay.
backlog = The service was away. { $count } messages of { $you } ({ $first } to { $last }) have arrived in their order, and none was lost.
choice-outage-end = End the outage
refused-outage-officials = A fault everywhere is declared by the Ka. Divisi, the Kepala UPT or the admin. Nothing has changed.

ledger-credit = Not counted because the service was down: { $credit }
why-credit = Not counted because the service was down: { $credit }. The due time stays, but being late by that is not counted.
weekly-credited = { $count } of them were late only by a fault everywhere or the link.
