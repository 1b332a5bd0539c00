# Meetings: offering a time, answering, moving, cancelling.

meet-ask-first = When could you meet for the first time?
meet-ask-next = When could you meet next?
meet-ask-evaluation = When could you hold the evaluation meeting?
meet-ask-move = Which new time would work?
meet-ask-typed = I found no ready time in everybody’s working hours. Which time would work for you?
meet-note-typed = You can also type a time, for example: Tue 14:30
meet-ask-place = Where could you meet?
meet-note-place = You can also type the place in your own words.
meet-place-name = Place
meet-ask-link = Do you have a link for the remote meeting? Paste it here.
option-place-workplace = At work
option-place-quiet-room = In a quiet room
option-place-walk = On a walk
option-place-cafe = Over coffee or lunch
option-place-remote = Remotely
place-workplace = At work
place-quiet-room = In a quiet room
place-walk = On a walk
place-cafe = Over coffee or lunch
place-remote = Remotely
place-and-words = { $place }, { $words }

meet-too-soon = That is less than an hour away. Which slightly later time would work?
meet-too-far = That is more than a year away. Which nearer time would work?
meet-time-taken = You already have another meeting then. Which other time would work?
meet-outside-hours = The time is partly outside your working hours. Mentoring belongs in working time, but it is up to you.
meet-outside-hours-free = The time is partly outside your working hours. It is up to you whether it works.
meet-sent = { $number ->
    [one] I suggested this time: { $when }.
   *[other] I suggested these times: { $when }.
}
meet-move-sent = { $number ->
    [one] I suggested a new time: { $when }.
   *[other] I suggested new times: { $when }.
}
meet-crossed = { $number ->
    [one] { $name } has just suggested a time: { $when }.
   *[other] { $name } has just suggested times: { $when }.
}
meet-booked-meanwhile = A meeting has just been agreed, so I did not suggest another.
meet-no-pair = You do not have a partner or a group to meet yet.
meet-paused = You are on a pause now. When you go on, let us agree on a time.
meet-next-is = Your next meeting is already agreed: { $when }.

meeting-offered = { $number ->
    [one] { $name } suggests a meeting.
   *[other] { $name } suggests a few times to meet.
}
meeting-countered = { $number ->
    [one] { $name } suggests another time.
   *[other] { $name } suggests other times.
}
meeting-moves = { $name } would like to move the meeting. The old time was { $old }.
meeting-outside-your-hours = The time is partly outside your working hours. You are welcome to suggest another.
meeting-answer-ask = { $number ->
    [one] Does the time work for you?
   *[other] Which of these times works for you?
}
meeting-answer-note = You can also type another time right away, for example: Wed 13:30
option-meeting-accept = Works for me
option-meeting-other = Suggest another time
option-meeting-cannot = I can’t make it
meeting-other-ask = Which time would suit you better?
meeting-answer-past = That time has already gone by. Which new time would work?
meeting-declined = All right, I will tell your partner. You can suggest a time whenever one comes up.
meeting-declined-partner = { $number ->
    [one] { $name } cannot make it then: { $when }. Suggest another time whenever it suits you.
   *[other] { $name } cannot make these times: { $when }. Suggest another time whenever it suits you.
}
meeting-settled-already = This has already been settled another way, so nothing changed.
meeting-not-there = This meeting is no longer there.
meeting-not-ahead = You have no meeting agreed right now.

meeting-agreed = The meeting is agreed.
meeting-moved = The meeting has a new time.
meeting-ahead = You have a meeting agreed.
meeting-waits = { $number ->
    [one] You have suggested this time: { $when }. I will tell you as soon as it is settled.
   *[other] You have suggested these times: { $when }. I will tell you as soon as one of them is settled.
}
meeting-gone-by = { $number ->
    [one] The suggested time has gone by: { $when }.
   *[other] The suggested times have gone by: { $when }.
}
meeting-file = Calendar file
meeting-file-off = Out of the calendar
meeting-file-again = Here is the meeting for your calendar.

meeting-rule = What you agreed about moving: { $rule }
meeting-rule-own = What you agreed about moving
cancel-ask = Shall I cancel the meeting on { $when }?
cancel-ask-any = Shall I cancel the meeting?
cancel-note = No reason is needed.
option-cancel-yes = Cancel the meeting
option-cancel-move = Move it
option-cancel-no = Keep it
cancel-kept = Good, the meeting stays as it is.
cancelled = The meeting is cancelled.
cancelled-partner = { $name } cannot make it after all: { $when }. Shall we look for a new time?
cancel-ask-offer = Shall I withdraw the suggestion? The time was { $when }.
withdrawn = The suggestion is withdrawn.
withdrawn-partner = { $number ->
    [one] { $name } took back the suggested time: { $when }. You need not answer it any more. You can suggest another time whenever it suits you.
   *[other] { $name } took back the suggested times: { $when }. You need not answer them any more. You can suggest another time whenever it suits you.
}

fact-when = When
fact-when-minutes = { $when }, { $minutes } min
fact-with = { $count ->
    [one] Your partner
   *[other] Your group
}
fact-place = Where
fact-link = Link

button-propose-time = Suggest a time
button-move = Move
button-cancel-meeting = Cancel the meeting
button-change-time = Change the time
button-withdraw = Withdraw it
button-invitation = Add to calendar

lead-meeting-agreed = Meeting agreed: { $names }, { $when }.
lead-meeting-moved = Meeting moved: { $names }. The new time is { $when }, the old one was { $old }.
lead-meeting-off = Meeting cancelled: { $names }, { $when }.

word-meet = meet, meeting, meetings, book
word-move = move, reschedule, move the meeting
word-cancel = cancel, cancel meeting, cancel the meeting
word-invitation = invitation, calendar

invitation-summary = { $count ->
    [one] Mentoring: { $partner }
   *[other] Mentoring, group meeting
}
file-invitation = meeting
meet-note-group = Choose one to three times. These are in everybody’s working hours. You can also type the times, for example: Tue 14:30 or Wed 9:00
meet-note-most = Choose one to three times. I found none in everybody’s working hours, but these suit most of you. You can also type the times, for example: Tue 14:30 or Wed 9:00
meet-too-many = A suggestion has room for { $count } times at most. Which of them would be best?
meet-awaited = { $count ->
    [one] I will tell you as soon as { $partner } answers.
   *[other] I will tell you as soon as a time suits enough of you.
}
cancel-ask-offered = Does that time not work for you? It was { $when }.
cancel-ask-group = What shall we do about the meeting on { $when }?
option-cancel-all = Cancel it for everyone
others-hear = { $count ->
    [one] { $partner } will hear about it too.
   *[other] The others will hear about it too.
}
fact-coming = Coming
fact-length = Length
fact-minutes = { $minutes } min
button-away = I can’t come
button-coming = I can come after all
button-group = The group
meeting-gone-by-ask = { $count ->
    [one] When could you and { $partner } meet?
   *[other] When could your group meet?
}
