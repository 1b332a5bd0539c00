# Forms: where people are used to them, a dialog opens as one. Titles have at most 24 characters.

button-continue = Continue

form-own-words = Or in your own words
form-or-typed = Or type it yourself
form-other-time = Another time
form-other-day = Another day
form-own-counts = If you fill this in, it is your answer.
form-time-how = Type a day and a time, for example Wed 2 December 14:00. Put a comma between several times.
form-note-times = You can choose one or more, at most { $count }.
form-hints = { $first } { $second }
field-choose-or-write = Choose from the list or write your own.

agreement-draft-sheet = Fill in the points that are clear already. Those left empty can be agreed on later.

form-title-join = Join
form-title-meet = Set a meeting
form-title-move = Move the meeting
form-title-meeting-answer = Suggest another time
form-title-agreement = Mentoring agreement
form-title-goal = Goal
form-title-goal-refine = Goal in new words
form-title-diary = Learning diary
form-title-task = Task between meetings
form-title-answer = Your answer
form-title-own-question = A question of your own
form-title-concern = Tell about a concern
form-title-pause = Pause
form-title-rhythm = How often you meet
form-title-hours = My hours
form-title-language = Language
form-title-programme-create = New programme
form-title-programme-change = Change the programme
form-title-programme-lead = Another lead
form-title-programme-contact = Contact person
