# Requests for content and other SOPs: cards, material, manuscripts, designs, links, the archive (SOP C).

joined = { $first }, { $rest }
joined-lines = { $first }
    { $rest }
ticked = { $tick }{ $label }

choice-enough = Enough
choice-is-fault = This is a fault
choice-material = Add material
choice-draft = Write the draft
choice-approvewith = Approve with notes
choice-links = Send links
choice-again = Check again
choice-shots = Send screenshots
choice-drop = Channel left out
choice-relink = Replace a link
choice-gone = Record as gone
choice-see-text = Read the text
choice-see-remarks = Notes to settle
choice-tick = ✓ Note { $place }
choice-correction = Correction
choice-withdrawal = Take down
choice-reason-website = Website
choice-reason-facebook = Facebook
choice-reason-instagram = Instagram
choice-reason-x = X
choice-reason-youtube = YouTube
choice-reason-tiktok = TikTok
choices-none = Choose at least one.

outcome-approvewith = Approved with notes
outcome-material = Material added
outcome-draft = Draft kept
outcome-links = Links kept
outcome-again = Checked again
outcome-shots = Screenshots received
outcome-drop = Channel left out
outcome-relink = Link replaced
outcome-gone = Recorded as gone

field-topic = topic
field-audience = audience
field-channels = channels
field-wanted = wanted on
field-sources = sources
field-theme = theme
field-material = material
field-draft = draft
field-design = design
field-link = links
field-shots = screenshots
field-notes = notes

step-konten-need = Checking what is needed
step-konten-acc = Consent to the need
step-konten-research = Research and writing
step-konten-proposal = Approval of the text
step-konten-design = Design
step-konten-look = Checking the design
step-konten-publish = Publishing
step-konten-archive = Archive of links
step-konten-takedown = Consent to taking down
step-konten-remove = Taking down
step-konten-mend = Mending archived links
sop-konten-takedown = Consent to taking content down
sop-konten-remove = Take the content down
sop-konten-mend = Mend archived links
command-konten = Ask for content

ask-request = { $sop }: please tell what you need, for which occasion, and by when.{ $evidence ->
        [0] {" "}Photos, files or links may come along.
       *[other] {" "}Attachments received ({ $evidence }).
    }
summary-request = *Please check*
    { $sop }: { $description }
    Asked by: { $name }, { $unit }
    Attachments: { $evidence ->
        [0] none yet, you may send them now
       *[other] { $evidence }
    }
summary-request-ask = Is this right? If it is not such a request, choose *This is a fault*.
request-received = Request *{ $number }* ({ $sop }) was received on { $at }. Next: { $step }.{ $hours ->
        [closed] {" "}The office is closed now; it will be handled from { $opening }.
       *[open] {" "}We will tell you here how it goes on.
    }
approval-undone = The approval of { $number } was taken back by { $by } and will be decided again: { $note }. Please wait with the work on it.
request-approved = Request { $number } was approved by { $by }; work on it begins.
request-rejected = We are sorry: request { $number } cannot go on: { $note }

card-request = Asked by: { $reporter }{ $onbehalf ->
        [none] { "" }
       *[other] {" "}· recorded by { $onbehalf }
    }
    Attachments: { $evidence ->
        [0] none
       *[other] { $evidence }
    }
card-answer = { $field }: { $text }
card-request-due = Standard time until *{ $due }*.

content-ask-need = { $you }, please check what is needed: topic, audience, channels and date, then choose *Submit*.
content-ask-acc = { $you }, may this content be made?
content-ask-research = Please gather material and send the draft; every draft becomes a new version. When it is ready, choose *Submit*.
content-ask-proposal = The full text stands above. { $you }, please decide on that version.
content-ask-design = The approved text stands above. { $you }, please design it, then choose *Submit* and send the files.
content-ask-look = { $you }, please check this design: *Accept*, or *Return* with notes.
content-ask-publish = The text and the final files stand above. Please publish on every channel, send the links, then choose *Done*.
content-ask-archive = { $you }, please check some links before they are archived. If one cannot be checked yet, send a screenshot.
content-ask-takedown = { $you }, may this content be taken down from every channel?
content-ask-remove = Please remove the content from every channel, then choose *Done*.
content-ask-mend = Some links are dead or have changed. Please send new ones and choose *Done*, or record that the content is gone.

