# The guide's questions at their moments, and all questions by phase.

reflect-silence = If you do not answer, I will ask once more in a week.
reflect-themes = You could talk about these, or about anything else: { $themes }.
reflect-own-words = Tell me in your own words.
reflect-thanks = Thank you for taking a moment. To see what you wrote, type: my answers
reflect-kept = What you answered is saved. To see it, type: my answers
reflect-none = All right. If you think of them one day, type: reflect
reflect-nothing = There will be things to think about once you have a partner or a group. I will tell you as soon as there is one.

start-lead = Your partner is { $partner }. Before you meet, take a moment to think what you hope for. This is not homework.
check-in-lead = Let us look back at your last meeting for a moment. There are three questions at most.
halfway-lead = You are halfway. It is a good moment to see where you are.
halfway-offer = If how often you meet or your agreement needs a change, you can change it here. What works can stay.
end-more = There are a few more questions. Shall we go on now, or later?

answer-now = Your answer now
answer-private-again = You have shared this. A new answer is only yours again until you share it.
answer-private-promised = This is set to be passed on at the end. A new answer stays only yours.
answer-kept = Thank you. This is your answer.

reflect-phase = What would you like to look at?
reflect-pick = Which one would you like to answer?
reflect-line = { $number }. { $question }
reflect-line-marked = { $line } ({ $mark })
reflect-mark-answered = answered
reflect-mark-next = I will ask this next
reflect-mark-later = I will ask this last
reflect-mark-out = left out
reflect-line-closing = – { $question } (I will ask this when the journey ends)
reflect-tip = – { $tip }
reading-lead = Here you can read more about mentoring, if you like.
reading-item = – { $item }

option-phase-start = At the start
option-phase-under-way = On the way
option-phase-end = At the end
option-phase-own = Our own questions
option-phase-tips = Tips
option-phase-reading = Read more
option-question = Question { $number }
option-more-questions = Show more
option-arrange-questions = Change the order
option-add-question = Add your own question
option-end-more = Go on now

button-share-one = Share an answer
button-change-rhythm = Change how often
button-amend = Change the agreement

word-reflect = reflect, questions, think
start-lead-group = In your group: { $partner }. Before you meet, take a moment to think what you hope for. This is not homework.
