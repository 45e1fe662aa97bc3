# What was read in a technician's photo (SOP A, step 4): proposed as a note, confirmed by one tap.

labels-told = Read from the photo: { $found }
label-serial = S/N { $value }
label-mac = MAC { $value }
label-code = code { $value }
label-meter = { $value }
label-screen = “{ $value }”

choice-note-take = Add to notes
choice-note-leave = Leave it out
note-proposed = *{ $number }*
    { $text }
    Should this go into the notes? If something is wrong, leave it out and write the note yourself.
note-settled = *{ $number }*
    { $text }
    { $taken ->
        [yes] It is in the notes.
       *[no] It was left out of the notes.
    }

# The guest book on paper (SOP B, step 4): each row is confirmed by one tap.

guest-page = *{ $number }*: { $count ->
        [1] one row was
       *[other] { $count } rows were
    } read in the photo of the guest book.
guest-page-row = { $place }. { $guest }{ $taken ->
        [yes] {" "}✓
       *[no] { "" }
    }
guest-page-unread = { $count ->
        [1] One row
       *[other] { $count } rows
    } could not be read; please write them yourself.
guest-page-ask = Tap the number of each row that is right. Write a wrong one yourself, for example _tamu: name, institution, purpose, 2 people_. Telephone numbers are not kept.
guest-page-known = This row is entered already.
guest-page-added = Row { $place } is in the list. Press Enough when you are done.
choice-page-row = Row { $place }
