# The journey's end: evaluation, thanks, the decision, and what comes after.

closing-lead = The journey you agreed on is nearly over. Let us look at what it gave you, and how you would like to go on.
closing-pass-on = Shall I pass your thanks on when this journey ends?
closing-pass-on-note = Until then only you see them.
closing-show-ours =
    { $form ->
        [group] Shall I show your answers to the shared questions side by side with your group’s?
       *[pair] Shall I show your answers to the shared questions side by side with your partner’s?
    }
closing-show-ours-note = They are shown only if all want to, and only when the journey ends.
closing-decision = How would you like to go on from here?
option-wish-go-on = I would like to go on
option-wish-close = I would like to finish
closing-wish-note = I will not tell anyone what you want before everyone has answered.
closing-thanks = Thank you, I have noted your wish.
closing-asked = { $count ->
        [one] { $partner } gets the same question.
       *[other] { $partner } get the same question.
    } I will tell you when all have answered.
closing-still-open = The shared decision is still open. You could talk about it when you next see each other.
closing-lead-unmet = The agreed time is over. There was no time to meet this time, and that can happen.
closing-lead-word =
    { $form ->
        [group] This group
       *[pair] This pair
    } has come to the agreed end, and how they go on is still open: { $names }. A friendly word may help. I do not know the reason, and there is no need to ask.
closing-goes-on = All want to go on, so your journey continues. { $form ->
        [group] { $count ->
            [one] { $partner } is still in your group.
           *[other] { $partner } are still in your group.
        }
       *[pair] { $partner } is still with you.
    } The old agreement is the start of the new one.
closing-some-go-on = Your journey continues. Going on with you: { $names }. { $count ->
        [one] { $others } ends the journey here.
       *[other] { $others } end their journey here.
    } The old agreement is the start of the new one.
closing-agreed = Your mentoring journey ends here. Thank you for taking part. { $count ->
        [one] { $partner } travelled with you.
       *[other] { $partner } all travelled with you.
    }
closing-alone = A journey goes on when at least two want it to. This time the others finish here, but a new one can be found.
closing-others-go-on-silent = The agreed time of your mentoring is over. Thank you for taking part. { $count ->
        [one] { $names } goes on.
       *[other] { $names } go on.
    } If you would like to join them, tell the coordinator.
closing-others-go-on = Your mentoring journey ends here. Thank you for taking part. { $count ->
        [one] { $names } goes on.
       *[other] { $names } go on.
    }
closing-lead-rested =
    { $form ->
        [group] The journey of this group
       *[pair] The journey of this pair
    } is over now: { $names }. The agreed time had passed and nothing was decided. A new journey can begin at any time.
closing-rested = The agreed time of your mentoring is over, so I close the journey here. { $count ->
        [one] { $partner } travelled with you.
       *[other] { $partner } all travelled with you.
    } If you would still like to go on, tell the coordinator.
closing-thanks-from = { $name } thanks you
closing-keepsake = Your keepsake
closing-nothing = You have no journey now whose end could be decided.
closing-not-yet = Your journey is agreed to last until { $day }. The decision comes then.
closing-ways-out = If you want to stop already, type: leave. No reason is needed.

option-pass-on-yes = Pass them on
option-pass-on-no = Keep them
option-show-ours-yes = Show side by side
option-show-ours-no = Keep mine

talk-lead =
    { $form ->
        [group] There are different wishes in the group for what comes next. That often happens, and you can talk it over in your own time. { $count ->
                    [one] { $partner } travels with you.
                   *[other] { $partner } travel with you.
                }
       *[pair] You wish for different things from here. That often happens, and you can talk it over in your own time. { $partner } travels with you.
    }
talk-begin = You could begin like this: “What has mattered most to you here, and what do you need next?”
talk-ask =
    { $form ->
        [group] When you have talked, how would you like to go on yourself?
       *[pair] When you have talked, what did you decide?
    }
talk-note-group = Each decides for themselves. Those who want to can go on together, if there are at least two.
talk-asked = Thank you. { $count ->
        [one] { $names } gets the same question now.
       *[other] { $names } get the same question now.
    }
talk-noted = Thank you, I have noted your wish. I will tell you when all have answered.
option-we-go-on = We go on
option-we-close = We finish here

confirm-go-on = { $name } told me that you have decided to go on. Is that right?
confirm-close = { $name } told me that you have decided to finish here. Is that right?
confirm-not-yet = All right, nothing changed. Take your time, and then tell me what you decided.
option-confirm-yes = Yes, that is right
option-confirm-no = We are still talking
button-decided = Tell what we decided

again-ask =
    { $form ->
        [group] May I look for a new group for you one day?
       *[pair] May I look for a new partner for you one day?
    }
again-note = If you do not answer, I will not look. You can sign up later, too.
again-kept =
    { $form ->
        [group] Good. You are in the next time I look for groups.
       *[pair] Good. You are in the next time I look for pairs.
    }
again-free = All right, I will not look. The door is open if you want to come back one day.
option-again-yes = Yes, look for one
option-again-no = Not now

word-closing = closing, decision, evaluation