content-follows-correction = Correction of { $number }
content-follows-withdrawal = Taking down { $number }
content-follows-mend = Mending the links of { $number }
content-version = Text, version { $version }, { $words } words
content-design = Design, version { $version }, { $files } files
content-remarks = Notes to settle: { $count }, still open { $open }
content-dropped = { $channel }: not published ({ $reason })
content-links-missing = No link yet: { $channels }
content-link = { $channel }: { $url } ({ $state }{ $cause ->
        [none] { "" }
       *[other] , { $cause }
    })
link-waiting = not checked yet
link-alive = alive
link-differs = alive, { $found } of { $total } paragraphs as approved
link-changed = changed, now { $found } of { $total } paragraphs
link-refused = not checked yet, since it lets no robot in
link-refused-login = not checked yet, since it is shown only to those who log in
link-refused-script = not checked yet, since it is shown only in a browser
link-dead = dead
link-replaced = replaced
link-withdrawn = taken down
link-cause-status = code { $code }
link-cause-inner = an internal address
link-cause-name = no such address
link-cause-redirect = redirected too far
link-cause-certificate = trouble with its certificate
link-cause-slow = too slow
link-cause-closed = does not answer
link-cause-broken = the answer cannot be read

content-text-head = *Text of { $number }* – { $topic }
    Version { $version }, { $words } words
content-changes = *Changes in { $number }*: version { $version } against version { $before }, { $count } paragraphs
content-changes-more = and { $count } more paragraphs
content-change = { $kind ->
    [new] + { $after }
    [gone] − { $before }
   *[other] − { $before }
        + { $after }
  }
version-kept = The draft of { $number } is kept as version { $version } ({ $words } words).
content-file = Design of { $number }, version { $version }: { $name }
content-pages = Pages of the design of { $number }, version { $version }: { $pages }
content-pages-none = Design of { $number }, version { $version }, what cannot be shown here:
content-design-link = Link to files: { $url }
content-design-trouble = { $name }: { $trouble }
content-published = *Content { $number } is published and archived*: { $description }
content-withdrawn = Content { $origin } was taken down from every channel ({ $number }).
content-remarks-head = *Notes to settle for { $number }*
content-remark = { $place }. { $text }{ $by ->
        [none] { "" }
       *[other] {" "}– settled, { $by }, { $at }
    }

ask-topic = What is the content about?
ask-audience = Whom is it for?
ask-channels = On which channels is it to be published? Choose one or more, then *Enough*.
ask-wanted = When is it needed? For example *next Friday*. If there is no date, choose *Skip*.
ask-sources = Where does the information come from? If the material tells, choose *Skip*.
ask-theme = What theme should the design have (colours, mood, examples)? To leave it to the designer, choose *Skip*.
ask-remarks = Please write the notes, one a line, or send a voice note. Each is ticked off before the content is published.
ask-text-reason = What has to be changed? Notes may be written or spoken.
ask-design-reason = What has to be changed in the design?
ask-relink-reason = Please write the new link, or why the link is replaced. Choose *Skip* if nothing needs to be on record.
ask-drop-channel = Which channel cannot be published on?
ask-drop-reason = Why can it not be published there? For example: the Instagram account is locked.
links-replaced = { $kept ->
    [yes] The new link of { $number } is on record:
   *[no] The new link of { $number } could not be taken; the old one still stands.
  }
ask-gone-reason = Why can this link not be mended?

gather-ask-any = Send any material: words, photos, voice notes, files or links. Choose *Enough* when that is all.
gather-ask-text = Type or paste the draft, in several messages if you like, or send a .docx, .odt or .txt file.
gather-ask-final = Send pictures *as files*, PDF or ZIP. For files above 20 MB, send a link.
gather-ask-links = Send the link of every channel.
gather-ask-shots = Send screenshots of the links that cannot be checked yet.
gather-got-any = { $parts ->
        [0] { $files ->
            [one] One file received.
           *[other] { $files } files received.
        }
       *[other] { $files ->
            [0] Texts received: { $parts }.
           *[other] Texts received: { $parts }; files: { $files }.
        }
    } Anything else? If not, choose *Enough*.
