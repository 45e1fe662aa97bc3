# What a screenshot says (SOP A, step 2): seen and concluded are kept apart.

summary-read = _{ $read }_
summary-hidden = What looks like a password, a code or a personal number in the picture is masked.
ask-category-offered = By the picture, perhaps: *{ $kind }*.

screen-told = { $told }
screen-quote = Read in the picture: “{ $words }”
screen-opens = Monitor: from here { $name } opened at { $at }.
screen-suspicious = Monitor: { $name } has not shown its own page since { $at }.
screen-closed-too = Monitor: { $name } has not opened for us either since { $at }.

screen-target = { $name }{ $address ->
        [none] { "" }
       *[other] {" "}({ $address })
    }
screen-address = the address { $address }
screen-application = the application { $name }
screen-some-site = the website
screen-some-application = the application

screen-unreachable = { $what } cannot be opened.
screen-dns = { $what } is not found (DNS).
screen-refused = { $what } refuses the connection.
screen-timeout = { $what } takes too long to answer.
screen-reset = { $what } breaks the connection before the page opens.
screen-certificate = Browsers do not open { $what }, because of its security certificate.
screen-not_secure = The connection to { $what } is not secure.
screen-no_internet = The device has no connection to the internet.
screen-forbidden = { $what } denies access (403).
screen-not_found = A page of { $what } is not found (404).
screen-server_error = { $what } has a server error (500).
screen-bad_gateway = { $what } cannot be opened: its gateway fails (502).
screen-unavailable = { $what } is not available (503).
screen-gateway_timeout = { $what } cannot be opened: the server behind it does not answer (504).
screen-maintenance = { $what } says that it is under maintenance.
screen-suspended = { $what } is suspended, or its domain has expired.
screen-database = { $what } cannot reach its database.
screen-login = Signing in to { $what } failed: name or password was refused.
screen-account_locked = The account of { $what } is locked or inactive.
screen-session = The session of { $what } has ended.
screen-not_saved = { $what } cannot save or send data.
screen-not_loaded = { $what } cannot load data from its server.
screen-app_error = { $what } shows an error.
screen-app_stopped = { $what } has stopped or does not respond.
screen-messenger = The messenger has no network.
screen-gambling = A gambling page shows on { $what }: the site was probably hacked.
screen-defaced = { $what } was defaced by hackers.
screen-dangerous = The browser warns that { $what } is dangerous: the site was probably hacked.
screen-ransom = A ransom note (ransomware) shows: files are encrypted.
screen-malware = A virus or malware was found on the computer.
screen-paper_jam = Paper is jammed in the printer.
screen-ink = The printer's ink or toner is low or faulty.
screen-paper = The printer is out of paper.
screen-printer_offline = The printer is not connected.
screen-printer_error = The printer cannot print.
screen-blue_screen = Windows stopped with a blue screen.
screen-boot = The computer cannot start Windows.
screen-memory = The computer is out of memory.
screen-disk_full = The storage is full.
screen-disk = The disk or USB drive is faulty.
screen-file_damaged = A file cannot be opened.
screen-license = A program's licence has expired or is not active.
screen-program = A program on the computer stopped working.
screen-wifi = WiFi is not connected, or has no internet.
screen-network = The network is not connected.
screen-cable = The network cable is unplugged.
