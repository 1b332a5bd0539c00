# The guide's questions at their moments, and all questions by phase.

reflect-silence = If you do not answer, I will ask once more in a week.
reflect-own-words = Tell me in your own words.
reflect-thanks = Thank you for taking a moment. Type my answers whenever you want to see what you wrote.
reflect-kept = What you answered is saved. Type my answers to see it.
reflect-none = All right. If you think of them one day, type: reflect
reflect-nothing = There will be things to think about once you have a partner. I will tell you as soon as there is one.

start-lead = Your partner is { $partner }. Before you meet, take a moment to think what you hope for. This is not homework.
check-in-lead = Let us look back at your last meeting for a moment. There are three questions at most.
halfway-lead = You are halfway. It is a good moment to see where you are.
halfway-offer = If how often you meet or your agreement needs a change, you can change it here. What works can stay.
end-more = There are a few more questions. Shall we go on now, or later?

answer-now = Your answer now
answer-private-again = Your partner can read this. A new answer is only yours again until you share it.
answer-private-promised = This is set to go to your partner at the end. A new answer stays only yours.
answer-kept = Thank you. This is your answer.

reflect-phase = Which phase’s questions would you like to see?
reflect-pick = Which one would you like to answer?
reflect-line = { $number }. { $question }
reflect-line-answered = { $number }. { $question } (answered)

option-phase-start = At the start
option-phase-under-way = On the way
option-phase-end = At the end
option-question = Question { $number }
option-more-questions = Show more
option-end-more = Go on now

button-share-one = Share with my partner
button-change-rhythm = Change how often
button-amend = Change the agreement

word-reflect = reflect, questions, think
start-lead-group = In your group: { $partner }. Before you meet, take a moment to think what you hope for. This is not homework.
