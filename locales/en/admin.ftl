# Alerts for the admin.

admin-dead-update = One message from { $channel } could not be handled after { $attempts } attempts and is kept as number { $row }. Cause: { $error }
admin-unreachable = { $name } cannot be reached through { $channel } ({ $reason }). Messages for them are held back.
admin-refused = One message ({ $kind }) for { $name } was refused by { $channel }: { $reason }
admin-nobody = Nobody with the role { $role } can be reached for { $number }.
