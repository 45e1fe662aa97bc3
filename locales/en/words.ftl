# Names of categories, roles, steps, states.

you = { $address ->
    [bapak] Mr { $name }
    [ibu] Ms { $name }
    [name] { $name }
   *[none] Sir or Madam
  }

reporter = { $name ->
        [none] has not said their name
       *[other] { $name }
    }{ $unit ->
        [none] { "" }
       *[other] , { $unit }
    }

category-website = Website
category-jaringan = Network/internet
category-sistem_informasi = Application
category-perangkat = Equipment
category-none = Not chosen yet

sub-peretasan = hacking
sub-aplikasi_pusat = central application
sub-medsos = social media
sub-akun = account
sub-surel = office e-mail
sub-wifi = WiFi
sub-fisik = cable
sub-server = server
sub-listrik = power
sub-lambat = slow
sub-putus = cut off
sub-tidak_dapat_diakses = cannot be reached
sub-galat = error
sub-komputer = computer
sub-printer = printer
sub-lain = other

priority-kritis = Critical
priority-tinggi = High
priority-sedang = Medium
priority-rendah = Low

role-staff = Staff
role-ict_team = IT Team
role-ict_head = Head of Division
role-upt_head = Head of UPT
role-upt_tik = UPT TIK
role-designer = Designer
role-operator = Operator
role-agency_head = Head of Agency
role-admin = Admin
role-system = System

state-open = Running
state-done = Closed
state-rejected = Rejected
state-cancelled = Cancelled
state-abuse = Closed
state-waiting-approve = Waiting for approval
state-waiting-complete = Sent back, waiting to be completed
state-waiting-repair = Assigned
state-working-repair = Being worked on
state-paused-repair = Paused
state-waiting-confirm = Finished, waiting for confirmation
state-waiting-external = Waiting for UPT TIK

step-gangguan-report = Report
step-gangguan-complete = Completing the report
step-gangguan-approve = Approval of the assignment letter
step-gangguan-repair = Repair
step-gangguan-confirm = Confirmation by the reporter
step-gangguan-result = Report of the result
step-gangguan-receive = Receipt of the result
step-gangguan-external = Report of an external fault
step-gangguan-upt_repair = Repair by UPT TIK
step-gangguan-verify = Check of the UPT TIK repair
step-gangguan-check = Inspection

outcome-approve = Approved
outcome-return = Sent back
outcome-reject = Rejected
outcome-abuse = Abuse
outcome-done = Finished
outcome-external = External
outcome-revoke = Approval withdrawn
outcome-normal = Works again
outcome-broken = Still broken
outcome-silent = Closed without an answer
outcome-resend = Completed
outcome-withdraw = Cancelled by the reporter
outcome-submit = Sent
outcome-accept = Accepted
outcome-other = Finished

standard-workdays = { $days } working days
standard-open = as circumstances demand
as-it-is = { $text }
outcome-send = Sent
outcome-works = Works again
outcome-fails = Does not work yet
outcome-answer = Answered
outcome-note = Note kept
outcome-obstacle = Paused
outcome-resume = Resumed
outcome-ask = Question sent
outcome-estimate = Estimate noted
outcome-file = Sent
since-unknown = not said yet
since-about = about { $at }
role-reporter = the reporter
role-team = the technicians assigned
state-waiting-result = Finished
letter-unnumbered = (waiting for its number)
