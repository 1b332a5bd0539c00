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
       *[pair] Stop
    }
option-life-talk = Talk when we meet
option-something-else = Something else
button-change = Something changes
button-change-else = Change something else

life-field-ask = What about the meetings shall change? The change is made in the agreement.
option-life-field-all = Show all parts

life-tell-ask =
    { $form ->
        [group] What does your group hear of it?
       *[pair] What does your partner hear of it?
    }
life-tell-note-change = I always tell the change itself, and never a reason. What you add goes only once the change is made.
life-tell-note-wish = I tell no reason. You will see how it reads before it goes.
option-life-tell-needed = Only what is needed
option-life-tell-stay = I like to go on
option-life-tell-meet = More when we meet
option-life-tell-goals = Tell my wish
option-life-tell-structure = Tell my wish
option-life-tell-thanks = Say thank you for me
option-life-tell-good = Wish them well
option-life-tell-own = Write it myself
life-told-stay =
    { $form ->
        [group] { $name } would like to go on in your group.
       *[pair] { $name } would like to go on with you.
    }
life-told-meet = { $name } will gladly tell more when you meet.
life-told-goals = { $name } would like to look at their goals again.
life-told-structure = { $name } would like you to look together at how you meet.
life-told-thanks = { $name } says thank you for the time together.
life-told-good = { $name } wishes you well.
life-told-own = A message from { $name }
life-words-ask = What would you like to say?
life-words-note = No reason is needed. Leave out the names of clients and patients.
life-check-ask = This is how it reads. Shall I pass it on?
option-life-check-yes = Pass it on
option-life-check-no = Leave it out

life-talk-noted = I put how your journey goes on the agenda of the next meeting. Nobody's name is mentioned.
life-talk-point = How does your journey go: the rhythm, the goals and the way you meet?
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
feels-right-later = If something needs changing one day, write: change
feels-right-to-talk = Shall I put how you do this together on the agenda of the next meeting? Nobody's name is mentioned.
button-feels-right-talk = Bring it up

# The answers, as buttons and in the export of one's own data.
feels-right-yes = It feels right
feels-right-time = I need a little time
feels-right-talk = Talk about our way
feels-right-other = I would like to change

word-change = changes, life change
