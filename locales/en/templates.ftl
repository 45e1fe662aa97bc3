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

choice-whatsapp-more = More
choice-whatsapp-list = Choose

delete-ignored = The message you deleted had reached us and stays on record. If something in it was wrong, please send what is right.
whatsapp-failed = The message *{ $kind }* to { $name } did not arrive on WhatsApp ({ $reason }). { $went ->
    [channel] It was sent on another channel.
    [superior] It was passed on to their superior.
   *[none] Please reach them directly.
}
whatsapp-instead = This was for { $name }, who cannot be reached on WhatsApp yet: file { $number } waits for action. Please help.
whatsapp-expired = WhatsApp refuses this service's token. Messages on WhatsApp are held back and kept. Please renew SIGAP_WHATSAPP_TOKEN and start the service again.
