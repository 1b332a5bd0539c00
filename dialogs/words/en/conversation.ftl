# The same in every dialog: taking answers, kind answers to what cannot be taken.

button-send = Send
button-choose = Choose these
button-try = { $word }

chosen = You chose: { $label }
stopped = All right, we stop here. You can come back to this at any time.
later-then = All right. I will come back to this when you are next at work.
cannot-skip = This one cannot be skipped, but you can stop here or go on later.
remind-once = Is this a good moment? If you do not answer, I will drop this after a week.

nothing-waits = I am not waiting for an answer from you right now, so nothing changed.
# A typed yes or no, where the buttons say it in other words.
answer-yes = yes, yeah, yep, ok, okay, sure, fine
answer-met = we did
answer-no = no, nope, we did not
# What one may type where several times are offered.
all-words = either, either one, whichever, all, all of them, any, any of them, both, both of them, both work, all work
none-words = none, none of them, neither, not one
first-words = first, the first, first one, the first one
second-words = second, the second, second one, the second one
third-words = third, the third, third one, the third one
last-words = last, the last, last one, the last one

not-understood = I did not understand that. Home shows what you can do here.
not-understood-option = I did not recognise that answer. You can press a button, or type its number or text.
not-in-the-channel = I do not take what is written in the channel as an answer. Here you can answer without others seeing it.
did-you-mean = I did not understand that. Did you mean “{ $word }”?
got-emoji = Thank you for the message. Please answer with a word or press a button.
attachment-unread = I could not read the picture or file, but I read your words.
got-attachment = I cannot read pictures or files, and I do not keep them. You can answer in words.
text-too-long = That text is too long for me. Could it fit into { $limit } characters?

unknown-button = I no longer know this button. Let us go on from here.
not-your-button = This button is not yours, so I changed nothing.
already-finished = This part is finished already, so nothing changed.
already-answered = This is answered already. We are here now:

field-choose-from-list = Choose one from the list.
field-choose-at-least =
    { $count ->
        [one] Choose at least one.
       *[other] Choose at least { $count }.
    }
field-choose-one = Choose one.
field-write-something = Write something short here.

time-is-past = That time has passed.
time-needs-clock = I still need the time of day. You can type for example: Tue 14:30
time-not-understood = I could not read the time. You can type for example: Tue 14:30 or 3 December 14:00
times-not-understood = I could not tell which times suit you. You can choose from the list or type the numbers, for example: 1 and 3
day-not-understood = I could not read the day. You can type for example: 15 January or two weeks

unreachable-lead = I cannot reach { $name }, who coordinates with you. Please see that the programme goes on: { $programme }.
unreachable-outside = I cannot write to { $name } in this workspace. Could the two of you agree on how to go on?
reachable-again = My messages get through again: { $name }.
back-again = Good to see you back. My messages did not reach you for a while. The status shows where things stand.
unreachable-blocked = { $name } does not get my messages now, because the chat with me is blocked or removed. Could you have a word with them?
unreachable-left = { $name } is no longer in this workspace, so my messages do not arrive. The pair or group may need your help.
channel-missing = The announcement did not get to { $channel }. There is no such channel, or I have not been invited to it. You can invite me there, and write to me in that channel: announce mentoring
channel-doubt = I could not find out whether the announcement got to { $channel }. Could you look whether it is there? If not, you can announce it again.
channel-several = The announcement did not get to { $channel }. Several channels have that name, and I do not know which of them you mean. You can write to me in the right channel: announce mentoring

trouble-is-ours = Something went wrong on my side, and I could not keep this. Nothing changed. Please try again in a moment.
