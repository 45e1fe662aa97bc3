# Gangguan massal dan layanan yang sempat terputus.

outage-ask = Apa yang terjadi? Mohon tuliskan singkat, misalnya *kabel laut putus, internet seluruh kabupaten mati*.
outage-lasts = *Gangguan massal* berlaku sejak { $since }: { $reason }
    Waktu selama gangguan ini tidak dihitung sebagai keterlambatan petugas.
outage-ended = Gangguan massal selesai: { $since } sampai { $until } ({ $length }). Alasan: { $reason }
outage-noticed = Layanan ini sempat tidak terhubung, { $since } sampai { $until }. Pesan yang masuk sesudahnya dijawab menurut urutannya, dan waktu itu tidak dihitung sebagai keterlambatan.
backlog = Layanan sempat terputus. { $count } pesan { $you } ({ $first } sampai { $last }) sudah kami terima menurut urutannya, dan tidak ada yang hilang.
choice-outage-end = Akhiri gangguan
refused-outage-officials = Gangguan massal ditetapkan oleh Ka. Divisi, Kepala UPT, atau admin. Belum ada yang berubah.

ledger-credit = Tidak dihitung karena layanan terganggu: { $credit }
why-credit = Tidak dihitung karena layanan terganggu: { $credit }. Tenggat tetap, tetapi keterlambatan selama itu tidak dihitung.
weekly-credited = Termasuk { $count } langkah yang terlambat hanya karena gangguan massal atau sambungan.
