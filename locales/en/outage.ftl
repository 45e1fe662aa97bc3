# Outages: a fault for everybody, or a service that was not reachable.

outage-ask = What has happened? Please write it briefly, for example *submarine cable cut, the whole regency is offline*.
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
