# Labels of buttons: at most 20 characters.

choice-send = Send
choice-change = Change
choice-cancel = Cancel
choice-skip = Skip
choice-not-listed = Not on the list
choice-use-typed = Use what I typed
choice-new-report = New report
choice-yes-report = Yes, report it
choice-see-menu = See the menu
choice-on-behalf = Another reporter
choice-menu-status = My reports
choice-menu-tasks = My tasks
choice-menu-help = Help
choice-see-evidence = See the evidence
choice-see-letter = See the letter
choice-see-why = Why this deadline?
choice-copy-number = Copy number
choice-copy-letter = Copy letter number
choice-more = More
choice-less = ‹ Back

choice-field-category = Kind of fault
choice-field-what = Description
choice-field-name = Name and unit

choice-approve = Approve
choice-team = Other technician
choice-team-done = Approve with these
choice-return = Send back
choice-reject = Reject
choice-abuse = Abuse
choice-accept = Accept
choice-note = Note
choice-obstacle = Obstacle
choice-take-up = Go on with it
choice-resume = Resume
choice-ask = Ask the reporter
choice-done = Finished
choice-external = External
choice-revoke = Withdraw approval
choice-normal = Works again
choice-broken = Still broken
choice-resend = Send
choice-withdraw = Cancel the report
choice-submit = Submit
choice-answer = Answer
choice-estimate = Estimated end
choice-works = It works
choice-fails = It does not work

choice-address-bapak = Mr
choice-address-ibu = Ms
choice-address-name = Name only
choice-language-id = Bahasa Indonesia
choice-language-en = English

choice-reason-waiting_reporter = Awaiting reporter
choice-reason-parts = Awaiting parts
choice-reason-electricity = Power cut
choice-reason-upt_tik = Awaiting UPT TIK
choice-reason-other = Other
