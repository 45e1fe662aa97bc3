# Task cards: one card, one decision.

card-head = *{ $title }* — { $number }
card-described = Description: { $description }{ $complete ->
        [no] {" "}_(incomplete)_
       *[yes] { "" }
    }
card-facts = { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    } · Priority { $priority }
    Reporter: { $reporter }{ $verified ->
        [no] {" "}(reporter not verified yet)
       *[yes] { "" }
    }{ $onbehalf ->
        [none] { "" }
       *[other] {" "}· entered by { $onbehalf }
    }
    Since: { $since }{ $where ->
        [none] { "" }
       *[other] {"\u000A"}Place: { $where }
    }
    Evidence: { $evidence ->
        [0] none
       *[other] { $evidence } files
    }
card-pieces = Long pictures are cut into { $pieces } pieces; *See the evidence* shows them all.
card-files-coming = _{ $coming ->
        [1] One file is
       *[other] { $coming } files are
    } still being fetched and will follow._
card-files-lost = _{ $lost ->
        [1] One file
       *[other] { $lost } files
    } could not be fetched; the sender has been asked to send again._
card-whole = Whole description: { $text }
card-note = Note: { $note }

card-approve-title = Assignment letter to approve
card-approve-ask = Proposed technician: { $proposed }
    Please decide before *{ $due }*, { $you }.
card-approve-nobody = There is no technician of the IT Team to propose. Choose *Other technician*, or ask the admin to register one.

card-repair-title = Assignment
card-repair-ordered = Approved by { $approver }; assignment letter number { $letter }{ $signed ->
        [yes] .
       *[no] {" "}(not signed yet).
    }
card-repair-ask = Standard time for the repair { $standard }, until *{ $due }*.
card-repair-standing = { $standing ->
    [accepted] { $acceptedby } has been working on it since { $acceptedat }.
    [paused] Paused since { $pausedat }: { $reason }. Choose *Resume* when it can go on.
   *[waiting] Please choose *Accept* to begin.
  }

card-confirm-title = Work finished
card-confirm-ask = { $number } is reported finished: { $result }
    Please check. Does it work again?
    Without an answer until { $until } we close the report.

card-complete-title = The report needs completing
card-complete-ask = { $official } asks you to complete report { $number }, { $you }: { $note }
    Send words or a photo here, then choose *Send*.

card-step-ask = Please deal with it{ $duestate ->
        [open] .
       *[due] {" "}before *{ $due }*.
    }

card-outcome = { $mark } *{ $outcome }* by { $by } on { $at }{ $note ->
        [none] .
       *[other] : { $note }
    }

evidence-caption = Evidence { $number }
evidence-none = There is no evidence for { $number } yet.

files-not-shown = _The files cannot be shown here. The originals are kept._
file-not-on-whatsapp = _The file { $name } cannot be sent on WhatsApp. The original is kept; please ask its sender or the Sigap admin to hand it over, or open it on Telegram._
file-by-link = The file { $name } cannot be sent through WhatsApp. Download it on this page until { $until }: { $url }
files-gone = _The files are no longer in our storage, and so are not attached. If they are needed, please ask the sender to send them again._
