# Setting up in the terminal: python -m bot setup.

setup-hello =
    Setting up Sigap. Every question may be answered with nothing (Enter): it stays as it is now.
    Nothing is saved before you agree at the end; Ctrl+C cancels everything.
setup-heading-token = Telegram bot
setup-heading-office = Office
setup-heading-kop = Letterhead
setup-heading-zone = Time zone
setup-now = Now: { $value }
setup-none = not set

setup-token-where = Open @BotFather in Telegram, send /newbot, and copy the token to here. It is not shown while you type or paste it.
setup-token-ask = Bot token
setup-token-environment = This token comes from the environment (SIGAP_TELEGRAM_TOKEN), which takes precedence over { $file }. Change it there if need be.
setup-token-form = That is no token. One looks like 123456789:AAF3x…: digits, a colon, then 35 letters and digits.
setup-token-trying = Asking Telegram about the token …
setup-token-known = Right: this bot is @{ $bot } ({ $name }).
setup-token-wrong = Telegram does not know that token. Copy it from @BotFather again (/mybots, choose the bot, API Token).
setup-token-silent = { $address } does not answer ({ $reason }), so the token could not be checked. Look at this server's network.
setup-token-untried = Use the token unchecked?
setup-token-missing = Without a token the bot cannot run. This command takes it later as well.

setup-name-ask = Office name
setup-kop-hint = Line by line, as on an official letter. Type - to remove a line.
setup-kop-government = Line 1, regional government
setup-kop-agency = Line 2, name of the agency
setup-kop-address = Line 3, address
setup-kop-contact = Line { $number }, telephone, e-mail, website (empty: done)
setup-kop-more = Line { $number }
setup-place-ask = Place that letters are dated from
setup-zone-ask = Choose 1, 2 or 3
setup-zone-1 = 1  WIB   Sumatra, Java, West and Central Kalimantan
setup-zone-2 = 2  WITA  East, South and North Kalimantan, Sulawesi, Bali, Nusa Tenggara
setup-zone-3 = 3  WIT   Maluku and Papua
setup-zone-wrong = Answer with 1, 2, 3, WIB, WITA or WIT.

setup-bad-unreadable = That answer holds characters that cannot be read. Please type it again.
setup-bad-long = That answer is too long: { $most } letters at most.
setup-bad-needed = This one is needed.
setup-bad-yes = Answer y (yes) or n (no).
setup-usual-yes = Y/n
setup-usual-no = y/N

setup-heading-summary = To be saved
setup-line-token = bot      @{ $bot }
setup-line-token-untried = bot      a token that was not checked
setup-line-token-none = bot      no token yet
setup-line-name = office   { $name }
setup-line-kop = kop      { $line }
setup-line-place = place    { $place }
setup-line-zone = time     { $zone }
setup-save-ask = Save?
setup-unchanged = All of it is so already; no file was changed.
setup-saved = Saved: { $files }.
setup-cancelled = Cancelled: nothing was changed.
setup-interrupted = The settings are saved, but the first admin's code was not made yet. Run it again: python -m bot setup

setup-heading-admin = First admin
setup-admin-code =
    1. Start the bot: make run
    2. Open { $link } and send, once: { $code }
    A code that was shown before is void now.
setup-admin-link-none = the chat with the bot
setup-admin-there = There is an admin already; no new code.
setup-admin-later =
    The first admin's code is shown by `python -m bot run` when it first runs, since the database cannot be opened yet:
    { $reason }
setup-rest = Office hours, signer, superiors, work units and watched sites are in { $file } as well. To check everything: python -m bot check

setup-no-terminal = setup asks in a terminal, and there is none here. Without one, edit .env (see .env.example) and office.toml with a text editor.
setup-office-missing = { $file } is not there. Take it from Sigap's source again, or name your office's file in SIGAP_OFFICE.
setup-office-broken =
    { $file } cannot be read; mend it first and run this again. Nothing was changed.
    { $reason }
setup-office-uneditable = { $file } is written in a way that cannot be edited safely by itself. Fill in [office] name, [letter] kop and place, and [hours] zone yourself. Nothing was changed.
setup-unreadable = { $file } cannot be read: { $reason }. Nothing was changed.
setup-unwritable = { $file } cannot be written: { $reason }. Nothing was changed.
setup-half-written = { $saved } is saved, but { $file } cannot be written: { $reason }. Run this again once that is mended.
