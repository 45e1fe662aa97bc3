# Deadlines: neutral, without blame.

nearly-due = { $step } { $number } has reached { $share }% of its standard time; { $left } left. Please update how it stands.
step-due = { $step } { $number } has reached its standard time ({ $standard }) at { $due }. Please note any obstacle, so that it is on record.
nearly-due-decide = { $step } { $number } has reached { $share }% of its standard time; { $left } left. Please decide: *{ $good }*{ $back ->
        [none] { "" }
       *[other] {" "}or *{ $back }*
    }.
step-due-decide = The time for the { $decision ->
        [approve] approval
       *[other] decision
    } of { $number } has run out ({ $step }, { $standard }, { $due }). Please decide: *{ $good }*{ $back ->
        [none] { "" }
       *[other] {" "}or *{ $back }*
    }.
step-overdue = { $step } { $number } is { $over } past its standard time, counted { $urgent ->
        [yes] day and night, as it is urgent
       *[no] in working time
    }. Performer: { $holders }.
several-due = *{ $count } tasks need attention*
opening-list = *Waiting for you this morning, { $you }*
opening-line = { $number } · { $step }, due { $due }

tasks-none = No task is waiting for you, { $you }.
tasks-head = *Tasks waiting for you, { $you }*
tasks-more = and { $count } more, due after these.
tasks-line = *{ $number }* · { $step }
    { $description }
    { $why }
why-minutes = { $standard } of working time from { $from }: *{ $due }*{ $closed ->
        [none] { "" }
       *[other] ; closed: { $closed }
    }{ $paused ->
        [none] { "" }
       *[other] ; paused { $paused }
    }
why-workdays = { $standard } from { $from }: *{ $due }*{ $closed ->
        [none] { "" }
       *[other] ; closed: { $closed }
    }{ $paused ->
        [none] { "" }
       *[other] ; paused { $paused }
    }
why-urgent = { $standard } from { $since }, counted day and night as it is urgent: *{ $due }*
why-open = as circumstances demand, no deadline
status-none = There is no report of yours yet, { $you }.
status-head = *Your reports, { $you }*
status-line = *{ $number }* · { $state }
    { $description }
