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
