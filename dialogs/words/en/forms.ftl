# Forms: where people are used to them, a dialog opens as one. Titles have at most 24 characters.

button-continue = Continue

form-own-words = Or in your own words
form-own-words-about = { $matter }, in your own words
form-or-typed = Or type it yourself
form-other-time = Another time
form-other-day = Another day
form-own-counts = If you answer here, it replaces the choice in the list.
form-time-how = Type a day and a time, for example Wed 2 December 14:00. If there are several, put a comma between them.
form-note-times = Choose one or more, at most { $count }.
form-note-times-group = These are in everybody’s working hours. Choose one or more, at most { $count }.
form-note-times-most = I found none in everybody’s working hours, but these suit most of you. Choose one or more, at most { $count }.
form-hints = { $first } { $second }
form-rest-kept = Your other answers are kept. Please look at this once more.
field-choose-or-write = Choose from the list or write your own.

agreement-draft-sheet = Fill in the points that are clear already. You can agree on the rest later.

form-title-join = Join
form-title-meet = Book a meeting
form-title-move = Move the meeting
form-title-meeting-answer = Suggest another time
form-title-agreement = Mentoring agreement
form-title-goal = Goal
form-title-goal-refine = Reword the goal
form-title-diary = Learning diary
form-title-task = Task between meetings
form-title-answer = Your answer
form-title-own-question = A question of your own
form-title-concern = Raise a concern
form-title-pause = Pause
form-title-rhythm = How often you meet
form-title-hours = My hours
form-title-language = Language
form-title-programme-create = New programme
form-title-programme-change = Change the programme
form-title-programme-lead = Another coordinator
form-title-programme-contact = Contact person
