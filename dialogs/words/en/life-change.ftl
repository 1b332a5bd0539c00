# Something changes, at work or in life; and whether it feels right after the first meeting.

life-ask = Has something changed at work or in life? What would help?
life-note = No reason is needed. Nothing changes before you have decided.
option-life-rhythm = Meet more or less often
option-life-goals = Look at my goals
option-life-structure = Change how we meet
option-life-pause = Take a break
option-life-partner =
    { $form ->
        [group] Find another group
       *[pair] Find another partner
    }
option-life-leave =
    { $form ->
        [group] Leave the group
       *[pair] Leave mentoring
    }
option-life-talk = Talk when we meet
option-something-else = Something else
button-change = Something changes
button-change-else = Change something else

life-field-ask = What would you like to change about the meetings? The change is made in the agreement.
option-life-field-all = Show all parts

life-tell-ask =
    { $form ->
        [group] What shall I tell your group?
       *[pair] What shall I tell your partner?
    }
life-tell-note-change = I always tell about the change itself, never the reason. What you add is sent only once the change is made.
life-tell-note-wish = I never tell the reason. You will see the message before it is sent.
option-life-tell-needed = Only what is needed
option-life-tell-stay = Happy to go on
option-life-tell-meet = More when we meet
option-life-tell-goals = Pass on my wish
option-life-tell-structure = Pass on my wish
option-life-tell-thanks = Say thank you for me
option-life-tell-good = Wish them well
option-life-tell-own = Write it myself
life-told-stay =
    { $form ->
        [group] { $name } would like to go on in your group.
       *[pair] { $name } would like to go on with you.
    }
life-told-meet = { $name } will be happy to tell you more when you meet.
life-told-goals = { $name } would like to look at their goals again.
life-told-structure = { $name } would like you to look together at how you meet.
life-told-thanks = { $name } says thank you for the time together.
life-told-good = { $name } wishes you well.
life-told-own = A message from { $name }
life-words-ask = What would you like to say?
life-words-note = No reason is needed. Leave out the names of clients and patients.
life-check-ask = This is how it looks. Shall I pass it on?
option-life-check-yes = Pass it on
option-life-check-no = Leave it out

life-talk-noted = I have added a topic for the next meeting: how your journey is going. No names are mentioned.
life-talk-point = How is your journey going: the rhythm, the goals and the way you meet?
life-no-journey = You have no journey now that could be changed.
button-life-pause = Take a break
button-life-leave = Withdraw my sign-up
button-life-status = Status
paper-talk-life-change = A change at work or in life

# After the first meeting.
feels-right-lead = The first meeting is behind you.
feels-right-all = The same question goes to everybody who was there. I ask it only once.
feels-right-ask = Does this feel right?
feels-right-note = No coordinator sees the answer, and no summary shows it.
feels-right-thanks = Thank you. Your answer is yours alone.
feels-right-later = If you want to change something later, type: change
feels-right-to-talk = Shall I add a topic for the next meeting: how you do this together? No names are mentioned.
button-feels-right-talk = Bring it up

# The answers, as buttons and in the export of one's own data.
feels-right-yes = It feels right
feels-right-time = I need a little time
feels-right-talk = Talk about how we do it
feels-right-other = I’d like another match

word-change = changes, life change
