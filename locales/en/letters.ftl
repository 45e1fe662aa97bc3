# The assignment letter: its status check, and the signed page.

choice-sign-letter = Upload signed letter
choice-letter-to-sign = File for signing
letter-to-sign = The file of assignment letter { $letter } ({ $number }) for the electronic signature, without the word KONSEP. The place for the signature is the field *TandaTangan*. Until it is signed, the letter is a concept. Then please upload the result with the button below.
letter-delayed = Assignment letter { $letter } for { $number } is approved, but { $since ->
        [days] after three days still not made
       *[now] is being made and cannot be sent yet
    }: { $cause ->
        [storage] there is trouble with the storage
       *[making] there is trouble with making the file
    }. The approval and the number stand, and work can begin. We send the letter as soon as it is made; { $since ->
        [days] please ask the admin if it is urgent.
       *[now] no need to approve again.
    }
document-delayed = { $name } { $number } { $since ->
        [days] is after three days still not made
       *[now] is being made and cannot be sent yet
    }: { $cause ->
        [storage] there is trouble with the storage
       *[making] there is trouble with making the file
    }. Its content is kept. We send the file as soon as it is made{ $since ->
        [days] ; please ask the admin if it is urgent.
       *[now] .
    }
choice-letter-this = Yes, this letter
choice-letter-not = No, another one
letter-sign-asked = Please send the signed assignment letter number { $letter } ({ $number }): a photo, a scan or a PDF. Type *batal* if there is none yet.
letter-sign-needs-file = Please send the letter as a photo or a PDF, or type *batal*. The letter is still a draft.
letter-signed = Assignment letter number { $letter } for { $number } is signed and attached. Uploaded by { $by } on { $at }{ $version ->
        [1] .
       *[other] ; version { $version }, in place of the earlier upload.
    }
letter-signed-same = That file is the same as version { $version } of letter { $letter }, which is already kept. Nothing has changed.
letter-signer-trusted = Signed with the certificate of *{ $signer }*, which is trusted by { $root }.
letter-signer-unknown = Signed with the certificate of *{ $signer }*, but this office does not trust whoever issued it.
letter-signer-unchecked = Signed with the certificate of *{ $signer }*. The identity of the signer was not checked.
letter-signing-time = { $how ->
    [stamped] Signing time by a time stamp: { $at }.
   *[claimed] Signing time as the signer states it: { $at }.
  }
letter-added = After that signature, this was added to the file: { $what }.
letter-added-signature = another electronic signature
letter-added-broken = another signature that is not proven intact
letter-added-timestamp = a time stamp
letter-added-data = data for long-term validation
letter-added-form = form fields filled in
letter-added-annotations = notes or stamps upon its pages
letter-added-other = other changes
letter-scan-asked = { $why ->
    [changed] That file holds the text of assignment letter number { $letter } with an intact electronic signature, but was changed after it was signed. The signature stands for what was signed, not for the changes. Please open the file and check it first.
    [signed] That file has an electronic signature and holds the text of assignment letter number { $letter }.
    [rewritten] That file has an electronic signature and holds the text of assignment letter number { $letter }, saved anew by another program.
    [more] That file has an electronic signature and holds the text of assignment letter number { $letter }, but there are other words in it.
    [photo] A photo cannot be compared with the letter by itself.
   *[scan] That file holds pictures only, so it cannot be compared with the letter by itself.
  } Is this assignment letter number { $letter } ({ $number }), signed? Until you answer, the letter does not change.
letter-scan-kept = Thank you, that file is on record as the signed assignment letter number { $letter }.
letter-scan-dropped = That file is not on record, and assignment letter number { $letter } has not changed. To send the right one, please press *Upload signed letter*.
refused-letter-content = { $why ->
    [concept] That file holds the text of assignment letter number { $letter }, but no electronic signature: it is still the draft. Please send what the signing application gives, or a photo or scan of the signed letter.
    [broken] The electronic signature in that file of assignment letter number { $letter } does not hold, perhaps because the file was saved again after it was signed. Please download it again from the signing application and send it without opening it in another one.
   *[other] That file is not assignment letter number { $letter }: its text differs. Please send that letter, signed: a PDF with an electronic signature, a photo or a scan.
  } That file is not on record. The letter on record has not changed.
refused-letter-number-which = Which assignment letter is number { $letter } for? Waiting for one: { $numbers }. Reply to the message that asks for it. Nothing is recorded yet.
refused-letter-revoked = Assignment letter number { $number } is *CANCELLED*, so no upload can be taken. Nothing has changed.
refused-letter-not-yours = The signed letter of { $number } can only be uploaded by the head of division, an assigned technician or the admin. Nothing has changed.
refused-letter-file = { $why ->
    [unjudged] We could not check the file for { $number }, and it is not recorded as the signed letter. Please send it once more; if this happens again, ask the admin.
    [pending] The file for { $number } could not be fetched yet and is not kept. Please send it once more.
    [big] The file for { $number } is too large. Please send one below 20 MB.
   *[kind] That file is no PDF and no picture that can be read. Please send the letter of { $number } as a photo, JPG, PNG or PDF.
  } The letter on record has not changed.

letter-status-head = *Assignment letter number { $letter }*
letter-state-concept = Status: *draft*, not signed yet.
letter-state-signed = Status: *signed*, uploaded on { $at }.
letter-state-revoked = Status: *CANCELLED*. This letter was cancelled on { $at } and is no longer valid.
letter-status-issued = Approved on { $at }.
letter-status-hash = Fingerprint of the draft file (SHA-256):
    { $sha256 }
letter-status-signed = Fingerprint of the signed file, version { $version } (SHA-256):
    { $sha256 }
letter-status-note = This is a check of the status, not an electronic signature.
letter-unknown = No letter has that code. Please check the 24 letters and digits below the QR code, then type *surat* followed by the code.

letter-page-title = Check of an assignment letter
letter-page-concept-word = Draft
letter-page-concept-explained = This letter is approved, but not signed yet.
letter-page-signed-word = Signed
letter-page-signed-explained = The signed letter was uploaded on { $at }.
letter-page-revoked-word = CANCELLED
letter-page-revoked-explained = This letter was cancelled on { $at } and is no longer valid. Its number is not used again.
letter-page-unknown-word = Not found
letter-page-unknown-explained = No assignment letter has this code. Please check the code below the QR picture, or scan it again.
letter-page-busy-word = Please wait a moment
letter-page-busy-explained = Too many checks came from this address. Please try again in a minute.
letter-page-trouble-word = Cannot be checked now
letter-page-trouble-explained = The service has a disturbance. The letter is unchanged; please try again a little later.
letter-page-number = Letter number
letter-page-issued = Approved
letter-page-signed-at = Uploaded
letter-page-concept = Fingerprint of the draft file (SHA-256)
letter-page-signed = Fingerprint of the signed file (SHA-256)
letter-page-at = { $at }
letter-page-note = This page checks the status of a letter. It is no electronic signature and holds no personal data.

file-page-title = A file from Sigap
file-page-take = Download the file
file-page-ready-explained = Press the button below to download this file. This page is valid until { $until }. Please do not pass its address on.
file-page-gone-word = This link is no longer valid
file-page-gone-explained = The file behind this link can no longer be downloaded: the link has expired, or the address is incomplete. The file itself is kept. For a new link, open the file again in the chat with Sigap (See evidence or See documents), or ask the admin.
file-page-busy-word = Please wait a moment
file-page-busy-explained = Too many requests from this address. Please try again in a minute.
file-page-trouble-word = Something is wrong
file-page-trouble-explained = The file cannot be fetched now. Please try again in a few minutes.
