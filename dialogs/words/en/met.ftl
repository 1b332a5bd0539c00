# After a meeting.

met-ask = { $count ->
    [one] Did you and { $partner } get to meet on { $when }?
   *[other] Did your group get to meet on { $when }?
}
met-ask-any = Did you get to meet as agreed?
option-met-yes = We met
option-met-moved = Let’s move it
option-met-no = We did not meet
met-thanks = Good that you met.
met-thanks-first = Good that you met. The first time is behind you now.
met-partner-drafts = { $name } is already drafting the agreement. You will get it to read when it is ready.
met-moved = All right, let’s move it.
met-no = All right, there is not always time. You can agree on a new time whenever you like.
met-no-but-next = All right. Your next meeting is already agreed: { $when }.
button-not-now = Not right now
met-ask-there = Your group met on { $when }. Were you there?
option-met-was-there = I was there
option-met-absent = I was not there
met-absent = Thank you for letting me know. Nobody can always come. I will tell you when the next time is agreed.
met-others-did = Thank you. Somebody in your group has said that you met, so I kept that. If you were not there, that is quite all right.
