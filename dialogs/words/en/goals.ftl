# Goals: one's own and the partner's, and what can be done with them.

word-goals = goals, goal

goals-none = There are no goals to follow yet. One small one is enough to begin with.
goals-nothing = You have no partner or group now, so goals cannot be written down yet.
goals-yours = Your goals
goals-no-history = No goal has been refined yet, so there is no history.
goal-yours = Your goal
goal-of = { $name } · goal
goals-of = { $name } · goals
goal-number = Goal { $number }
goal-state-private = Only for you
goal-state-shared = Talk about it first
goal-state-active = Under way
goal-state-reached = Reached

button-goal-add = Add a goal
button-goal-show =
    { $form ->
        [group] Show to the group
       *[pair] Show to partner
    }
button-goal-hear = Say what you think
button-goal-refine = Refine
button-goal-reached = Mark as reached
button-goal-let-go = Let go
button-goal-history = Show history

goal-words-ask = What would you like to learn or change in your work?
goal-words-note =
    { $form ->
        [group] One sentence will do. Next you decide whether to show it to your group. Please leave out the names of clients and patients.
       *[pair] One sentence will do. Next you decide whether to show it to your partner. Please leave out the names of clients and patients.
    }
goal-words-form =
    { $form ->
        [group] One sentence will do. Below, you decide whether to show it to your group. Please leave out the names of clients and patients.
       *[pair] One sentence will do. Below, you decide whether to show it to your partner. Please leave out the names of clients and patients.
    }
goal-you-wrote = You wrote at the start
option-goal-quote = Use this
goal-show-ask =
    { $form ->
        [group] Shall I show the goal to your group?
       *[pair] Shall I show the goal to your partner?
    }
goal-show-note =
    { $form ->
        [group] The goal gets under way once all the others have said what they think.
       *[pair] The goal gets under way once your partner has said what they think.
    }
option-goal-show =
    { $form ->
        [group] Show to the group
       *[pair] Show to partner
    }
option-goal-keep = Keep to myself
goal-kept-private =
    { $form ->
        [group] All right, the goal is only yours. You can show it to your group later with the word goals.
       *[pair] All right, the goal is only yours. You can show it later with the word goals.
    }
goal-shown = Your goal can now also be seen by { $names }. I will tell you { $count ->
        [one] what is said about it.
       *[other] what each of them says about it.
    }

goal-hear-why = { $name } would like to show you a goal.
goal-hear-ask = What do you think of it? You can also answer in your own words.
goal-hear-note = The goal gets under way once everyone has said what they think.
option-goal-good = Sounds good
option-goal-talk = Let’s talk about it
goal-hear-thanks = Thank you, I passed it on.
goal-word-good = { $name }: sounds good.
goal-word-talk = { $name } would like to talk about your goal when you meet.
goal-word-said = { $name } says
goal-active = The goal is now under way.
goal-talk-when-you-meet =
    { $form ->
        [group] The goal is still waiting for a word from somebody. It may be easiest to talk about it when you meet.
       *[pair] The goal is still waiting for a word. It may be easiest to talk about it when you meet.
    }
goal-moved-on = This goal has moved on, so I left it as it is. The word goals shows where things stand.

goal-refine-ask = What would you like the goal to say now?
goal-reads-now = Now
goal-read-before = Before
goal-refined = Good, the goal is sharper now. The earlier words stay in its history.
goal-refined-partner = { $name } refined a goal.
goal-reached = You made it there. Well done.
goal-reached-partner = { $name } reached a goal.
goal-dropped = All right, that goal is let go. Directions may change.
goal-dropped-partner = { $name } decided to let go of this goal. Directions may change.

goal-which-show =
    { $form ->
        [group] Which goal do you want to show to your group?
       *[pair] Which goal do you want to show to your partner?
    }
goal-which-refine = Which goal would you like to refine?
goal-which-reached = Which goal have you reached?
goal-which-let-go = Which goal do you want to let go?
goal-which-hear = Which goal would you like to say something about?
goal-none-to-show =
    { $form ->
        [group] You have no goal now that your group does not see.
       *[pair] You have no goal now that your partner does not see.
    }
goal-none-to-refine = You have no goal now that could be refined.
goal-none-to-reached = You have no goal under way now.
goal-none-to-let-go = You have no goal now to let go.
goal-none-to-hear = No goal is waiting for your word now.
