# Where I am.

status-pair = This is how things stand. Programme: { $programme }.
status-phase = Phase
phase-start = At the start
phase-under-way = Under way
phase-end = Near the end
phase-paused = On a pause
status-paused-until = The pause ends
status-next-meeting = Next meeting
status-no-meeting = Not agreed yet
status-meeting-offered = { $when }, waiting for an answer
status-meeting-asked = { $when }, waiting for your answer
status-rhythm = Rhythm
status-rhythm-weeks = { $weeks ->
    [one] Every week
   *[other] Every { $weeks } weeks
}
status-ends = Agreed end
status-waiting = { $count ->
    [one] One thing waits for you, when you have a moment.
   *[other] { $count } things wait for you, when you have a moment.
}
status-sign-up-waiting = You have signed up for { $programme }. Your supervisor will look at it, and I will tell you as soon as I hear.
status-sign-up-talk-first = You have signed up for { $programme }. Your supervisor would like to talk with you first.
status-sign-up-ready = You are in { $programme }. I will tell you as soon as there is a partner or a group for you.
status-sign-up-paused = You are on a pause in { $programme }.
status-lead = You lead the programme. You do not have a partner or a group yourself.
status-can-join = You are not in mentoring now. Sign-up is open. Would you like to join?
status-nothing = You are not in mentoring now, and sign-up is not open.
continue-nothing = Nothing waits for you right now.
button-show-meeting = Show the meeting
button-matter-time = A time to meet
button-matter-met = Did you meet?
button-matter-check-in = Check-in
button-matter-start = Thoughts for the start
button-matter-halfway = Halfway review
button-matter-end = Looking back
button-matter-closing = How to go on
button-matter-rhythm = Meeting rhythm
button-matter-show = Showing answers
button-matter-agreement = The agreement
button-matter-goals = Goals
button-matter-other = Pick up where I was

word-status = status, how are we doing
word-continue = continue, pick up
