# Kartu tugas: satu kartu, satu keputusan.

card-head = *{ $title }* — { $number }
card-described = Uraian: { $description }{ $complete ->
        [no] {" "}_(belum lengkap)_
       *[yes] { "" }
    }
card-facts = { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    } · Prioritas { $priority }
    Pelapor: { $reporter }{ $verified ->
        [no] {" "}(pelapor belum diverifikasi)
       *[yes] { "" }
    }{ $onbehalf ->
        [none] { "" }
       *[other] {" "}· dicatat oleh { $onbehalf }
    }
    Sejak: { $since }{ $where ->
        [none] { "" }
       *[other] {"\u000A"}Lokasi: { $where }
    }
    Bukti: { $evidence ->
        [0] tidak ada
       *[other] { $evidence } berkas
    }
card-pieces = Gambar yang panjang kami potong menjadi { $pieces } bagian; semuanya ada di *Lihat bukti*.
card-files-coming = _{ $coming } berkas masih kami ambil dan akan menyusul._
card-files-lost = _{ $lost } berkas tidak dapat kami ambil; pengirimnya sudah diminta mengirim ulang._
card-whole = Uraian lengkap: { $text }
card-note = Catatan: { $note }

card-approve-title = Persetujuan Surat Tugas
card-approve-ask = Usulan petugas: { $proposed }
    Mohon persetujuan { $you } sebelum *{ $due }*.
card-approve-nobody = Tidak ada petugas Tim TI yang dapat diusulkan. Pilih *Ganti petugas*, atau minta admin mendaftarkan petugas.

card-repair-title = Penugasan
card-repair-ordered = Disetujui oleh { $approver }; surat tugas nomor { $letter }{ $signed ->
        [yes] .
       *[no] {" "}(belum ditandatangani).
    }
card-repair-ask = Waktu baku perbaikan { $standard }, sampai *{ $due }*.
card-repair-standing = { $standing ->
    [accepted] Dikerjakan oleh { $acceptedby } sejak { $acceptedat }.
    [paused] Dijeda sejak { $pausedat }: { $reason }. Pilih *Lanjut* bila sudah dapat diteruskan.
   *[waiting] Mohon pilih *Terima* untuk mulai.
  }

card-confirm-title = Pekerjaan selesai
card-confirm-ask = { $number } dilaporkan selesai: { $result }
    Mohon dicek. Apakah sudah normal?
    Bila tidak ada jawaban sampai { $until }, laporan kami tutup.

card-complete-title = Laporan perlu dilengkapi
card-complete-ask = { $official } meminta { $you } melengkapi laporan { $number }: { $note }
    Kirim keterangan atau foto di sini, lalu pilih *Kirim*.

card-step-ask = Mohon ditindaklanjuti{ $duestate ->
        [open] .
       *[due] {" "}sebelum *{ $due }*.
    }

card-outcome = { $mark } *{ $outcome }* oleh { $by } pada { $at }{ $note ->
        [none] .
       *[other] : { $note }
    }

evidence-caption = Bukti { $number }
evidence-none = Belum ada bukti untuk { $number }.

files-not-shown = _Berkas pendukung tidak dapat ditampilkan di sini. Berkas aslinya tersimpan._
file-not-on-whatsapp = _Berkas { $name } tidak dapat dikirim lewat WhatsApp. Berkas aslinya tersimpan; mohon minta kepada pengirimnya atau kepada admin Sigap untuk menyerahkannya, atau buka lewat Telegram._
file-by-link = Berkas { $name } tidak dapat dikirim lewat WhatsApp. Unduh di halaman ini sampai { $until }: { $url }
files-gone = _Berkas pendukung tidak ada lagi di penyimpanan kami, sehingga tidak ikut terkirim. Bila diperlukan, mohon minta pengirimnya mengirim ulang._
