# The office in one page, for one person, to be read only.

command-meja = Everything in one page

office-page = *The office for { $you }*, as of { $at }
    Open this file in a browser on your phone or computer; no network is needed. It holds only what { $you } may see here, so please do not pass it on.
office-page-unlinked = A page that opens live from a link is not available yet, because the office's address on the internet is not set. The admin can set it on the server: *SIGAP_PUBLIC_URL*.

meja-plain = { $what }
meja-title = Sigap: the office in one page
meja-for = The office for { $name }
meja-as-of = As of { $at } · { $roles }
meja-no-role = no role
meja-skip = Skip to the contents
meja-contents = Contents
meja-nav-tasks = My tasks
meja-nav-late = Past standard
meja-nav-week = This week
meja-nav-own = My reports
meja-nav-cases = Ledgers
meja-nav-installation = Service

meja-tasks = Waiting for you
meja-tasks-count = Waiting for you ({ $count })
meja-tasks-none = Nothing is waiting for you now.
meja-tasks-note = This page is for reading only. Decisions are taken on the cards in the chat.
meja-more = and { $count } more; the chat has them all.
meja-urgent = Urgent
meja-paused = Paused: { $reason }
meja-late = Past standard time
meja-due-soon = Due within 24 hours
meja-late-title = Past standard time
meja-late-count = Past standard time ({ $count })
meja-late-none = No step is past its standard time.
meja-late-by = { $late } over
meja-with = With { $holders }
meja-with-nobody = Nobody holds it yet
meja-since = since { $since }
meja-due = due { $due }
meja-own = My reports

meja-weeks = This week and last week
meja-weeks-note = { $this }, counted until { $at }; compared with { $last }. The same figures as /rekap and the Monday summary.
meja-figure-received = Received
meja-figure-reopened = Reopened
meja-figure-done = Done
meja-figure-stopped = Rejected or cancelled
meja-figure-running = Running
meja-figure-overdue = Past standard
meja-before = last week { $count }
meja-before-head = Last week
meja-by-sop = By SOP, last week in brackets
meja-by-step = Punctuality of each step
meja-sop = SOP
meja-step = Step
meja-within = Within standard
meja-median = Median
meja-standard = standard time { $standard }
meja-share = { $within } of { $total }
meja-waiting = Waiting for whom this week (working time)
meja-party = Party
meja-lasted = Length

meja-cases = Case ledgers
meja-cases-note = The cases named above. Tap a number to see its ledger and its SOP.
meja-state = State
meja-reporter = Reporter
meja-opened = Received
meja-closed-after = Closed after (working time)
meja-running-for = Running for (working time)
meja-description = Description
meja-fault = Kind
meja-fault-name = { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    }
meja-letter = Assignment letter
meja-team = Team
meja-place = Place
meja-ledger = Ledger against the standard times
meja-taken = { $spent } spent; standard time { $standard }
meja-round = round { $round }
meja-earlier = { $count } earlier steps are in the ledger's PDF in the chat.
meja-verdict-none = { "" }
meja-verdict-intime = within
meja-verdict-late = { $late } over
meja-verdict-outside = not counted
meja-drawn = The SOP, and where this case stands
meja-stands = { $number } stands at: { $steps }

meja-installation = The service, for the admin
meja-health = Health of the service
meja-dead = Given up and not tried again
meja-none = nothing
meja-templates = WhatsApp templates
meja-templates-away = not usable: { $names }
meja-templates-well = none is stopped
meja-people = People ({ $count })
meja-holders = Holders of each role
meja-role = Role
meja-count = Number
meja-targets = Sites and systems watched
meja-targets-none = Nothing is watched yet; office.toml has the list.
meja-target = Target
meja-since-head = Since
meja-looked = Looked at
meja-never-looked = not looked at yet
meja-days = Working days
meja-hours = Usual office hours
meja-days-off = Next days off
meja-days-off-none = The calendar has no day off in the coming year; please check it.
meja-day = Day
meja-open = Hours
meja-closed = closed
meja-name = Name
meja-outages = Outages in the last 30 days
meja-outages-none = No outage in the last 30 days.
meja-lasting = still lasting
meja-reason = Cause
meja-outage-link = this service or its link was down
meja-outage-declared = general fault declared by an official

