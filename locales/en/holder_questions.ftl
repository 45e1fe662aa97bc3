# Ask: questions to whoever holds a late step, and the answers.

choice-ask-holder = Ask
holder-asked = { $again ->
        [yes] *{ $by } is still waiting to hear about { $number }*
       *[no] *{ $by } asks about { $number }*
    }
    { $step }: { $description }
    It has been with you, { $you }, since { $since }, { $late } past its standard time. What holds it up, and when will it be done?
    Just reply to this message, or tap one.
choice-explain-working = Being worked on
choice-explain-waiting = Waiting for others
choice-explain-today = Done today
explained-working = Being worked on.
explained-waiting = Waiting for others.
explained-today = Done today.
explained-file = Answered by a file, kept with the report.
holder-question-sent = { $asked ->
        [none] Your question about { $number } has gone to { $to }. The answer will come here.
       *[other] { $to } was asked this on { $asked } and has not answered yet. The answer will come here.
    }
holder-unreached = Not on this channel yet, please call: { $names }.
holder-not-late = { $number } has no late step any more that somebody else holds.
holder-answered-already = This question has been answered.
holder-answered = *{ $by } answers about { $number }* ({ $step })
    { $text }
holder-answer-passed-on = Your answer about { $number } has gone to { $to } and stands in the report's history.
holder-silent = Your question about { $number } from { $asked } has not been answered by { $to }. We have reminded them once more.
field-explanation = explanation
