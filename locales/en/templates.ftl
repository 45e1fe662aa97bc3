# WhatsApp templates for messages after 24 hours, which Meta has to approve.
template-button = Show
template-sigap-berkas-menunggu = Dear colleague, file { $number } waits for your action under the SOP. Please choose Show or answer this message to open it.
template-sigap-tenggat = Dear colleague, file { $number } needs your attention because of its due time. Please choose Show or answer this message to open it.
template-sigap-daftar-tugas = Dear { $name }, Sigap has a list of work for you. Please choose Show or answer this message to open it.
template-sigap-ringkasan-pekan = Dear { $name }, the weekly summary of Sigap is ready for you. Please choose Show or answer this message to read it.
template-sigap-surat-tugas = Dear colleague, the assignment letter of file { $number } is ready. Please choose Show or answer this message to receive it.
template-sigap-kabar-laporan = Dear colleague, there is news about report { $number }. Please choose Show or answer this message to read it.
template-sigap-kabar-berkas = Dear colleague, there is news of file { $number }. Please choose Show or answer this message to read it.
template-sigap-pengingat-jadwal = Reminder of { $number }: your promotion takes place as scheduled. Please choose Show or answer this message to open the details.
template-sigap-gangguan-massal = Dear { $name }, there is news of a fault that affects the whole office. Please choose Show or answer this message to read it.
template-sigap-perlu-admin = Dear { $name }, something about Sigap needs to be looked at. Please choose Show or answer this message to read it.

choice-whatsapp-list = Choose

delete-ignored = The message you deleted had reached us and stays on record. If something in it was wrong, please send what is right.
whatsapp-failed = The message *{ $kind }* to { $name } did not arrive on WhatsApp ({ $reason }). { $went ->
    [channel] It was sent on another channel.
    [superior] It was passed on to their superior.
   *[none] Please reach them directly.
}
whatsapp-instead = This was for { $name }, who cannot be reached on WhatsApp yet: file { $number } waits for action. Please help.
whatsapp-expired = WhatsApp refuses this service's token. Messages on WhatsApp are held back and kept. Please renew SIGAP_WHATSAPP_TOKEN and start the service again.
whatsapp-account = { $event ->
    [template-approved] Meta has approved the WhatsApp template *{ $name }* ({ $language }); it can be sent.
    [template-rejected] Meta has rejected the WhatsApp template *{ $name }* ({ $language }). That notice does not reach people who have not written for 24 hours. Please mend it and submit it again in WhatsApp Manager.
    [template-paused] Meta has paused the WhatsApp template *{ $name }* ({ $language }). Until it is unpaused, that notice does not reach people who have not written for 24 hours.
    [template-disabled] Meta has disabled the WhatsApp template *{ $name }* ({ $language }). Please submit another; the command: python -m bot templates.
    [template-flagged] Many recipients complain about the WhatsApp template *{ $name }* ({ $language }); Meta may disable it.
    [template-deleted] The WhatsApp template *{ $name }* ({ $language }) was deleted. If that was not intended, please submit it again; the command: python -m bot templates.
    [template-limit] The office has as many WhatsApp templates as Meta allows. No new one can be submitted before another is deleted.
    [template-category-soon] Within 24 hours Meta moves the WhatsApp template *{ $name }* ({ $language }) from the category { $before } to { $after }; its price may change. You can object in WhatsApp Manager.
    [template-category] Meta has moved the WhatsApp template *{ $name }* ({ $language }) from the category { $before } to { $after }; its price may change.
    [template-quality] The quality of the WhatsApp template *{ $name }* ({ $language }) has fallen to { $after ->
        [RED] low
       *[YELLOW] medium
    } because of recipients' feedback. If it keeps falling, Meta pauses it.
    [template-quality-good] The quality of the WhatsApp template *{ $name }* ({ $language }) is high again.
    [number-flagged] Meta has flagged the office's WhatsApp number { $name } for low quality. Unless that improves, its daily limit is lowered.
    [number-unflagged] The office's WhatsApp number { $name } is no longer flagged by Meta.
    [limit] The office's limit on WhatsApp is now { $after ->
        [none] any number of recipients
       *[other] { $after } recipients
    } a day outside 24-hour conversations.
    [account-disabled] Meta has disabled the office's WhatsApp account. Messages on WhatsApp are not sent. Please appeal in WhatsApp Manager.
    [account-disabling] Meta is going to disable the office's WhatsApp account. Please appeal in WhatsApp Manager at once.
    [account-reinstated] The office's WhatsApp account is active again.
    [account-violation] According to Meta, the office's WhatsApp account violates its terms. Please look into WhatsApp Manager.
    [account-restricted] Meta has restricted the office's WhatsApp account. Some messages are not sent. Please look into WhatsApp Manager.
    [account-deleted] The office's WhatsApp account was deleted. Messages on WhatsApp are no longer sent.
    [account-removed] This app was removed from the office's WhatsApp account. Messages on WhatsApp are not sent until it is connected again.
    [alert] Meta has sent a notice about the office's WhatsApp account.
   *[other] Meta reports a change of the office's WhatsApp account that we do not know yet{ $name ->
        [none] { "" }
       *[named] {" "}({ $name })
    }. Please look into WhatsApp Manager.
}{ $reason ->
    [none] { "" }
   *[other] {" "}Reason given by Meta: { $reason }.
}
