# Greeting, introduction, help.

greeting = { $part ->
    [salam] Waalaikumsalam
    [morning] Good morning
    [noon] Good day
    [afternoon] Good afternoon
   *[night] Good evening
  }, { $you }. This is the fault report service of { $office }.
greeting-ask = Please write what does not work, or send a photo or a voice message.
privacy-notice = We record your name, unit and the content of your report, { $you }, to deal with the fault. This message passes through servers of { $channel }, which are abroad. Evidence is kept according to the archive schedule. Please do not send passwords or OTP codes.
ask-address = How should we address you?
address-saved = Certainly, { $you }.
help = *What can be done here*
    Send a photo, a voice message or words: a fault report
    /status: my reports
    /tugas: what waits for me
    /rekap last month: figures of a period (Kadis, Ka. Divisi, Kepala UPT, admin)
    /meja: everything in one page
    /delegasi: who decides while an official is away
    /piket: who is on duty out of hours (IT team)
    /riwayat G-2026-0001: the history of one case
    /periksa: check sites and network (IT team)
    /promosi: promotion rounds, schedule, guest book
    /gangguan_massal: a fault everywhere (Ka. Divisi, Kepala UPT, admin)
    /kesehatan: how this service is (admin)
    /pengaturan: days off, Ramadan, watch (admin)
    /bahasa: change the language
    /batal: cancel what is being filled in
    /nomor: connect this account with the office's list
    /peran: ask for a role
    All of them can also be typed without the slash, such as *batal*.
language-asked = Pilih bahasa. / Choose a language.
language-saved = Language: English.
cancelled = Cancelled. What was already sent is kept.
nothing-to-cancel = Nothing is being filled in.
change-data = Please write your full name as it should be, { $you }.
admin-welcome = You are now on record as the first admin, { $you }. Import the list of staff with: python -m bot people import
admin-code-wrong = That code is not valid. See the code that was printed when Sigap first started.
own-data = *Your data, { $you }*
    Name: { $name }
    Unit: { $unit }
    Privacy notice: version { $version }
own-role = Role: { $role }
