# Personal data: a copy, corrections, removal.

choice-own-copy = Download my data
choice-own-correct = Correct my data
choice-own-remove = Remove my data
choice-own-name = Name
choice-own-unit = Unit
choice-own-phone = Phone
choice-own-remove-yes = Yes, ask for it
choice-own-remove-do = Remove the data
own-stays = Nothing was removed.
own-data-file = All that we keep about { $you } is in this file.
correction-which = What has to be put right?
correction-ask = { $again ->
        [yes] { $field ->
            [phone] That is no phone number. An example: 0812 3456 7890.
           *[other] That is too short.
        }{" "}
       *[no] { "" }
    }Please write { $field ->
        [name] the right full name, { $you }.
        [unit] the right work unit, { $you }.
       *[phone] the right phone number, { $you }.
    }
correction-asked = The admin was asked to put it right: { $field ->
        [name] the name
        [unit] the unit
       *[phone] the phone number
    } becomes *{ $value }*. Until then the old one is used.
correction-request = *Correction of data* of { $name }
    { $field ->
        [name] Name
        [unit] Unit
       *[phone] Phone
    }: { $before } → *{ $value }*
    Please decide.
correction-decided = { $granted ->
        [yes] The data of { $name } was put right: { $field ->
            [name] the name
            [unit] the unit
           *[phone] the phone number
        } is { $value }.
       *[no] The correction for { $name } was refused; the old data stays.
    }
correction-told = { $granted ->
        [yes] The data was put right, { $you }: { $field ->
            [name] the name
            [unit] the unit
           *[phone] the phone number
        } is { $value }.
       *[no] The correction could not be granted; the old data stays. If that is wrong, ask the office's admin.
    }
removal-sure = *Remove the data, { $you }?*
    Removed: name, NIP, phone, unit and this chat's account; messages that were read go within 30 days. On old cases the name becomes "Orang" and a number.
    Kept: letters, documents and evidence of cases, until the archivist signs the end of their retention. The journal has no names.
    An admin decides. Afterwards this chat is unknown to us.
removal-open = Some reports still run: { $numbers }. Once they are closed, the removal can be asked for again.
removal-asked = The admin was asked to remove the data. The answer comes here.
removal-request = *Request to remove data*
    { $name }, { $unit }
    If granted: access and roles end, the name becomes a pseudonym, numbers and account are removed. It cannot be undone. The journal stays whole.
removal-decided = { $granted ->
        [yes] The data was removed; old records say { $name }.
       *[no] The request of { $name } to remove data was refused.
    }
removal-told = { $granted ->
        [yes] The data was removed, { $you }. In an hour this chat is unknown to us. Thank you.
       *[no] The removal could not be granted. For the reason, ask the office's admin.
    }
