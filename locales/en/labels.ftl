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
