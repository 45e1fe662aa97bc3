# The state of the service, for the admin.

trouble-told = *Needs a hand: { $what }*
trouble-over = Well again: { $what } (since { $since }).

trouble-database = the database cannot be written, or is damaged ({ $detail })
trouble-do-database = What people send may not be kept. Look at the server: python -m bot doctor. If it is called damaged, stop the bot, keep a copy of its folder, and restore the newest backup.
trouble-disk-full = the disk is full
trouble-do-disk-full = New letters, photos and reports cannot be kept. Make room on the server now; what was put off goes on by itself.
trouble-disk = the disk is nearly full ({ $detail } MB left)
trouble-do-disk = Make room on the server, or move old files, before it is full.
trouble-inbox = incoming messages wait for more than two minutes
trouble-do-inbox = It usually passes. If not, look at the log on the server and restart the bot; nothing is lost.
trouble-telegram = Telegram does not answer
trouble-do-telegram = Check the server's network and the bot's token. Telegram keeps people's messages for about 24 hours.
trouble-trust = the connection to Telegram is refused, because { $detail ->
        [expired] its certificate has expired
        [early] its certificate is not valid yet
        [name] its certificate is for another name
       *[issuer] the issuer of its certificate is unknown
    }
trouble-do-trust = No message is lost; everything goes on by itself. Check the server's clock. If the office's network inspects connections by a proxy, set SSL_CERT_FILE to the file of its authority and restart the bot.
trouble-arrival = Telegram cannot deliver messages to this server ({ $detail })
trouble-do-arrival = Telegram keeps people's messages for about 24 hours and then brings them by itself. Check the public address, the certificate and the proxy on the server: python -m bot doctor.
trouble-whatsapp = WhatsApp does not answer
trouble-do-whatsapp = Check the WhatsApp token and the account in Meta Business: python -m bot doctor.
trouble-template = the WhatsApp template { $subject } cannot be used
trouble-do-template = See why in the WhatsApp Manager. Meanwhile cards go to the other channel or to the superior.
trouble-clock = the server's clock is wrong ({ $detail } seconds)
trouble-do-clock = Due times and reminders are wrong with it. Turn on time synchronisation (NTP) on the server: timedatectl set-ntp true.
trouble-certificate = the certificate of { $subject } { $detail ->
        [expired] is not valid or has expired
       *[other] expires in { $detail } days
    }
trouble-do-certificate = Renew it; without it the page of letters and the webhooks cannot be reached.
trouble-backup = the last backup is { $detail } days old
trouble-do-backup = Run python -m bot backup on the server, and find out why its schedule does not run.
trouble-timers = { $detail } scheduled jobs failed and are not tried again
trouble-do-timers = Look for "timer failed" in the server's log; report it to the maintainer.
trouble-messages = { $detail } outgoing messages did not go out
trouble-do-messages = Each was told in this chat with its cause; reach the person in another way.
trouble-updates = { $detail } incoming messages could not be handled
trouble-do-updates = They are kept, and were told in this chat; report them to the maintainer.
trouble-webhook = { $detail } events were not taken by the program at { $subject }
trouble-do-webhook = They were tried again and again for three days. Once it is back, run on the server: python -m bot webhook list, then python -m bot webhook again NUMBER.
trouble-pictures = screenshots are not read ({ $detail } is not installed)
trouble-do-pictures = Reports go on as usual. To have them read: apt install tesseract-ocr tesseract-ocr-ind, and start again; or SIGAP_READ_PICTURES=false.

self-check-none = The first check has not finished. Please try again in a minute.
self-check-well = *Everything works* ({ $at })
self-check-ill = *{ $count ->
        [one] One thing needs
       *[other] { $count } things need
    } a hand* ({ $at })
self-check-trouble =
    ✗ { $what } (since { $since })
    { $todo }
self-check-database = ✓ Database
self-check-disk = ✓ Disk: { $free } MB
self-check-telegram = ✓ Telegram: last answer { $at }
self-check-webhook = ✓ Telegram, by webhook
self-check-whatsapp = ✓ WhatsApp
self-check-clock = ✓ The server's clock
self-check-waiting = Waiting: { $incoming } in, { $outgoing } out
self-check-kept = Last backup: { $backed }. Record signed: { $signed }
self-check-never = never
