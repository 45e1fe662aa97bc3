# Many reports of one fault.

ask-alike = There is a similar report from { $unit } ({ $number }, { $at }). Is it the same fault?
choice-alike-same = Yes, the same
choice-alike-new = Another one

card-alike = Perhaps the same fault: { $numbers }.
card-followers = Followed by other reports: { $numbers }.
choice-approve-together = Approve { $count } reports
joined-together = { $number } is approved with one letter. Reports that follow it: { $others }.
followers = Reports that follow { $number }: { $numbers }. One that is another fault after all can be parted below.
followers-none = No report follows { $number }.
choice-see-followers = Alike reports
choice-part-one = Part { $number }

card-follow-title = Report received
card-follow-ask = The fault of report { $number } is the same as { $parent }, which is being worked on. You get its news here, and we ask { $you } again once it is done. If it is another one after all, choose *Another one*.
choice-part = Another one
choice-join = Join
outcome-join = Joined
outcome-settle = Done together
outcome-part = Parted
step-gangguan-follow = Following a similar report
