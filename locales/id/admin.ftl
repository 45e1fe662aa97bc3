# Untuk admin.

admin-dead-update = Satu pesan dari { $channel } tidak dapat diproses setelah { $attempts } kali dan disimpan sebagai nomor { $row }. Penyebab: { $error }
admin-unreachable = { $name } tidak dapat dihubungi lewat { $channel } ({ $reason }). Pesan untuknya tertahan.
admin-refused = Satu pesan ({ $kind }) untuk { $name } ditolak { $channel }: { $reason }
admin-nobody = Tidak ada pemegang peran { $role } yang dapat dihubungi untuk { $number }.
