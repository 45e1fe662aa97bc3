# Banyak laporan, satu gangguan.

ask-alike = Ada laporan serupa dari { $unit } ({ $number }, { $at }). Apakah gangguannya sama?
choice-alike-same = Ya, sama
choice-alike-new = Berbeda

card-alike = Mungkin gangguan yang sama: { $numbers }.
card-followers = Diikuti laporan lain: { $numbers }.
choice-approve-together = Setujui { $count } laporan
joined-together = { $number } disetujui dengan satu surat tugas. Laporan yang mengikuti: { $others }.
followers = Laporan yang mengikuti { $number }: { $numbers }. Bila ada yang ternyata berbeda, pisahkan di bawah ini.
followers-none = Tidak ada laporan yang mengikuti { $number }.
choice-see-followers = Laporan serupa
choice-part-one = Pisahkan { $number }

card-follow-title = Laporan diterima
card-follow-ask = Gangguan pada laporan { $number } sama dengan { $parent } yang sedang ditangani. Perkembangannya kami kabari di sini, dan { $you } kami tanya lagi setelah selesai. Bila ternyata berbeda, pilih *Berbeda*.
choice-part = Berbeda
choice-join = Gabungkan
outcome-join = Digabungkan
outcome-settle = Selesai bersama
outcome-part = Dipisahkan
step-gangguan-follow = Mengikuti laporan serupa
