# Registers that the SOPs prescribe: titles and columns, in sheets and on paper.

register-gangguan = Fault reports
register-surat-tugas = Assignment letters
register-arsip-link = Archive of active links
register-jadwal-promosi = Promotion schedule
register-tamu = Guest book
register-konten = Content

register-period = Period { $period }
register-ever = Everything on record
register-counted = { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
register-extent = rows { $first }–{ $last }
register-nothing = Nothing is on record for this period.
register-footer = Made from the records, { $made }; not a signature.

register-number = Number
register-opened = Received
register-reporter = Reporter
register-place = Unit or place
register-category = Kind
register-kind = Kind in detail
register-description = Description
register-priority = Priority
register-letter = Assignment letter
register-team = Team
register-state = State
register-closed = Closed
register-minutes = Lasted (working minutes)

register-issued = Issued
register-case = Report
register-nip = NIP of the team
register-approver = Approved by
register-revoked = Revoked
register-letter-concept = Concept
register-letter-signed = Signed
register-letter-revoked = Revoked

register-entry = Entry
register-topic = Topic
register-channel = Channel
register-address = Address
register-page-title = Title of the page
register-link-state = State
register-given = Entered
register-checked = Checked
register-paragraphs-found = Paragraphs as approved
register-paragraphs = Paragraphs of the text
register-link-alive = Active
register-link-differs = Active, as approved in part
register-link-changed = Changed
register-link-refused = Refuses checks
register-link-dead = Not active
register-link-waiting = Not checked yet

register-time = Time
register-venue = Place
register-audience = Audience
register-remark = Remark
register-by = Entered by
register-appointment-cancelled = Cancelled
register-direction = Direction
register-name = Name
register-institution = Institution
register-purpose = Purpose
register-people = People
register-visit-receiving = Received
register-visit-going = Paid

register-requester = Asked for by
register-unit = Work unit
register-channels = Channels
register-texts = Versions of the text
register-approved = Text approved
register-published = Published
register-links = Active links

command-register = Registers as PDF or Excel
register-any = Registers
register-which = *Which register?* It comes as a PDF or an Excel file.
register-when = *{ $register }* of when? Choose below, or write for example *register tamu 1-15 Nov*.
register-how = *{ $register }*, { $period }. In which form?
register-making = *{ $register }*, { $period }, is being made. The file comes here in a moment.
register-file = *{ $register }*, { $period }: { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }.
register-empty = *Nothing.* { $register }, { $period }: there is nothing on record.
register-refused-role = Registers are for the head of the agency, the heads of division and UPT, admins and auditors; some of them also for the ICT team and operators.
register-refused-mine = { $register } holds cases that your role may not all see, so it cannot be sent. Please ask the head of division, or type *register* for those that you may have.
register-refused-unclear = That period is not understood. Write for example *register gangguan bulan lalu*, *register tamu 1-15 Nov* or *register konten triwulan 3*.
register-refused-backwards = Its last day lies before its first. Please write the period again, for example *register tamu 1-15 Nov*.
register-refused-long = A register covers a year at most. Please choose a shorter period, for example *register gangguan tahun ini*.
register-refused-ahead = That period is more than a year ahead. Please choose a nearer one.
register-refused-paper = { $register } of that period is too long for a PDF (more than 50,000 rows). Please choose *Excel*, or a shorter period.
register-refused-failed = { $register } could not be made yet. Nothing is lost; please try again in a while. If it keeps failing, please tell the admin.

choice-register-gangguan = Fault reports
choice-register-analisis = Fault analysis
choice-register-kondisi-web = State of websites
choice-register-surat-tugas = Assignment letters
choice-register-arsip-link = Active links
choice-register-jadwal-promosi = Promotion schedule
choice-register-tamu = Guest book
choice-register-konten = Content
choice-register-month = This month
choice-register-last-month = Last month
choice-register-quarter = This quarter
choice-register-year = This year
choice-register-pdf = PDF
choice-register-xlsx = Excel
