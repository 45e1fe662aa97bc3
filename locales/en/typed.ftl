# Typed words in place of a button.

typed-unsure = “{ $said }” has not been taken as a decision on *{ $number }* ({ $step }).
typed-confirm-ask = If you mean *{ $choice }*, please press the button.
typed-choose = Nothing is decided yet on *{ $number }* ({ $step }). Please choose.
typed-which = “{ $said }”: for which one? Nothing is decided yet. Please choose its number.
typed-which-line = { $place }. *{ $number }* · { $step }{ $choice ->
        [none] { "" }
       *[other] : { $choice }
    }
    { $description }
typed-which-more = and { $count } more; type *tugas* to see them all.
typed-which-choice = { $place }. { $number }
typed-kept = All right, nothing is decided.
choice-typed-no = No