meja-file-note = This file shows the state of { $at } for { $name } and does not change afterwards. Please do not pass it on to others.
meja-unlinked = The page that is always current and can be searched, by a link from the chat, is not available yet: the office's address on the internet (SIGAP_PUBLIC_URL) is not set by the admin.

office-page-link = *The office for { $you }*
    Tap the button below to open it in the browser. The link works once, on one device, and only for { $you }; please do not pass it on.
office-page-until = The link is valid until *{ $until }*. After that, type *meja* again.
office-page-url = Open within five minutes: { $url }
office-page-gone = That page cannot be opened, because access to this service has ended. Please contact the admin.
choice-page-app = Open the page
choice-page-browser = Open in browser
choice-page-file = Send as file

meja-as-of-plain = As of { $at }
meja-nav-first = Overview
meja-live-note = This page is for reading only and closes by itself an hour after it was opened. Decisions are taken on the cards in the chat.
meja-close = Close this page
meja-search-label = Find cases: number, unit, words or date
meja-search = Search
meja-search-title = Search
meja-search-results = Matching cases
meja-search-found = { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }, newest first
meja-search-more = Only the { $count } newest cases are shown. Add a word or a date to narrow the search.
meja-search-nothing = No case matches among those that you may see. Try a shorter word, or a number such as G-2026-0001.
meja-search-empty = Write what you are looking for: a number such as G-2026-0001, a unit, one or more words, or a date such as 23 November.
meja-search-wordless = There is no letter or figure to search for. Signs such as * % " and ' mean nothing here; just write the beginning of a word, such as print.
meja-search-long = That is too long. Please write at most { $most } characters.

meja-door-ready = Press this button to open the page. The link is valid until { $until }, works once, and the page stays open for an hour on this device only.
meja-door-open = Open the page
meja-door-telegram = Opening from Telegram. If this page stays, close it, type meja in the chat and choose Open in browser.
meja-door-framed = Telegram in a browser cannot open this page inside its window. Go back to the chat and choose Open in browser.
meja-door-busy = Please wait a moment
meja-door-busy-explained = Too many requests in a short time. Please try again in a minute.
meja-door-trouble = Something is wrong
meja-door-trouble-explained = The page cannot be shown yet; nothing has changed. Please try again in a few minutes.
meja-door-unknown = Not found
meja-door-unknown-explained = There is no such case or page, or it is only for those who take part in it. Go back to the previous page to continue.
meja-door-closed = Page closed
meja-door-closed-explained = The session on this device has ended. To open it again, type meja in the chat with Sigap.

meja-shut-none = Open it from the chat
meja-shut-none-explained = This page is opened by a one-time link. Type meja in the chat with Sigap and tap the button that is sent.
meja-shut-gone = The link is no longer valid
meja-shut-gone-explained = This link was used, is more than five minutes old, or its address is incomplete; or the hour of the session on this device is over. Type meja in the chat with Sigap to get a new link.
meja-shut-changed = Rights have changed
meja-shut-changed-explained = The roles or the access of this page's owner have changed since it was opened, so it was closed. Type meja in the chat with Sigap to open it with the present rights.
meja-shut-browser = Not the browser that opened it
meja-shut-browser-explained = This session is bound to the browser that opened it and does not work in another. Type meja in the chat with Sigap to get a link of your own.
meja-shut-forged = Cannot be verified
meja-shut-forged-explained = The data from Telegram are not genuine, belong to another bot, or are more than five minutes old. Close this page and open it again from the chat with Sigap.
meja-shut-stranger = Not known yet
meja-shut-stranger-explained = The office does not know this Telegram account, or its access has ended. Start a conversation with Sigap on Telegram, or contact the admin.
