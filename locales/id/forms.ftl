# Pertanyaan setelah tombol ditekan.

ask-reason = Mohon tuliskan alasan atau bagian yang perlu diperbaiki; catatan ini diteruskan kepada pengaju.
ask-reject-reason = Mohon tuliskan alasan penolakan; alasan ini diteruskan kepada pelapor.
ask-abuse-reason = Mohon tuliskan mengapa ini penyalahgunaan. Bukti disegel dan pengirim diblokir.
ask-revoke-reason = Mohon tuliskan alasan pembatalan persetujuan.
ask-cause = Apa penyebab gangguannya?
ask-external-cause = Apa penyebabnya, dan mengapa di luar kewenangan Tim TI?
ask-action = Apa yang sudah dilakukan?
ask-photo = Bila ada, mohon kirim foto hasilnya. Bila tidak ada, pilih *Lewati*.
ask-note = Silakan tulis catatan atau kirim foto.
ask-question = Apa yang ingin ditanyakan kepada pelapor?
ask-obstacle-reason = Apa kendalanya?
ask-team = Pilih petugas, satu atau lebih, lalu *Setujui petugas ini*.
form-together = Boleh dijawab sekaligus, satu baris untuk satu jawaban, atau satu per satu.
ask-field = Mohon diisi: { $field }.
answer-too-short = Mohon tulis sedikit lebih jelas.
answer-needs-text = Mohon jawab dengan tulisan, atau ketik *batal*.
answer-needs-choice = Mohon pilih salah satu tombol di atas, atau ketik *batal*.
done-recorded = Baik, sudah kami catat untuk { $number }: *{ $outcome }*.
done-recorded-nod = { $number }: sudah kami catat.
team-member = { $tick }{ $name } ({ $load })

field-reason = alasan
field-cause = penyebab
field-action = tindakan
field-photo = foto
field-note = catatan
field-question = pertanyaan
field-answer = jawaban
field-summary = ringkasan
field-until = perkiraan selesai (tanggal)
field-team = petugas
