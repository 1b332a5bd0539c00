# A group's meetings: which times suit, who comes, whose turn it is.

group-answer-ask = Which of these times suit you?
group-answer-note = Choose all that work. You can also type: both, 1 and 3, none, or quite another time.
option-group-none = None of these
group-answer-kept = Thank you. I will tell you as soon as a time is settled.
group-answer-none = Thank you for letting me know. It does not always work out, and that is quite all right. I will tell you what the others settle on.
group-counter-waits = I noted that these times do not work for you. One of them suits somebody else already, so we look for new ones only if these are not enough.

group-without-you = The time did not suit you, and that is quite all right. If you can come after all, press the button.
group-if-you-cannot = The time suits enough of you already. If you cannot come, press the button. No reason is needed.
group-old-time = No new time was settled, so the meeting stays as it is.

group-short-all = Everybody has answered, but no time suits enough of you.
group-short-week = A week has passed since the suggestion, and no time is settled yet.
group-short-best = This time would suit most of you: { $when }. { $names } can come then.
group-short-ask = What shall we do?
option-group-new = Suggest new times
option-group-anyway = Meet then
option-group-wait = Wait a little more
option-group-drop = Let it be
group-waits = All right, let us wait. I will tell you as soon as a time is settled.
group-dropped = No common time turned up this time. Anybody may suggest a new one.
group-withdrawn = The suggestion is withdrawn. The others will hear about it too.

group-off = The meeting on { $when } will not take place, as the time no longer suits enough of you. Anybody may suggest a new time.
group-few = These people can now come to the meeting on { $when }: { $names }.
group-keep-ask = Will you come all the same?
group-keep-note = The meeting takes place if at least two come.
option-keep-keep = I will come
option-keep-away = Not this time

away-kept = Thank you for letting me know. That is quite all right: the others meet as agreed. If you can come after all, press the button.
away-known = The others know already that you cannot come then.
away-others = { $name } cannot come to the meeting on { $when }. The others meet as agreed.
coming-kept = Good that you can come.
coming-known = You are already coming to this meeting.
coming-others = { $name } can come after all to the meeting on { $when }.

turn-ask = Would your group like to take turns in finding a time?
turn-note = Whoever has the turn is the first to be reminded to find a time. Anybody may still suggest one, and you can change this whenever you like.
option-turn-yes = Take turns
option-turn-no = No turns
turn-on-others = { $name } has set up turns for finding a time in your group. Whoever has the turn is reminded first. To change this, type: turn
turn-off-others = { $name } ended the turns. Anybody may suggest a time.
turn-is-yours = It is your turn to find a time now. Anybody may still suggest one.
turn-is = Next to find a time: { $name }. Anybody may still suggest one.
turn-goes-round = The turn goes round. Once you have met, it is with { $name }. Anybody may still suggest a time.
turn-none = There are no turns. Anybody may suggest a time.
turn-no-group = You can take turns only in a group.
button-turn = Whose turn

word-away = away, i cannot come, cannot come
word-coming = coming, i can come after all, i am coming
word-turn = turn, turns, whose turn
