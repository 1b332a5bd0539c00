# My answers: share, take back, change; the answers to shared questions side by side.

share-lead = Here are your answers. Open the one you want to read, share or change.
share-line = { $number }. { $question } ({ $day })
share-line-open = { $number }. { $question } ({ $day }, shared)
share-left = There are { $count } more answers.
share-own-alone = This is yours alone, and so is its question. It cannot be shared.
share-nothing = There are no answers of yours here yet.
share-not-found = I did not find this among your answers, so nothing changed.
share-already =
    { $form ->
        [group] Your group can read this already.
       *[pair] Your partner can read this already.
    }
shared = Shared. { $count ->
        [one] Now { $names } sees this too.
       *[other] Now { $names } see this too.
    } You can take it back at any time.
shared-with-you = { $name } shared a thought with you. You need not answer it.
shared-now = You and { $names } see this.
shown-now = You see this side by side.
shown-at-the-end =
    { $form ->
        [group] This goes to your group when your journey ends.
       *[pair] This goes to your partner when your journey ends.
    }
taken-back = Taken back. Now only you see this.
taken-back-note = I will not show it to others any more. I cannot undo what has been read.
take-back-already = Only you see this already.

show-ready = { $count ->
        [one] { $names } has answered this too.
       *[other] { $names } have answered this too.
    }
show-ask = Shall I show your answers side by side?
show-note = They are shown only if all want to. Nobody will know if you would rather keep yours.
show-waits = The answers are shown side by side when all have answered and want to show them.
show-kept-own = All right. Your answer is only yours.
show-together = Here are your answers side by side. They need not be alike.

option-show-yes = Show side by side
option-show-no = Keep mine

button-share-answer =
    { $form ->
        [group] Share with my group
       *[pair] Share with my partner
    }
button-show-answer = Show side by side
button-take-back = Take back
button-edit-answer = Change the answer
button-open-answer = Answer { $number }
button-more-answers = Show more

word-share = share, my answers, answers, answer
word-share-answer = share answer
word-take-back = take back
word-edit-answer = change answer, edit answer
