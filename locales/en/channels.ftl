# One person on two channels.
link-code = The code that joins { $you }'s account on another channel: `{ $code }`. Please type it there before { $until }. It works once; give it to nobody.
link-done = This account is now { $name }'s as well. Answers go to the channel used last. To choose where news go, type *saluran*.
link-unknown = That code does not hold, or its time is over. Nothing changed. Please type *sambung* on the other channel for a new one.
link-taken = The person of that code has an account on this channel already. Nothing changed. If the account is a new one, please ask the admin.
link-official = This account belongs to an official already and cannot be joined by a code. Nothing changed. Please ask the admin.
channel-asked = On which channel shall news for { $you } be sent?
channel-single = Your account is on one channel so far. To join Telegram and WhatsApp, type *sambung*.
channel-saved = { $chosen ->
    [telegram] News will be sent on Telegram.
    [whatsapp] News will be sent on WhatsApp.
   *[last] News will be sent to the channel used last.
}
choice-channel-telegram = Telegram
choice-channel-whatsapp = WhatsApp
choice-channel-last = Used last
