# Steps 5 to 7: results, external faults, UPT TIK.

choice-amend = Amend
choice-delivered = Handed over
choice-purchase = Purchase needed
choice-see-documents = See documents

outcome-amend = Amended
outcome-purchase = Purchase noted
outcome-delivered = Handed over

ask-items = What must be bought? One item a line, for example *2 unit access point*.
ask-cost = What will it cost, in rupiah? For example *1,5 juta*. If not known yet, choose *Skip*.
ask-amended = What was added or corrected? It goes into the next version of the report.
ask-result-missing = What is missing in this report? The note goes to Tim TI.
ask-external-wish = What do you ask of UPT TIK? If nothing in particular, choose *Skip*.
ask-not-external = Why is the fault not external? The note goes along with the report.
ask-receiver = To whom at UPT TIK was the report handed? Please write name and position.
ask-handed = When was it handed over? For example *hari ini*, *kemarin* or *23 Nov*.
ask-receipt = Please send a photo of the receipt. If there is none, choose *Skip*.
ask-until = When is it expected to be done? For example *besok*, *Senin*, *3 hari kerja*, *12 Des* or *besok jam 10*.
ask-still-failing = What does not work yet? The note goes to UPT TIK.
answer-needs-day = We did not understand the day, or it has passed. Please write for example *besok*, *Senin*, *3 hari kerja*, *12 Des* or *besok jam 10*.
answer-needs-past-day = We did not understand the day, or it is still ahead. Please write for example *hari ini*, *kemarin* or *23 Nov*.
answer-needs-amount = We did not understand the amount. Please write figures, for example *1.500.000* or *1,5 juta*.

field-items = what is needed
field-cost = estimated cost
field-receiver = receiver
field-handed = day of handing over
field-receipt = receipt

by-for = { $by } for { $role }

card-outside = _Central application: run by others; it does not count against the standard times of Tim TI._
card-receive-told = Report, version { $version }
    Cause: { $cause }
    Action: { $action }{ $amended ->
        [none] { "" }
       *[other] {"\u000A"}Amended: { $amended }
    }{ $purchase ->
        [yes] {"\u000A"}Purchase needed: a draft proposal and ToR is there to be edited.
       *[no] { "" }
    }
card-receive-ask = { $you }, please receive this report, or return it with what is missing, before *{ $due }*.
card-result-ask = Please amend the report before *{ $due }*. Earlier versions are kept.
card-external-ask = { $you }, please report this to UPT TIK before *{ $due }*. The report itself is made from what is known.
card-upt-asked = Asked for: { $asked }
card-upt-ask = Please choose *Accept* to confirm the receipt, then give an estimate. The SOP sets no deadline.
card-upt-working = Please record estimate and progress here; choose *Done* when it is repaired. The SOP sets no deadline.
card-upt-by-hand = UPT TIK cannot be reached here yet. Please deliver the report by hand and record it with *Handed over*. Estimates and news of UPT TIK are recorded here in its name.
card-verify-ask = UPT TIK says that it is done. { $you }, please check whether the service works.
card-document-follows = _The document is still being made and follows soon._

document-result = Result report { $number }, version { $version }.
document-proposal = Draft proposal and ToR { $number }, version { $version }. This file can be edited.
document-external = External fault report { $number }, version { $version }.
document-ledger = Ledger of { $number }.
document-coming = The document is being made and will be sent.

result-received = The result report of { $number } was received by { $by }.
upt-received = Report { $number } was received by UPT TIK, confirmed by { $by }.
upt-handed = Report { $number } was handed to { $receiver } on { $day }; recorded by { $by }.
upt-progress = News of { $number } from { $by }: { $note }
estimate-given = { $number } is expected to be done on *{ $day }*, says { $by }.
estimate-passed = The estimate for { $number } ({ $day }) has passed. Please ask UPT TIK how it stands, and record it on the task card.
