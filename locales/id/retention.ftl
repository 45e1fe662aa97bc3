# Akhir masa simpan bukti: ditandatangani arsiparis.

choice-retention-sign = Tanda tangani
retention-asked = *Bukti yang melewati masa simpannya* (daftar { $key })
    Setelah ditandatangani, berkas bukti berikut dimusnahkan dengan berita acara. Laporan, jurnal, surat, dan kode keaslian berkas tetap disimpan.
retention-class = { $sop }, disimpan { $years } tahun: { $files } berkas dari { $cases } laporan, { $megabytes } MB ({ $first } sampai { $last })
retention-answered = { $signed ->
        [yes] Daftar { $key } sudah ditandatangani. Admin melaksanakannya dengan: python -m bot retention --carry-out berita-acara.pdf
       *[no] Daftar { $key } ditolak. Tidak ada berkas yang dimusnahkan.
    }
casefile-evidence-disposed = Bukti dimusnahkan sesuai masa simpan yang ditandatangani arsiparis.
