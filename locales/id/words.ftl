# Kata-kata: kategori, peran, langkah, keadaan.

you = { $address ->
    [bapak] Pak { $name }
    [ibu] Bu { $name }
    [name] { $name }
   *[none] Bapak/Ibu
  }

reporter = { $name ->
        [none] belum menyebutkan nama
       *[other] { $name }
    }{ $unit ->
        [none] { "" }
       *[other] , { $unit }
    }

category-website = Website
category-jaringan = Jaringan/internet
category-sistem_informasi = Aplikasi
category-perangkat = Perangkat
category-none = Belum dipilih

sub-peretasan = peretasan
sub-aplikasi_pusat = aplikasi pusat
sub-medsos = media sosial
sub-akun = akun
sub-surel = surel dinas
sub-wifi = WiFi
sub-fisik = kabel
sub-server = server
sub-listrik = listrik
sub-lambat = lambat
sub-putus = putus
sub-tidak_dapat_diakses = tidak dapat diakses
sub-galat = galat
sub-komputer = komputer
sub-printer = printer
sub-lain = lainnya

priority-kritis = Kritis
priority-tinggi = Tinggi
priority-sedang = Sedang
priority-rendah = Rendah

role-staff = Staf
role-ict_team = Tim TI
role-ict_head = Ka. Divisi
role-upt_head = Kepala UPT
role-upt_tik = UPT TIK
role-designer = Staf Desain
role-operator = Operator
role-agency_head = Kadis
role-admin = Admin
role-system = Sistem

state-open = Berjalan
state-done = Ditutup
state-rejected = Ditolak
state-cancelled = Dibatalkan
state-abuse = Ditutup
state-waiting-approve = Menunggu persetujuan
state-waiting-complete = Dikembalikan, menunggu dilengkapi
state-waiting-repair = Ditugaskan
state-working-repair = Dikerjakan
state-paused-repair = Dijeda
state-waiting-confirm = Selesai, menunggu konfirmasi
state-waiting-external = Menunggu UPT TIK

step-gangguan-report = Pelaporan
step-gangguan-complete = Melengkapi laporan
step-gangguan-approve = Persetujuan surat tugas
step-gangguan-repair = Perbaikan
step-gangguan-confirm = Konfirmasi pelapor
step-gangguan-result = Laporan hasil perbaikan
step-gangguan-receive = Penerimaan hasil perbaikan
step-gangguan-external = Laporan gangguan eksternal
step-gangguan-upt_repair = Perbaikan oleh UPT TIK
step-gangguan-verify = Pengecekan hasil UPT TIK
step-gangguan-check = Pemeriksaan

outcome-approve = Disetujui
outcome-return = Dikembalikan
outcome-reject = Ditolak
outcome-abuse = Penyalahgunaan
outcome-done = Selesai
outcome-external = Eksternal
outcome-revoke = Persetujuan dibatalkan
outcome-normal = Sudah normal
outcome-broken = Masih terganggu
outcome-silent = Ditutup tanpa jawaban
outcome-resend = Dilengkapi
outcome-withdraw = Dibatalkan pelapor
outcome-submit = Dikirim
outcome-accept = Diterima
outcome-other = Selesai

standard-workdays = { $days } hari kerja
standard-open = menyesuaikan
as-it-is = { $text }
outcome-send = Dikirim
outcome-works = Sudah berfungsi
outcome-fails = Belum berfungsi
outcome-answer = Dijawab
outcome-note = Catatan tersimpan
outcome-obstacle = Dijeda
outcome-resume = Dilanjutkan
outcome-ask = Pertanyaan dikirim
outcome-estimate = Perkiraan dicatat
outcome-file = Dikirim
since-unknown = belum disebutkan
since-about = sekitar { $at }
role-reporter = pelapor
role-team = petugas yang ditugaskan
state-waiting-result = Selesai
letter-unnumbered = (menunggu nomor)