gather-got-text = Draft read: { $paragraphs } paragraphs, { $words } words. Send what follows, or choose *Enough*.
manuscript-got = { $source ->
        [none] Note
       *[other] File { $source }
    }: { $besides }.
besides-changes = { $count ->
        [1] one tracked change
       *[other] { $count } tracked changes
    } accepted
besides-comments = { $count ->
        [1] one comment
       *[other] { $count } comments
    } left out
besides-hidden = { $count ->
        [1] one hidden part
       *[other] { $count } hidden parts
    } left out
besides-pictures = { $count ->
        [1] one picture
       *[other] { $count } pictures
    } left out
besides-charts = { $count ->
        [1] one chart
       *[other] { $count } charts
    } left out
besides-objects = { $count ->
        [1] one embedded object
       *[other] { $count } embedded objects
    } left out
besides-embedded = { $count ->
        [1] one inserted document
       *[other] { $count } inserted documents
    } left out
besides-equations = { $count ->
        [1] one formula
       *[other] { $count } formulas
    } left out
besides-linear = { $count ->
        [1] one formula
       *[other] { $count } formulas
    } written in one line
besides-links = the addresses of { $count ->
        [1] one link
       *[other] { $count } links
    } left out
besides-headers = { $count ->
        [1] one header or footer
       *[other] { $count } headers or footers
    } taken in by name
besides-struck = { $count ->
        [1] one struck-out part
       *[other] { $count } struck-out parts
    } taken in without the stroke
besides-white = { $count ->
        [1] one white part, which may not be seen in the file,
       *[other] { $count } white parts, which may not be seen in the file,
    } taken in
besides-tiny = { $count ->
        [1] one part in tiny letters, which may not be readable in the file,
       *[other] { $count } parts in tiny letters, which may not be readable in the file,
    } taken in
besides-raised = { $count ->
        [1] one superscript or subscript
       *[other] { $count } superscripts or subscripts
    } written level
besides-symbols = { $count ->
        [1] one unknown symbol
       *[other] { $count } unknown symbols
    } written as �
besides-placeholders = { $count ->
        [1] one field
       *[other] { $count } fields
    } not filled in yet
besides-controls = { $count ->
        [1] one control character
       *[other] { $count } control characters
    } left out
besides-used = { $count ->
        [1] one picture or PDF is used
       *[other] { $count } pictures or PDFs are used
    }
besides-unused = { $count ->
        [1] one other file is not used
       *[other] { $count } other files are not used
    }
besides-surplus = { $count ->
        [1] one picture or PDF after the 30th is not shown
       *[other] { $count } pictures or PDFs after the 30th are not shown
    }
besides-large = { $count ->
        [1] one file above 30 MB is not shown
       *[other] { $count } files above 30 MB are not shown
    }
besides-broken = { $count ->
        [1] one file in it is damaged or locked
       *[other] { $count } files in it are damaged or locked
    }
besides-nested = { $count ->
        [1] one ZIP inside its ZIPs is not opened
       *[other] { $count } ZIPs inside its ZIPs are not opened
    }
gather-got-final = { $parts ->
        [0] { $files ->
            [one] One file received.
           *[other] { $files } files received.
        }
       *[other] { $files ->
            [0] Links received: { $parts }.
           *[other] Files received: { $files }; links: { $parts }.
        }
    } Send what follows, or choose *Enough*.
gather-link = { $channel }: { $url ->
        [none] none yet
       *[other] { $url }
    }
