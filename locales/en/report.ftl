# A fault report (SOP A step 2): from the first message to Send.

ask-name = { $evidence ->
    [0] Certainly, { $you }.
   *[other] We have received the evidence, { $you }.
  } Please write your full name.
ask-name-again = Please write your full name, for instance *Contoh Pelapor*.
ask-unit = Thank you, { $you }. Where do you work? Type part of the name of the office, school, health centre or ohoi, for instance *dukcapil* or *sd elat*.
ask-unit-which = Is it one of these?
ask-unit-none = That name is not on our list yet. Type it again in other words, or use it as written: *{ $typed }*.
registered = Recorded: { $name }, { $unit }. If that is wrong, type *ubah data*.

ask-category = { $evidence ->
    [0] { "" }
   *[other] Evidence received ({ $evidence } files).{" "}
  }What is it that does not work?
ask-what = { $evidence ->
    [0] { "" }
   *[other] Evidence received ({ $evidence } files).{" "}
  }Please describe briefly: what happened, since when, and in which room.
ask-belongs = Which report is this for? Tap one, or type its number, or *new*.
ask-belongs-case = *{ $number }*: { $kind }{ $description ->
        [none] { "" }
       *[other] {" "}– { $description }
    }
ask-is-report = We are sorry, { $you }, we did not understand. Is this a fault report?
no-report = All right, { $you }. We have made no report of it.
ask-change = Which part needs changing?
ask-caller-name = Who is reporting? Please write their full name.
ask-caller-unit = Where does { $name } work? Type part of the office's name.

summary = *Please check*
    { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    } – { $description }
    Reporter: { $reporter }
    Since: { $since }{ $where ->
        [none] { "" }
       *[other] {"\u000A"}Place: { $where }
    }
    Evidence: { $evidence ->
        [0] none yet, may be sent now
       *[other] { $evidence } files
    }
summary-ask = { $guessed ->
    [yes] The kind of fault is our guess from your words, { $you }. Is this right?
    [picture] The kind of fault is our guess from your picture, { $you }. Is this right?
    [voice] The description is copied, and the kind of fault guessed, from your voice note, { $you }. Is this right? If we misheard, write what is right.
   *[no] Is this right?
  }
summary-apart = We prepare this as a new report, apart from { $you }'s report that is still open.
choice-other-report = For an open report
summary-two = This looks like two faults: *{ $first }* and *{ $second }*. Choose *Send both* for two reports.
choice-send-both = Send both
without-words = { $by ->
    [voice] (voice message)
    [video] (video)
    [picture] (photo)
    [file] (file)
    [place] (location)
   *[none] (without words)
  }

draft-nudge = Your report has not been sent, { $you }; we still keep it. Go on, or choose *Send* if it is enough. Without an answer until { $until } we send it as it is.
draft-cancelled = The report is cancelled. Nothing was sent.
draft-filed = We have sent your report as it was, { $you }, marked *incomplete*.

report-received = Report *{ $number }* was received on { $at } and passed to { $approver } for approval of the assignment letter. We keep you informed here.
report-received-after-hours = Report *{ $number }* was recorded on { $at }. It is outside office hours; the report is dealt with from { $opening }.
report-received-urgent = Report *{ $number }* was recorded on { $at }, outside office hours. { $duty ->
        [none] *Nobody* is registered as on duty at this hour.
       *[other] On duty now: { $duty }.
    }
report-warning-hacked = *Please delete nothing.* Keep screenshots, the page's address and the time; this evidence is needed.
    If { $you } look after it: take the site off line or show a maintenance page, and disconnect affected machines from the network. The IT team secures the logs and reports to CSIRT.
report-warning-fire = *Safety first, { $you }.* Please keep away, cut the power at the panel if that is safe, and pour no water on the equipment. If there is a fire, call the fire brigade first. If it is safe, send a photo from a distance.
report-added = What you sent has been added to report { $number }, { $you }.
report-added-card = *Addition to { $number }* from { $name }:
    { $text }
late-evidence = The later file has been added to report { $number }.

sticker-received = Thank you. If something does not work, please send a photo or a voice message, or write what it is.
location-received = We have noted the location. Please describe the fault briefly, or send a photo of it.
file-too-big = This file has { $size } MB, more than the 20 MB that we can fetch through Telegram. The report stays open. Please send a screenshot or a shorter video, or hand the file to the IT Team.
file-not-passed-on = We keep the file { $name } but do not pass it on, as its kind can do harm. Please send a screenshot or a photo.
file-not-shown = We keep the file { $name } but cannot show it to others: { $trouble }. Please send a screenshot, a photo or a PDF.
picture-unreadable = This picture cannot be opened, but we keep the file. Please send it again as a photo.
file-later = The file is noted. You have sent a lot today, so we fetch it on a later day. There is no need to send it again.
file-pending = The file is noted and being fetched; this time it takes longer. No need to send it again.
file-lost = One file{ $name ->
        [none] { "" }
       *[other] {" "}({ $name })
    }{ $number ->
        [none] {" "}that you sent, { $you },
       *[other] {" "}for { $number }
    } { $cause ->
        [gone] was no longer at { $channel } when we fetched it.
        [tried] could not be fetched from { $channel } although we tried for about three days.
       *[other] could not be fetched from { $channel }.
    }
    Your words and your other files are kept, { $you }. Please send this file again.
evidence-lost = One { $form } for { $number } from { $sender }{ $name ->
        [none] { "" }
       *[other] {" "}({ $name })
    } { $cause ->
        [gone] was no longer at { $channel } when it was fetched.
       *[tried] could not be fetched from { $channel } in about three days.
    }
    Its sender has been asked to send it again. Everything else is there, and work can go on.
file-channel = { $channel ->
    [whatsapp] WhatsApp
   *[telegram] Telegram
  }
lost-form = { $form ->
    [picture] photo
    [voice] voice note
    [video] video
   *[file] file
  }
secret-warning = There seems to be a password, a code or an identity number in your message, { $you }. We have masked it. Please do not send passwords or OTP codes.

