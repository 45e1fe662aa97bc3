# Settings of the office in chat, for the admin.

office-settings = *Settings of the office*
    office.toml is the base. What is changed here lies over it, holds at once without a restart, and is on the office's record.
office-settings-days = *Days set here*
office-settings-ramadan = *Ramadan*
office-settings-missing = *Not certain yet for { $year }*
office-settings-no-shared = no cuti bersama known
office-settings-watched = *Watched*: { $count } sites and systems
office-settings-phone = *Duty phone*: { $phone }{ $source ->
        [chat] {" "}(set here)
        [file] {" "}(office.toml)
       *[none] {""}
    }

setting-range = { $several ->
        [yes] { $first } to { $last }
       *[no] { $first }
    }
setting-days = { $range }: { $kind ->
        [off] off
       *[worked] worked after all
    } ({ $name })
setting-ramadan = { $range }{ $source ->
        [chat] {" "}(set here)
        [file] {" "}(office.toml)
        [none] : by calculation, not confirmed; ordinary hours hold without it
       *[plain] {""}
    }
setting-hours = { $several ->
        [yes] { $first }–{ $last }
       *[no] { $first }
    } { $hours }
setting-target = { $name }, { $address }{ $gone ->
        [yes] {" "}(no longer watched)
       *[no] {""}
    }
setting-phone = Duty phone: { $phone }
setting-row = • { $row }
setting-more = … and { $count } more

ask-setting = { $what ->
        [off] Type the date and the name of the day off, one line each:
        [worked] Type the day that is worked after all and why, one line each:
        [ramadan] Type the first and the last day of Ramadan. Hours may follow; otherwise those of office.toml hold:
        [target] Type the name and the address to watch:
        [phone] Type the number of the duty phone, or *hapus* (remove):
       *[list] Type a number of the list, or the name.
    } { $what ->
        [off] _31 December 2026 Cuti bersama Natal_ or _2–4 January 2027 Hari Nen Dit Sakmas_.
        [worked] _24 December 2026 Joint duty_.
        [ramadan] _8 February–9 March 2027; Senin–Kamis 08.00–12.00, 12.30–15.00; Jumat 08.00–11.30_.
        [target] _District portal, https://situs.example_ or _Attendance server, server.example:443_.
        [phone] _0812-3456-7890_.
       *[list] {""}
    }
ask-setting-calculated = By calculation: { $first } to { $last }. If this is what was decreed, one tap is enough.

setting-unclear = *Not saved yet:* { $typed }
    { $reason ->
        [date] The date is not understood.
        [name] The name is missing.
        [past] That day has passed; due times of the past do not change.
        [order] The last day is before the first one.
        [long] More than 60 days.
        [many] More than 20 lines at once.
        [range] Both the first and the last day are needed.
        [hours] The hours do not follow one another, or are not like 08.00–12.00.
        [no-hours] There are no hours for Ramadan, in office.toml neither. Please type them.
        [address] The address is not understood.
        [internal] An address in the office's own network can only stand in office.toml (internal = true).
        [closed] With that the office would not open for more than a year.
        [phone] That is not a phone number.
       *[which] Not exactly one fits.
    } Nothing changed; what was set before still holds.

setting-summary = { $state ->
        [sent] *Saved, and in force now*
        [back] *Take this setting back?*
       *[new] *Please check*
    }
setting-effect = { $back ->
        [yes] { $what ->
            [off] The day is again as office.toml and the national calendar have it.
            [ramadan] The hours of office.toml hold again.
            [target] It is no longer watched; what is on record stays.
            [watched] It is watched again as office.toml has it.
           *[phone] The number of office.toml holds again.
        }
       *[no] { $what ->
            [off] A day off does not count as working time.
            [worked] The day counts as working time.
            [ramadan] Ramadan's hours hold on these days.
            [target] It is watched from the next round on; the IT team is told of trouble.
           *[phone] It is printed on the poster (python -m bot poster).
        }
    }
setting-moved = { $sent ->
        [yes] { $count ->
            [0] No running due time has moved.
           *[other] The due times of { $count } running steps have moved; their cards and reminders follow. Reporters who were promised a closing day are not affected.
        }
       *[no] { $count ->
            [0] No running due time will move.
           *[other] The due times of { $count } running steps will move. Steps that are done do not change.
        }
    }

settings-to-take-back = *What can be taken back*
setting-numbered = { $number }. { $row }
settings-to-take-back-how = Tap a button, or type the number or the name.
settings-nothing-to-take-back = There is no setting to take back.

choice-setting-off = Add days off
choice-setting-worked = Worked after all
choice-setting-ramadan = Ramadan hours
choice-setting-target = Watch a site
choice-setting-phone = Duty phone
choice-setting-estimated = As decreed
choice-setting-list = Take back
choice-setting-calc = As calculated
choice-setting-save = Save
choice-setting-back = Take back
choice-setting-number = Take back no. { $number }
choice-setting-show = Settings
command-pengaturan = Days off, Ramadan, watch
