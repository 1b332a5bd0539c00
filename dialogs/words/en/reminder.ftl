# Before a meeting.

reminder-when = { $count ->
    [one] You and { $partner } will meet soon.
   *[other] Your group will meet soon.
}
reminder-agenda = Things you might talk about
reminder-item = – { $item }
reminder-goal-own = Your goal
reminder-goal-theirs = { $count ->
    [one] Your partner’s goal
   *[other] A goal: { $name }
}
reminder-tip = A tip: { $tip }
reminder-easy-1 = Nothing needs preparing. It is enough that you come.
reminder-easy-2 = Come as you are. The topics will turn up as you talk.
reminder-easy-3 = No homework, no notes. These are only suggestions.
