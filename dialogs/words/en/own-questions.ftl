# Own questions beside the guide's, and each one's own order.

own-question-words = { $words }
own-question-hidden = A question that can no longer be shown
own-question-by = { $line } – { $name }
own-question-mine = { $line } – only for you
own-questions-none = There are no questions of your own yet. You can add one that you want to think about, or talk about together.

own-question-who = Who is the question for?
own-question-paused = Your journey is paused, so for now you can add a question only for yourself.
own-question-ask = Write the question in your own words.
own-question-note-all = Everyone decides for themselves whether to answer. Answers show side by side only if all want it.
own-question-note-me = Nobody else sees the question or your answer.
own-question-added-all =
    { $form ->
        [group] The question is added, and I will tell your group. It comes up the next time you meet.
       *[pair] The question is added, and I will tell your partner. It comes up the next time you meet.
    }
own-question-added-me = The question is added. I will ask you when it is time for questions again.
own-question-new =
    { $form ->
        [group] { $name } added a question for the whole group.
       *[pair] { $name } added a question for the two of you.
    }
own-question-new-note = There is no need to answer. You can also just talk about it when you meet.
own-question-taken-away = The question is gone. If somebody had answered it, the answer is still theirs.
own-question-handed-on = All right. I will tell those who joined later about the question, too.
own-question-gone = This question is no longer in use, so nothing changed.

question-turn-which = Which of these?
question-turn-what = What would you like to do with this one?
question-turn-note = The order is yours alone, and the others do not see it.
question-turned-next = All right. I will ask you this first when it is time for questions again.
question-turned-later = All right. I will ask you this only after the others.
question-turned-out = All right. I will not ask you this. You can take it back from the list if you change your mind.
question-turned-back-in = The question is back in its own place.

option-own-question-all = For us together
option-own-question-me = Only for me
option-question-next = Ask this next
option-question-later = Move to the end
option-question-out = Leave out
option-question-back-in = Put back in its place
option-question-take-away = Remove the question
option-question-take-away-all = Remove for everyone
option-arrange-own = Move or remove
option-question-hand-on = Tell the newcomers too

button-own-question-answer = Answer
button-own-question-out = Leave out
button-own-questions = Our own questions

word-own-questions = own questions, my questions, our questions

paper-question-own = A question of your own
paper-question-order = Your own order of questions
