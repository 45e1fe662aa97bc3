# The IT team's group: assignments without personal data.

choice-take = Take it
choice-group-use = Yes, this group

group-card = *{ $number }* · priority { $priority }
    { $category }{ $sub ->
        [none] { "" }
       *[other] {" "}({ $subname })
    }{ $unit ->
        [none] { "" }
       *[other] , { $unit }
    }
group-card-choosing = Waiting for a team to be named, before { $due }. Whoever would take it may choose *Take it*; the head of division names the team.{ $offers ->
        [0] { "" }
       *[other] {" "}Offers so far: { $offers }.
    }
group-card-standing = { $standing ->
        [accepted] Being worked on
        [paused] Paused
       *[waiting] Waiting to be accepted
    }, standard time until { $due }.{ $take ->
        [yes] {" "}Those named may choose *Take it*.
       *[no] { "" }
    }
group-card-outcome = *{ $outcome }* on { $at }.

group-ask = The group *{ $title }* will be told the IT team's assignments, without reporters' names and without evidence. Is it really the IT team's group?
group-used = The group *{ $title }* is now told the IT team's assignments.
group-welcome = Assignments of the IT team are told here, without personal data. Approvals and reports stay in private chats.
group-lost = The service was removed from the group *{ $title }*; assignments are no longer told there. To use it again, send */grup_tim* in the group.
group-shut = The group *{ $title }* takes no more messages: the group or its topic was closed, or the service lost the right to write there. Assignments are still told in private. Once the group is open again, send */grup_tim* there.
group-hint = If this is the IT team's group, send */grup_tim* in it; then { $you } will be asked to confirm here.
group-private-only = Decisions are made in private chats only. Nothing has changed.
group-offered = The head of division is told that you would take { $number }.
group-offered-before = You have offered to take { $number } already.
group-taken = { $number } is accepted. The details are in your private chat.
