# When nothing is booked; and near the end.

nudge-first-1 = { $count ->
    [one] When could you and { $partner } meet for the first time? Let us find a time together.
   *[other] When could your group meet for the first time? Let us find a time together.
}
nudge-first-2 = { $count ->
    [one] A first meeting can be short, a cup of coffee will do. Could you and { $partner } make it in the coming weeks?
   *[other] A first meeting can be short, a cup of coffee will do. Could your group make it in the coming weeks?
}
nudge-first-3 = { $count ->
    [one] One last gentle reminder. When could you and { $partner } meet for the first time?
   *[other] One last gentle reminder. When could your group meet for the first time?
}
nudge-next-1 = { $count ->
    [one] No next meeting is agreed yet. When could you and { $partner } meet?
   *[other] No next meeting is agreed yet. When could your group meet?
}
nudge-next-2 = { $count ->
    [one] Could you and { $partner } meet in the coming weeks? Even a short moment is enough.
   *[other] Could your group meet in the coming weeks? Even a short moment is enough.
}
nudge-next-3 = { $count ->
    [one] One last gentle reminder. When could you and { $partner } meet?
   *[other] One last gentle reminder. When could your group meet?
}
option-nudge-propose = Suggest a time
option-nudge-not-now = Not right now
nudge-left = All right. When it suits you, type: meet

rhythm-ask = { $count ->
    [one] There has been no time for meetings for a while. Your partner is { $partner }. What would help?
   *[other] There has been no time for a meeting of your group for a while. What would help?
}
rhythm-note = Any answer is a good one. If you do not answer, I will not ask this again.
option-rhythm-fine = All is well
option-rhythm-change = Change the rhythm
option-rhythm-pause = Take a pause
option-rhythm-stop = Stop
option-rhythm-else = Something else
rhythm-ask-weeks = How often would it be good for you to meet?
option-rhythm-weeks = Every { $weeks } weeks
rhythm-fine = Good. A time will turn up when it suits you.
rhythm-changed = The rhythm is now every { $weeks } weeks.
rhythm-changed-partner = { $name } changed the rhythm of your meetings: every { $weeks } weeks. If it does not suit you, talk about it when you meet.

evaluation-offer = The agreed end of your journey is near: { $end }. This is a good moment to agree on the evaluation meeting.
evaluation-what = There you look together at what the journey gave you, and whether to go on. Nothing needs preparing.
evaluation-is-booked = The end of your journey is near, so the meeting on { $when } is a good one for looking back together.

word-rhythm = rhythm, change rhythm
