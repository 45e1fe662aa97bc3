# Register pada halaman meja.

meja-nav-registers = Register
meja-registers = Register kantor
meja-registers-note = Isinya sama dengan berkas Excel dan PDF-nya. Pilih masanya.
meja-registers-chat = Dapat diminta di obrolan sebagai PDF atau Excel, misalnya dengan mengetik register gangguan bulan lalu: { $names }.
meja-stretch-week = Pekan ini
meja-stretch-month = Bulan ini
meja-stretch-last-month = Bulan lalu
meja-stretch-quarter = Triwulan ini
meja-register-files = Unduh register
meja-register-leaves = Halaman register
meja-register-before = Baris sebelumnya
meja-register-after = Baris berikutnya
meja-register-rows = Baris { $first }–{ $last }.
meja-register-farthest = Di sini hanya { $most } baris pertama; seluruhnya ada pada Excel dan PDF.
meja-register-nil = Nihil.
meja-register-nothing = Tidak ada catatan pada masa ini.
meja-register-period-label = Masa lain
meja-register-period-example = misalnya 1-15 Nov, triwulan 3
meja-register-show = Tampilkan
meja-door-register-many = Terlalu panjang untuk diunduh
meja-door-register-many-explained = Register untuk masa ini terlalu panjang untuk PDF. Kembali, lalu pilih Excel atau masa yang lebih pendek.
meja-door-register-slow = Masih disusun
meja-door-register-slow-explained = Register ini panjang dan belum selesai disusun. Berkasnya kami kirim di obrolan begitu selesai.
