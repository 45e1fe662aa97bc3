# Joining: number, invitation, role; and the admin's register.

share-number = If the office has registered your number, tap the button below. Only the number of this account is sent.
choice-share-number = Share my number
number-not-own = We do not keep contacts of other people; we can only take the number of this account itself. Type *bagikan nomor*, then tap the button.
joined-connected = Welcome, { $you }. This account is now connected as *{ $name }*, { $unit }.
joined-already = This account is connected already, { $you }. Nothing has changed.
joined-unknown = This number is not on the office's list yet. You can still report; for another role, ask the admin to register the number, or type *minta peran*.
joined-several = This number is on record for more than one person. The admin has been told; this account is not connected yet.
joined-taken = This number is connected with another account. The admin has been told; this account is not connected yet.
joined-expired = This invitation is no longer valid. Please ask the admin for a new one.
joined-waiting = Another account has used this invitation. The admin has been told and will look into it.
code-unknown = We do not know this invitation code. Please check it, or ask the admin for a new one.
code-too-often = Too many wrong codes. Please try again in an hour at the earliest, or ask an admin for a new code; you can still report.

role-which = Which role is yours, { $you }? An admin approves it.
role-name-first = Please tell us who you are first: type *ubah data*, then your name and unit.
role-asked = Your request for the role { $role } has gone to the admin. The answer comes here, { $you }.
role-nobody = Your request for the role { $role } is on record, but no admin can be reached yet. Please tell the agency directly.
role-held = You hold the role { $role } already, { $you }.
role-waiting = There is a request for the role { $role } already; it waits for an admin.
role-granted = The role { $role } is approved, { $you }. Type *tugas* to see what waits for you.
role-rejected = The request for the role { $role } could not be approved. If this is a mistake, contact the office's admin.
role-request = *A role is asked for*
    { $name }, { $unit }
    Role: { $role }
    { $verified ->
        [yes] On the office's list
       *[no] Not on the office's list
    }
role-other = Which role is given?
role-given = { $name } now holds the role { $role }.
role-refused = The request of { $name } for the role { $role } is rejected.
choice-role-grant = Approve
choice-role-reject = Reject
choice-role-other = Another role

people = *People* ({ $count })
people-all-well = Every role is held and everybody can be reached.
people-no-chat = Not connected yet ({ $count }): { $names }
people-blocked = Out of reach ({ $count }): { $names }
people-empty-role = Nobody holds the role { $role } yet.
people-few-admins = Fewer than two admins: if one is away, nobody stands in.
person = *{ $name }*
    Unit: { $unit }
    { $way ->
        [ok] Can be reached
        [lost] Out of reach
       *[none] Not connected yet
    }{ $verified ->
        [yes] { "" }
       *[no] ; not verified
    }{ $ended ->
        [yes] ; access ended
       *[no] { "" }
    }
person-label = { $name }
person-roles-ask = Tap a role to give it or take it back.
role-held-mark = ✓ { $text }
person-end-ask = End the access of *{ $name }*? All roles, invitations and unsent forms end. The history stays.
person-ended = The access of *{ $name }* has ended. { $tasks ->
        [0] No task is left behind.
       *[other] These tasks need somebody else:
    }
person-ended-task = • { $number } · { $step }
access-ended = Your access to this service has been ended by the admin, { $you }. If this is a mistake, please contact the office's admin.
access-restored = Your access to this service has been restored, { $you }.
choice-people-back = Back
choice-people-on = On
choice-people-list = People
choice-person-roles = Change roles
choice-person-end = Deactivate
choice-person-end-yes = Yes, end access
choice-person-restore = Restore access
choice-person-done = Done
choice-no = No

refused-admin-only = Only an admin can do this. Nothing has changed.
refused-last-admin = This is the last admin. Name another one first.
refused-request-decided = Another admin has decided this request.

admin-number-several = The number ending in { $phone } is on record for more than one person; { $who } is not connected yet. Please mend the list.
admin-number-taken = { $who } shared a number that is connected with another account, in the name of { $name }. Please look into it.
admin-codes-tried = { $who } has sent { $times } wrong codes on { $channel ->
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }. For a while we do not look at their codes. If this person was invited, make a new invitation; if not, nothing needs to be done.
admin-invitation-twice = { $who } brought an invitation that { $name } has used. Nothing was given. Please look into it.

bot-description = Report an IT fault at the office: send a photo, a voice note or one sentence. We pass it on by the SOP and keep you posted until it is done.

    Press Start to begin.
bot-short-description = Report IT faults, request content, and follow both by the SOP.
command-lapor = Report a fault
command-status = My reports
command-tugas = What waits for me
command-periksa = Check sites and network
command-orang = People
command-kesehatan = Health of the service
command-piket = Who is on duty after hours
command-delegasi = Who decides in an absence
command-gangguan_massal = Declare a fault everywhere
command-peran = Ask for a role
command-nomor = Share my number
command-bahasa = Change the language
command-bantuan = Help
command-batal = Cancel what is being filled in
