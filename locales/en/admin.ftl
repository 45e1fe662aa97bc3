# Alerts for the admin.

admin-dead-update = One message from { $channel } could not be handled after { $attempts } attempts and is kept as number { $row }. Cause: { $error }
admin-unreachable = { $name } cannot be reached through { $channel } ({ $reason }). Messages for them are held back.
admin-refused = One message ({ $kind }) for { $name } was refused by { $channel }: { $reason }
admin-delayed = *{ $name } cannot be made yet:* { $cause ->
        [storage] the storage does not take the file
       *[making] making the file fails
    } ({ $error }). We keep trying, and the file is sent by itself once it succeeds. { $cause ->
        [storage] Please make room on the disk of the data folder, or check that it may be written.
       *[making] Please look at the machine's memory and Sigap's log, and run *python -m bot doctor*.
    }
admin-slowed-chat = { $channel } demands a wait of { $minutes } minutes before the bot writes to { $name } again. Messages for them are kept and sent after that; everybody else gets theirs.
admin-slowed-everybody = { $channel } demands a wait of { $minutes } minutes before the bot writes to anybody. All messages are kept and sent in order after that.
admin-slowed-reason = Its reason: { $reason }
admin-late = One message ({ $kind }) for { $name } has not been taken by { $channel } after several tries: { $reason }. The next ones are sent; this one is tried again a few times over some four hours. They may get it more than once.
admin-bare = { $channel } did not take the files of one message for { $name }. Its words were sent without them.
admin-nobody = Nobody with the role { $role } can be reached for { $number }.
admin-backup-failed = *A scheduled backup failed.* Earlier backups are still there. Cause: { $reason }
    Please look into it, then run *python -m bot backup* once.

calendar-gaps = *The decree (SKB) for { $year } is not entered completely.* Due times around these days may be wrong:
calendar-gaps-estimated = • { $count ->
        [one] one day off is still an estimate
       *[other] { $count } days off are still estimates
    }
calendar-gaps-shared = • no cuti bersama yet
calendar-gaps-ramadan = • the hours of Ramadan are not set (by the calendar { $first } to { $last })
calendar-gaps-do = The admin enters them by */pengaturan* here or in office.toml (*python -m bot check* names the lines). This is told only once.

checkpoint-kept = *Checkpoint { $number } of the record* ({ $at }, { $entries } entries)

    `{ $checkpoint }`

    Leave this message here; no answer is needed. If anybody doubts the record one day, paste the line above: python -m bot verify --checkpoint "…"
checkpoint-key = *The earlier key of the checkpoints is gone*, so a new one was made (checkpoint.key). That is normal after a restore without the key file, and it is on record. If nothing was restored, please find out who opened the server, and run python -m bot verify --checkpoint with an earlier checkpoint from this chat.
restored-for-admin = *The data was restored { $begun } from a backup of { $copied }.* What was done in between is lost. Old buttons of cases that the backup has still work; those of the lost days are refused with an explanation.
restored-lost = { $count ->
        [one] One case is lost
       *[other] { $count } cases are lost
    }: { $numbers }.
restored-skipped = Numbers that are not given again: { $ranges }.
restored-told = { $count ->
        [0] The officials are told. Reporters who name a lost number get an explanation.
        [one] The officials and the one person who used the service in those days are told.
       *[other] The officials and the { $count } people who used the service in those days are told.
    }
restored = *The data of this service was restored from a backup of { $copied }.* What was done after that is no longer on record, and buttons of later messages do not work.
restored-own = Not restored: { $numbers }. If it is still needed, please send it again, { $you }; we apologise.
restored-do = Type *tugas* to see what is waiting, *status* for your own reports.
case-lost = { $number } is no longer there: our data was restored { $begun } from a backup made before that case. If it is still needed, please send it again, { $you }; we apologise.
quote-lost = The message that you quoted, { $you }, is of days that were not restored ({ $begun }), so nothing changed. Type *tugas* to see what is waiting.