gather-links-ask = Send the other links, or choose *Enough* to keep these.
gather-empty = Nothing was sent yet.
gather-unused = What you sent is kept with { $number }. To fill it in again, press its button on the card once more.
gather-needs-file = Please send the design as a file, or a link to it above 20 MB.
gather-needs-link = Please send the link in words, for example *https://contoh.go.id/berita/1*.
gather-needs-text = This file is kept as material. For a draft, please type or paste the text, or send .docx, .odt or .txt.
gather-too-long = The draft has more than { $most } characters. The last part was not added; what came before is kept. Please make two contents of it.
manuscript-unread = The file { $name } is kept, but its text cannot be read: { $trouble }. Please send it again as .docx or .txt, or paste the text here.
manuscript-late = The manuscript { $name } for { $number } could be fetched only after you had finished. The file is kept, but it is no part of the version that you handed in. If it is needed, please send it again as the next version.
final-too-big = This file has { $size } MB, more than the 20 MB that we can fetch. Please send a link to download it.
final-as-file = This picture was sent compressed, which costs quality. It is kept, but please send it again *as a file*.
final-unusable = The file { $name } is kept, but cannot be used as the final: { $trouble }. Please send it as PDF, PNG or JPG.
unread-notdocx = it is no Word document
unread-olddoc = an old kind of file (.doc), which cannot be opened here
unread-damaged = the file is damaged
unread-long = there is too much in it
unread-empty = there is nothing in it
unread-nottext = it is no text
unread-form = it is an XFA form, which only Adobe's programs show; please print it to an ordinary PDF first
unread-locked = it is locked by a password
unread-bomb = it is far too large once opened
unread-lost = the file could not be fetched; its sender has been asked to send it again
unread-notshown = its pages cannot be shown here
unread-other = this kind of file cannot be read
unread-oldrtf = an old kind of file (.rtf), which cannot be opened here
unread-pdf = it is a PDF, no Word document
unread-picture = it is a picture, no Word document
unread-film = it is a video, no Word document
unread-sound = it is a sound, no Word document
unread-sheet = it is a spreadsheet (Excel), no Word document
unread-slides = it is a presentation (PowerPoint), no Word document
unread-archive = it is an archive (ZIP or the like), no Word document
unread-program = it is a program, no Word document
unread-page = it is a web page, no Word document
unread-pages = a document of Apple's Pages, which cannot be opened here
unread-wordxml = a Word document as XML, which cannot be opened here
unread-svg = an SVG picture
unread-psd = a Photoshop file (PSD)
unread-cdr = a CorelDRAW file (CDR)
unread-ai = an Adobe Illustrator file (AI)
unread-eps = a PostScript file (EPS)
unread-font = a font
unread-zip = a ZIP archive
unread-rar = a RAR, 7z or similar archive
unread-zipempty = there is no picture and no PDF in it
unread-harmful = its kind can do harm
unread-unknown = a kind of file that cannot be opened here
unread-partly = not everything in it can be shown

link-trouble-not_asked = { $url } is a link of { $channel }, which was not asked for.
link-trouble-foreign = { $url } is no published page (a shortener, a shared folder or a chat). Please send the link of the post itself.
link-trouble-inner = { $url } can only be opened inside the network. Please send one that everybody can open.
link-trouble-front_page = { $url } is a front page. Please send the link of the post itself.
link-trouble-same = { $url } is on record already.
link-trouble-broken = { $url } is no link that can be opened.

follow-ask-correction = What has to be corrected in { $number }?
follow-ask-withdrawal = Why has { $number } to be taken down?
follow-opened-correction = Correction { $number } of { $origin } is open and with the ICT team.
follow-opened-withdrawal = The wish to take down { $origin } ({ $number }) is with the head of UPT.
follow-refused = { $number } cannot be corrected or taken down: it is not published yet, or not yours to decide.
follow-which = Please name the number, for example */ralat K-2026-0001 the date is wrong*.

archive-head = *Archive of links*: { $count } found
archive-line = *{ $entry }* { $topic } ({ $day })
    { $link }
archive-more = and { $count } more; narrow it by word, month or channel, for example */arsip berita november facebook*
archive-none = No link in the archive fits. Try other words, for example */arsip november facebook*.
document-published = The record "approved is what was published" of { $number } (version { $version }).

refused-no-version = There is no new draft yet. Choose *Write the draft* first; what was gathered is kept.
refused-links-missing = There is no link yet for: { $channels }. Choose *Send links* first.
refused-acted-on = Somebody has already acted on this approval, so it can no longer be taken back. Nothing has changed. Please speak to whoever is working on it.
refused-last-channel = Content has to be published on at least one channel, so the last one cannot be left out. Nothing has changed.
refused-remarks-open = { $count } notes of the approval are not ticked off yet. Open *Notes to settle*.
refused-shots-missing = Please send screenshots first of the links that cannot be checked yet.
