# Papers that last: the agreement, the keepsake, one's own data.

file-agreement = mentoring agreement
file-keepsake = keepsake
file-export = my data

paper-as-text = The same as text
paper-between = Between
paper-with =
    { $form ->
        [group] Travelling companions
       *[pair] Travelling companion
    }
paper-programme = Programme
paper-version = Version
paper-state = State
paper-agreed = What we agreed
paper-accepted = Accepted:
paper-agreement-draft = draft
paper-agreement-proposed = proposed
paper-agreement-in-force = in place
paper-agreement-superseded = earlier version
paper-agreement-seen = Only the people named in this agreement can see it.
paper-earlier-version = Earlier version { $number }
paper-agreement-version = Mentoring agreement, version { $number } · { $state }

paper-keepsake = Keepsake
paper-began = Began
paper-ended = Ended
paper-goes-on = the journey goes on
paper-met = Meetings
paper-earlier-wordings = Before that the goal read:
paper-thanks = You were thanked
paper-keepsake-seen = This keepsake was made only for you.

paper-export-made = Here is everything that was kept about you on { $day }. Other people’s private answers are not in it.
paper-about-you = You
paper-name = Name
paper-account = Account
paper-language = Language
paper-zone = Time zone
paper-since = Here since
paper-seen-last = Here last
paper-away = Away
paper-quiet-until = No messages before
paper-sign-up = Sign-up
paper-signed-up = You signed up
paper-sign-up-waiting = waits for the supervisor’s yes
paper-sign-up-talk-first = a talk with the supervisor first
paper-sign-up-ready = waiting for a partner or a group
paper-sign-up-paired = has a partner or a group
paper-sign-up-paused = paused
paper-sign-up-left = left
paper-notice = Version of the privacy notice
paper-noticed = Privacy notice seen
paper-left-out = Rounds in a row without a partner
paper-paused-until = Pause ends
paper-avoid = Who you would rather not have as a partner or in your group (nobody else sees this)
paper-journey = Journey
paper-journey-open = under way
paper-journey-paused = paused
paper-journey-closed = closed
paper-end-agreed = Agreed end
paper-rhythm = How often you meet
paper-days = { $count ->
    [one] every day
   *[other] every { $count } days
}
paper-closed = Ended
paper-wish = Your wish at the end
paper-wish-go-on = to go on
paper-wish-close = to close
paper-meetings = Meetings
paper-time = { $day } ({ $at })
paper-meeting = { $times }: { $state }
paper-meeting-place = { $meeting }, { $place }
paper-meeting-proposed = proposed
paper-meeting-agreed = agreed
paper-meeting-met = met
paper-meeting-not-met = did not meet
paper-meeting-cancelled = cancelled
paper-answers = Your answers
paper-answered = { $day }. { $seen }
paper-shared-with = You have shown this to: { $names }.
paper-question-agreement = Point of the agreement: { $field }
paper-question-other = Another answer
paper-conversations = Conversations
paper-conversations-what = What was asked and when. The words are in the answers.
paper-conversation = { $day }: { $name }, { $state }
paper-talk-sign-up = Somebody’s sign-up
paper-talk-introduction = Introduction
paper-talk-cancel = Cancelling a meeting
paper-talk-reminder = Reminder of a meeting
paper-talk-nudge = Finding a time to meet
paper-talk-evaluation = The evaluation meeting
paper-talk-again = Whether to look for a new partner
paper-talk-rematch = Asking for a new partner or group
paper-talk-leave = Leaving
paper-talk-pause = Pause
paper-talk-turn = Whose turn it is to invite
paper-talk-programme = Matters of the programme
paper-talk-reflecting = Reflection
paper-talk-erase = Erasing your data
paper-talk-hours = Working hours
paper-talk-other = Another conversation
paper-run-open = open
paper-run-later = put off
paper-run-done = done
paper-run-stopped = stopped
paper-run-lapsed = let rest
goal-state-dropped = Let go
