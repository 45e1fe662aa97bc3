# Registers on the office's page.

meja-nav-registers = Registers
meja-registers = The office's registers
meja-registers-note = The same as in the files for Excel and PDF. Choose a period.
meja-registers-chat = Sent in chat as PDF or Excel, for example if you type register gangguan bulan lalu: { $names }.
meja-stretch-week = This week
meja-stretch-month = This month
meja-stretch-last-month = Last month
meja-stretch-quarter = This quarter
meja-register-files = Download the register
meja-register-leaves = Pages of the register
meja-register-before = Rows before
meja-register-after = Rows after
meja-register-rows = Rows { $first }–{ $last }.
meja-register-farthest = Only the first { $most } rows are here; all are in Excel and PDF.
meja-register-nil = Nil.
meja-register-nothing = Nothing is on record for this period.
meja-register-period-label = Another period
meja-register-period-example = such as 1-15 Nov, triwulan 3
meja-register-show = Show
meja-door-register-many = Too long to download
meja-door-register-many-explained = The register of this period is too long for a PDF. Go back, and choose Excel or a shorter period.
meja-door-register-slow = Still being made
meja-door-register-slow-explained = This register is long and not ready yet. The file is sent in the chat as soon as it is.
