# Gangguan massal dan layanan yang sempat terputus.

outage-ask = Apa yang terjadi? Mohon tuliskan singkat, misalnya *kabel laut putus, internet seluruh kabupaten mati*.
outage-lasts = *Gangguan massal* berlaku sejak { $since }: { $reason }
    Selama itu waktu langkah yang berjalan dicatat sebagai kredit, bukan kelalaian petugas.
outage-ended = Gangguan massal selesai: { $since } sampai { $until } ({ $length }). Alasan: { $reason }
outage-noticed = Layanan ini sempat tidak terhubung, { $since } sampai { $until }. Pesan yang masuk sesudahnya dijawab menurut urutannya, dan waktunya dicatat sebagai kredit.
backlog = Layanan sempat terputus. { $count } pesan { $you } ({ $first } sampai { $last }) sudah kami terima menurut urutannya, dan tidak ada yang hilang.
choice-outage-end = Akhiri gangguan
refused-outage-officials = Gangguan massal ditetapkan oleh Ka. Divisi, Kepala UPT, atau admin. Belum ada yang berubah.

ledger-credit = Kredit gangguan massal atau sambungan: { $credit }
why-credit = Kredit gangguan massal atau sambungan: { $credit }. Tenggat tetap, tetapi keterlambatan selama itu tidak dihitung.
weekly-credited = Termasuk { $count } langkah yang terlambat hanya karena gangguan massal atau sambungan.
