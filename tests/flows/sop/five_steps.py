"""The SOP of an invented office: lending equipment, in five steps."""

FIVE_STEPS = """
id = "pinjam"
prefix = "B"
version = 1
name = "Peminjaman Peralatan"
date = 2026-11-23
start = "ask"

[steps.ask]
printed = "1"
source = "Mengajukan peminjaman"
performer = { roles = ["staff"], basis = "wording" }
requires = "Formulir"
standard = "5m"
output = { source = "Permohonan", key = "request" }
filed = true
outcomes.file = { to = ["decide"] }

[steps.decide]
printed = "2"
source = "Menyetujui peminjaman"
performer = { roles = ["ict_head", "upt_head"], mode = "all", basis = "lane" }
requires = "Permohonan"
standard = "1h"
output = { source = "Persetujuan", key = "consent" }
decides = true

[steps.decide.outcomes.approve]
to = ["hand_over"]

[steps.decide.outcomes.return]
to = ["change"]
fields = [{ key = "reason", kind = "text" }]

[steps.decide.outcomes.reject]
ends = "rejected"
fields = [{ key = "reason", kind = "text" }]

[steps.change]
performer = { roles = ["staff"], basis = "wording" }
holders = "reporter"
standard = "open"
outcomes.resend = { to = ["decide"] }
outcomes.withdraw = { ends = "cancelled" }

[steps.hand_over]
printed = "3"
source = "Menyerahkan peralatan"
performer = { roles = ["operator"], basis = "lane" }
requires = "Persetujuan"
standard = "1d"
output = { source = "Berita acara", key = "handed" }
outcomes.done = { to = ["take_back"], tells = { performers = "card" } }

[steps.take_back]
printed = "4"
source = "Menerima kembali"
performer = { roles = ["operator"], basis = "lane" }
requires = "Berita acara"
standard = "open"
output = { source = "Berita acara", key = "returned" }
outcomes.done = { to = ["file_away"] }

[steps.file_away]
printed = "5"
source = "Mengarsipkan"
performer = { roles = ["operator"], basis = "assumed" }
requires = "Berita acara"
standard = "10m"
output = { source = "Arsip", key = "archive" }
outcomes.done = { by = ["operator"], ends = "done" }
"""
